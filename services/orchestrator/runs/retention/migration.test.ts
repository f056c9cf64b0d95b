import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '#storage'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { insertOldRun } from '../testing/old-runs.ts'

const folder = new URL('../../migrations/', import.meta.url)
let earlier: string
let test: TestDatabase

beforeAll(async () => {
  test = await testDatabase()
  await test.owner.query('drop schema orchestrator cascade')
  earlier = mkdtempSync(join(tmpdir(), 'agentos-earlier-'))
  for (const name of readdirSync(folder).filter(each => each < '0003')) {
    copyFileSync(fileURLToPath(new URL(name, folder)), join(earlier, name))
  }
  await migrateFrom(pathToFileURL(`${earlier}/`))
})
afterAll(async () => {
  await test.close()
  rmSync(earlier, { recursive: true })
})

const migrateFrom = (from: URL) =>
  migrate({ ownerUrl: test.ownerUrl, schemas: [{ schema: 'orchestrator', folder: from }] })

it('takes a database with tenants and runs as it is, and sweeps what was there before', async () => {
  await insertTenant(test.owner, 'tnt_a')
  const old = await insertOldRun(test.owner, { began: 15, ended: 15 })
  const live = await insertOldRun(test.owner, { began: 15, ended: 15 })
  await reopen(live)
  await migrateFrom(folder)
  const { rows } = await test.owner.query('select run_id, agent_id from orchestrator.live')
  expect(rows).toEqual([{ run_id: live, agent_id: 'my-agent' }])
  const rowsOf = async () =>
    (
      await test.owner.query(
        'select run_id, count(*)::int as count from orchestrator.events group by run_id order by run_id',
      )
    ).rows
  const before = [
    { run_id: old, count: 5 },
    { run_id: live, count: 4 },
  ].sort((a, b) => (a.run_id < b.run_id ? -1 : 1))
  expect(await rowsOf()).toEqual(before)
  await test.owner.query('select orchestrator.sweep_history(500, 10, null, 3600)')
  expect(await rowsOf()).toEqual(before.map(row => (row.run_id === old ? { ...row, count: 1 } : row)))
})

/** The run is not over after all, as the first schema keeps such a run. */
async function reopen(runId: string): Promise<void> {
  await test.owner.query("update orchestrator.runs set status = 'live', completed_at = null where run_id = $1", [runId])
  await test.owner.query('delete from orchestrator.events where run_id = $1 and sequence = 5', [runId])
  await test.owner.query(
    `insert into orchestrator.live (tenant_id, run_id, state, class, rank, timeout_ms)
     values ('tnt_a', $1, 'queued', 1, 1, 60000)`,
    [runId],
  )
}
