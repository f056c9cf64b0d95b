import { Agent } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningService } from '#platform'
import { openDatabase } from '#storage'
import { seeded, waitUntil } from '#testing'
import { completed, eventOf, HandExecutor } from '../../services/orchestrator/execution/hand-executor.ts'
import type { RunJournal } from '../../services/orchestrator/execution/journal.ts'
import { start } from '../../services/orchestrator/main.ts'
import type { EventObject } from '../../services/orchestrator/runs/event-object.ts'
import type { OrchestratorSchema } from '../../services/orchestrator/schema.ts'
import { home, OrchestratorUnderTest } from '../../services/orchestrator/testing/orchestrator-under-test.ts'
import { readEventLogs } from '../chaos/event-logs.ts'
import { type Followed, Follower } from '../chaos/follower.ts'

const runCount = 10
const readersOfARun = 4
const eventsOfARun = 100
/** How far a run may be ahead of its readers: far enough to write on, near enough that they read what happens. */
const lead = 10

let node: OrchestratorUnderTest
let replica: RunningService
let followed: Followed[]
let logs: Map<string, EventObject[]>

beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  replica = await startReplica('127.0.0.1:0')
  const database = openDatabase<OrchestratorSchema>({ url: node.database.url, applicationName: 'executor' })
  const sockets = new Agent({ connections: 256 })
  const executor = await HandExecutor.start(database)
  const apiKey = await node.makeKey({ role: 'owner' })
  const urls = [node.url, `http://127.0.0.1:${replica.address.port}`]
  const journals = await startRuns(executor)
  const signal = AbortSignal.timeout(100_000)
  const followers = [...journals.keys()].flatMap((runId, run) =>
    Array.from({ length: readersOfARun }, (_, n) => {
      const chance = seeded(run * readersOfARun + n)
      return new Follower(runId, { urls, apiKey, chance, signal, breaks: 1 }, sockets)
    }),
  )
  const following = Promise.all(followers.map(follower => follower.follow()))
  for (let n = 0; n < eventsOfARun; n += 1) {
    await Promise.all([...journals.values()].map(journal => journal.emit([eventOf('agentos.run.step.token')])))
    await waitUntil(() => followers.every(({ seen }) => seen >= n - lead), { timeoutMs: 60_000 })
    if (n === eventsOfARun / 2) await restartReplica()
  }
  for (const journal of journals.values()) await journal.finish(completed)
  followed = await following
  logs = await readEventLogs(async (text, values) => (await node.database.owner.query(text, [...values])).rows, home)
  await Promise.all([sockets.destroy(), database.close()])
}, 120_000)
afterAll(async () => {
  await replica?.stop()
  await node?.stop()
})

function startReplica(address: string): Promise<RunningService> {
  return start({
    AGENTOS_MODE: 'dev',
    AGENTOS_DEFAULT_TENANT: '',
    AGENTOS_DATABASE_URL: node.database.url,
    AGENTOS_ORCHESTRATOR_ADDR: address,
    AGENTOS_AUDIT_SINK: `file:${node.auditFile}`,
    AGENTOS_LOG_LEVEL: 'fatal',
  })
}

/** On the port that it had: its readers come back by themselves. */
async function restartReplica(): Promise<void> {
  await replica.stop()
  replica = await startReplica(`127.0.0.1:${replica.address.port}`)
}

async function startRuns(executor: HandExecutor): Promise<Map<string, RunJournal>> {
  const owner = node.as('owner')
  for (let n = 0; n < runCount; n += 1) await owner.post('/v1/agents/my-agent/runs').send({ input: 'go' }).expect(201)
  const runs = await executor.claim(runCount)
  return new Map(await Promise.all(runs.map(async run => [run.runId, await executor.journalOf(run)] as const)))
}

describe('readers who reconnect all the time, to two orchestrators, of which one is restarted', () => {
  it('did so more than a thousand times', () => {
    expect(followed).toHaveLength(runCount * readersOfARun)
    expect(followed.reduce((sum, { connections }) => sum + connections, 0)).toBeGreaterThan(1_000)
  })

  it('saw each event of their run once, in order and without a gap, and its end', () => {
    for (const { end, events, runId } of followed) {
      expect(events.map(({ event }) => event)).toEqual(logs.get(runId))
      expect(events.map(({ id }) => Number(id))).toEqual(
        Array.from({ length: eventsOfARun + 3 }, (_, index) => index + 1),
      )
      expect(end).toBeOneOf(['completed', null])
    }
  })
})
