import { spawnSync } from 'node:child_process'
import { describe, it } from 'vitest'
import { opensslBinary } from './certificate.ts'
import { redisPrograms } from './test-redis.ts'

/** Tests that need a Redis server; where the machine has none they are one skipped test that says so. */
export function describeWithRedis(name: string, tests: () => void): void {
  describeWith(redisPrograms(), name, tests)
}

/** The same for tests whose server has a certificate. */
export function describeWithRedisOverTls(name: string, tests: () => void): void {
  describeWith([...redisPrograms(), opensslBinary], name, tests)
}

function describeWith(binaries: readonly string[], name: string, tests: () => void): void {
  const missing = binaries.filter(binary => spawnSync(binary, ['--version']).error !== undefined)
  if (missing.length === 0) describe(name, tests)
  else
    it(name, ({ skip, task }) => {
      task.meta.reason = `this machine has no ${missing.join(' and no ')}`
      skip()
    })
}

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was skipped. */
    reason?: string
  }
}
