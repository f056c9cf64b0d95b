import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithRedis, type TestRedis, testRedis, waitUntil } from '#testing'
import type { ServiceName } from '../../services/services.ts'
import { Caller } from './caller.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

const users = ['agent-orchestrator', 'executor', 'model-policy'] as const

describeWithRedis('a node whose settings file names a Redis that is not there', () => {
  let server: TestRedis
  let node: NodeUnderTest
  let caller: Caller
  beforeAll(async () => {
    server = await testRedis()
    await server.kill()
    node = await NodeUnderTest.start({ AGENTOS_REDIS_URL: server.url })
    caller = new Caller(node)
  }, startTimeoutMs)
  afterAll(async () => {
    await node?.stop()
    await server?.close()
  }, startTimeoutMs)

  /** The value of a figure of a service; null where it does not show it. */
  const figure = async (service: ServiceName, name: string, label = '') => {
    const { text } = await caller.get('/metrics', service)
    const line = text.split('\n').find(row => row.startsWith(`${name}{`) && row.includes(label))
    return line === undefined ? null : Number(line.split(' ').at(-1))
  }
  const isUp = (service: ServiceName) => figure(service, 'agentos_redis_up')
  const fallbacks = () => figure('agent-orchestrator', 'agentos_redis_fallbacks_total', 'use="queue"')

  it('is ready and executes runs, and shows what it does without', async () => {
    expect(await caller.runToEnd('agt_demo', { input: 'echo early' })).toMatchObject({ status: 'completed' })
    for (const service of users) {
      expect((await caller.get('/readyz', service)).status, service).toBe(200)
      expect(await isUp(service), service).toBe(0)
      const log = readFileSync(join(node.home, 'data', 'logs', `${service}.log`), 'utf8')
      expect(log.match(/Redis does not answer/g), service).toHaveLength(1)
    }
    expect(await fallbacks()).toBeGreaterThan(0)
  })

  it('uses it from the moment it is there, and has not been started again for that', async () => {
    const before = await node.pids()
    await server.restart()
    for (const service of users) await waitUntil(async () => (await isUp(service)) === 1)
    const missed = await fallbacks()
    expect(await caller.runToEnd('agt_demo', { input: 'echo late' })).toMatchObject({ status: 'completed' })
    const redis = new Redis(server.url)
    try {
      // A token that the orchestrator has made, and that the executor has taken.
      await waitUntil(async () =>
        JSON.stringify(await redis.xrange('agentos:agentos_runs_queued:events', '-', '+')).includes('completed'),
      )
    } finally {
      redis.disconnect()
    }
    expect([await fallbacks(), await node.pids()]).toEqual([missed, before])
  })
})
