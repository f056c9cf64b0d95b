import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{internal,services,cmd,conformance,scripts,bench}/**/*.test.ts'],
    globalSetup: ['internal/testing/cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/tests.json' }]] : ['default'],
  },
})
