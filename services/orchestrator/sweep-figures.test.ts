import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { insertTenant, testDatabase, waitUntil } from '#testing'
import { start } from './execution/main.ts'
import { insertOldRun } from './runs/testing/old-runs.ts'
import { home, OrchestratorUnderTest } from './testing/orchestrator-under-test.ts'

/** The lines of one figure. */
async function figuresOf(url: string, name: string): Promise<string[]> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return text.split('\n').filter(line => line.startsWith(`${name}{`))
}

it('the orchestrator shows how many rows its sweeps have deleted', async () => {
  const node = await OrchestratorUnderTest.start({ AGENTOS_RETENTION_EVENTS_DAYS: '10' })
  const { owner } = node.database
  await insertOldRun(owner, { tenantId: home, began: 15, ended: 15 })
  // Due now, also where a first round has met the tenant already.
  await owner.query(
    'insert into orchestrator.retention (tenant_id) values ($1) on conflict (tenant_id) do update set look_at = now()',
    [home],
  )
  const figures = await waitUntil(
    async () => {
      const lines = await figuresOf(node.url, 'agentos_sweep_rows_total')
      return lines.some(line => !line.endsWith(' 0')) && lines
    },
    { timeoutMs: 20_000 },
  )
  const line = (kind: string, rows: number) =>
    `agentos_sweep_rows_total{kind="${kind}",service="agent-orchestrator"} ${rows}`
  expect(figures).toEqual([line('idempotency', 0), line('events', 4), line('steps', 1), line('runs', 0)])
  await node.stop()
})

it('the executor shows what its sweeps did with the runs of one that is gone', async () => {
  const database = await testDatabase()
  await insertTenant(database.owner, 'tnt_a')
  await insertOldRun(database.owner, { began: 0, ended: null })
  await database.owner.query(
    `update orchestrator.live set state = 'running', owner = 'exec_gone', epoch = 1, last_seq = 4, started_at = now()`,
  )
  const { privateKey } = generateKeyPairSync('ed25519')
  const executor = await start({
    AGENTOS_MODE: 'dev',
    AGENTOS_DATABASE_URL: database.url,
    AGENTOS_EXECUTOR_ADDR: '127.0.0.1:0',
    AGENTOS_AUDIT_SINK: 'file:/dev/null',
    AGENTOS_LOG_LEVEL: 'fatal',
    AGENTOS_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    AGENTOS_RUN_MAX_CRASHES: '1',
  })
  const url = `http://127.0.0.1:${executor.address.port}`
  const figures = await waitUntil(async () => {
    const lines = await figuresOf(url, 'agentos_sweep_runs_total')
    return lines.length > 0 && lines
  })
  expect(figures).toEqual(['agentos_sweep_runs_total{action="failed",service="executor"} 1'])
  await executor.stop()
  await database.close()
})
