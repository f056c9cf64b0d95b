import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertOldRun } from '../runs/testing/old-runs.ts'
import { home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let runId: string
let ancient: string
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  runId = await insertOldRun(node.database.owner, { tenantId: home, began: 15, ended: 15 })
  ancient = await insertOldRun(node.database.owner, { tenantId: home, began: 95, ended: 95 })
  await sweep()
})
afterAll(() => node.stop())

const sweep = async () => {
  await node.database.owner.query(
    'insert into orchestrator.retention (tenant_id) select tenant_id from platform.tenants on conflict do nothing',
  )
  await node.database.owner.query('update orchestrator.retention set look_at = now()')
  await node.database.owner.query('select * from orchestrator.sweep_history(500, 10, 90, 3600)')
}

const read = (path: string, accept: string) => node.as('viewer').get(`/v1/runs/${runId}${path}`).set('Accept', accept)

describe.each(['text/event-stream', 'application/json'])('a run whose events were swept, as %s', accept => {
  it.each([0, 1, 3])('answers 410 for a start after %i, with where the log begins and where the run is', async n => {
    const { body, status } = await read(`/events?after_sequence=${n}`, accept)
    expect([status, body.error.code, body.error.details]).toEqual([
      410,
      'gone',
      { earliest_sequence: 5, snapshot_url: `/v1/runs/${runId}` },
    ])
  })
})

it('streams what is kept from just before it on, and has nothing after it', async () => {
  const { status, text } = await read('/events?after_sequence=4', 'text/event-stream')
  expect([status, text.match(/^id: .*$/gm), text.includes('event: end')]).toEqual([200, ['id: 5'], true])
  expect((await read('/events', 'text/event-stream').set('Last-Event-ID', '5')).status).toBe(204)
  const { body } = await read('/events?after_sequence=4', 'application/json')
  expect([body.events.map((event: { sequence: number }) => event.sequence), body.has_more]).toEqual([[5], false])
  expect((await read('/events?after_sequence=5', 'application/json')).body.events).toEqual([])
})

it('has no journal any more, and is there all the same', async () => {
  const { body, status } = await read('/steps', 'application/json')
  expect([status, body.error.code, body.error.details.earliest_sequence]).toEqual([410, 'gone', 5])
  expect((await read('', 'application/json')).body.run).toMatchObject({ run_id: runId, status: 'completed' })
})

it('answers like a missing one once the run itself is swept', async () => {
  const statuses: number[] = []
  for (const path of ['', '/events', '/steps']) {
    statuses.push((await node.as('viewer').get(`/v1/runs/${ancient}${path}`)).status)
  }
  expect(statuses).toEqual([404, 404, 404])
})
