import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { describeWithRedis, testRedis } from './index.ts'
import { removeRedisLeftovers } from './spawned-redis.ts'

describeWithRedis('a Redis server for tests', () => {
  it('comes back empty on the same port after it was killed or flushed', async () => {
    const server = await testRedis()
    const client = new Redis(server.url)
    client.on('error', () => {})
    await client.set('a', '1')
    await server.flush()
    expect(await client.get('a')).toBeNull()
    await client.set('a', '1')
    await server.restart()
    expect(await client.get('a')).toBeNull()
    client.disconnect()
    await server.close()
  })

  it('ends what a killed test process has left, and nothing else', async () => {
    const server = await testRedis()
    const dead = 2 ** 30
    const directory = mkdtempSync(join(tmpdir(), `agentos-redis-${dead}-`))
    const [left, other] = [directory, tmpdir()].map(cwd => spawn('sleep', ['600'], { cwd }))
    writeFileSync(join(directory, 'server.pid'), `${left?.pid}`)
    const gone = once(left as NodeJS.EventEmitter, 'exit')
    removeRedisLeftovers(pid => pid !== dead)
    await gone
    expect([existsSync(directory), other?.exitCode, other?.signalCode]).toEqual([false, null, null])
    await server.flush()
    other?.kill()
    await server.close()
  })
})
