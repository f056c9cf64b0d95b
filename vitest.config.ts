import { defineConfig } from 'vitest/config'

/** Tests that start whole nodes: one file at a time, after the others, so that they have the machine to themselves. */
const nodes = [
  'conformance/{chaos,e2e,docs,openai-clients}/**/*.test.ts',
  'cmd/agentos/commands/{up,upCompose,outages}.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/tests.json' }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{internal,services,cmd,conformance,scripts}/**/*.test.ts'],
          // Those of the ports have a configuration of their own.
          exclude: [...nodes, 'conformance/ports/**'],
          globalSetup: ['internal/testing/cluster.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'nodes', include: nodes, maxWorkers: 1, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
