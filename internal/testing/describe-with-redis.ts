import { spawnSync } from 'node:child_process'
import { describe, it } from 'vitest'
import { redisBinary } from './test-redis.ts'

/** Tests that need a Redis server; where the machine has none they are one skipped test that says so. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (spawnSync(redisBinary, ['--version']).status === 0) describe(name, tests)
  else
    it(name, ({ skip, task }) => {
      task.meta.reason = `this machine has no ${redisBinary}`
      skip()
    })
}

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was skipped. */
    reason?: string
  }
}
