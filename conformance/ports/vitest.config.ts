import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * The contract suites of the ports, and the tests of the adapters that keep something, against servers in containers. A
 * configuration of its own: `npm test` has proven the same tests with servers that need no container.
 */
export default defineConfig({
  test: {
    name: 'ports',
    root: join(import.meta.dirname, '..', '..'),
    include: [
      'conformance/ports/**/*.test.ts',
      'internal/{audit,events,queue,quota,redis,tenancy}/**/*.test.ts',
      'internal/storage/*.test.ts',
      'internal/platform/redis.test.ts',
      'services/orchestrator/{execution,memory,runs}/**/*.test.ts',
      'services/**/*.contract.test.ts',
    ],
    globalSetup: ['conformance/ports/servers.ts'],
    setupFiles: ['conformance/ports/redis-source.ts'],
    runner: 'conformance/ports/runner.ts',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/ports.json' }]] : ['default'],
  },
})
