import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import { type PlatformSchema, platformTenant, type TenantScope } from '#tenancy'
import { type TestDatabase, testDatabase, waitUntil } from '#testing'
import { type AuditLog, createAuditLog, type OpenAuditInput } from './index.ts'

const scope: TenantScope = {
  tenantId: 'tnt_a',
  tenant: { ...platformTenant, tenantId: 'tnt_a' },
  principal: { principalId: 'usr_1', kind: 'user', credential: 'api_key', keyId: 'key_1' },
  scopes: new Set(),
}

let test: TestDatabase
let database: Database<PlatformSchema>
let log: AuditLog
let path: string
let requests = 0
let input: OpenAuditInput
let errors: Error[]

beforeAll(async () => {
  test = await testDatabase()
  database = openDatabase({ url: test.url, applicationName: 'test' })
  path = join(mkdtempSync(join(tmpdir(), 'agentos-audit-')), 'deep/er/audit.log')
  log = createAuditLog({
    database,
    sink: { kind: 'file', path },
    service: 'test',
    onError: error => errors.push(error),
  })
})
afterAll(async () => {
  await log.close()
  await database.close()
  await test.close()
})
beforeEach(() => {
  errors = []
  requests += 1
  const requestId = `req_${requests}`
  input = {
    scope,
    action: 'agent.create',
    resource: 'agt_1',
    requestId,
    correlationId: 'corr_1',
    traceparent: '00-1-1-01',
  }
})

const rows = async () =>
  (
    await test.owner.query('select * from platform.audit_records where request_id = $1 order by audit_id', [
      input.requestId,
    ])
  ).rows
const lines = () =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(line => line.request_id === input.requestId)

describe('a record', () => {
  it('commits with the work, and is one line in the sink', async () => {
    const audit = log.open(input)
    audit.note({ size: 12 })
    await database.transact({ ...scope, beforeCommit: tx => audit.commitWith(tx) }, async () => {})
    await audit.close({ outcome: 'ok', status: 201 })
    const [row, ...others] = await rows()
    expect(others).toEqual([])
    expect(row).toMatchObject({
      tenant_id: 'tnt_a',
      principal_id: 'usr_1',
      credential: 'api_key',
      action: 'agent.create',
      resource: 'agt_1',
      outcome: 'ok',
      details: { size: 12 },
    })
    await waitUntil(() => lines().length === 1)
    expect(lines()[0]).toMatchObject({ service: 'test', audit_id: row.audit_id, outcome: 'ok', status: 201 })
  })

  it('does not exist where the work is rolled back; its failure does', async () => {
    const audit = log.open(input)
    const work = database.transact(
      { ...scope, beforeCommit: tx => audit.commitWith(tx).then(() => Promise.reject(new Error('too late'))) },
      async () => {},
    )
    await expect(work).rejects.toThrow('too late')
    await audit.close({ outcome: 'failed', status: 500, errorCode: 'internal_error' })
    expect(await rows()).toMatchObject([{ outcome: 'failed', status: 500, error_code: 'internal_error' }])
  })

  it('stays beside the failure of what followed it', async () => {
    const audit = log.open(input)
    await database.transact({ ...scope, beforeCommit: tx => audit.commitWith(tx) }, async () => {})
    await audit.close({ outcome: 'failed', status: 503, errorCode: 'dependency_unavailable' })
    expect((await rows()).map(row => row.outcome)).toEqual(['ok', 'failed'])
  })

  it('is there once, however often its transaction is repeated', async () => {
    const audit = log.open(input)
    const scopeWithAudit = { ...scope, beforeCommit: (tx: unknown) => audit.commitWith(tx) }
    await database.transact(scopeWithAudit, async () => {})
    await database.transact(scopeWithAudit, async () => {})
    await audit.close({ outcome: 'ok', status: 200 })
    await audit.close({ outcome: 'failed', status: 500 })
    expect(await rows()).toHaveLength(1)
  })

  it('may be written by the statement that does the work', async () => {
    const audit = log.open(input)
    const record = JSON.stringify([audit.take()])
    await database.transact(scope, tx => sql`select platform.append_audit(${record})`.execute(tx))
    await audit.close({ outcome: 'ok', status: 201 })
    expect(await rows()).toMatchObject([{ outcome: 'ok' }])
  })

  it('of a refusal is appended when it is closed', async () => {
    const audit = log.open(input)
    audit.resource('agt_2')
    await audit.close({ outcome: 'denied', status: 403, errorCode: 'forbidden' })
    expect(await rows()).toMatchObject([{ outcome: 'denied', resource: 'agt_2', status: 403, error_code: 'forbidden' }])
  })

  it("of a caller whom nobody knows is the platform's own", async () => {
    await log.open({ ...input, scope: null }).close({ outcome: 'denied', status: 401, errorCode: 'unauthorized' })
    expect(await rows()).toMatchObject([{ tenant_id: 'tnt_platform', principal_id: 'anonymous', credential: 'none' }])
  })

  it('can be kept whatever the caller put into it', async () => {
    const audit = log.open({ ...input, resource: `a\0b\ud800${'x'.repeat(100_000)}` })
    audit.note({ 'na\0me': 'c\0d', list: ['e\ud800'] })
    await audit.close({ outcome: 'denied', status: 404, errorCode: 'not_found' })
    const [row] = await rows()
    expect(row.resource).toMatch(/^a\ufffdb\ufffdx+…$/)
    expect(row.details).toEqual({ 'na\ufffdme': 'c\ufffdd', list: ['e\ufffd'] })
  })
})

it('appends many records in few statements, each of its own tenant', async () => {
  let statements = 0
  const counting = {
    call: ((statement: never) => {
      statements += 1
      return database.call(statement)
    }) as never,
  }
  const busy = createAuditLog({
    database: counting,
    sink: { kind: 'file', path },
    service: 'test',
    onError: error => errors.push(error),
  })
  const of = (tenantId: string) =>
    busy.open({ ...input, scope: { ...scope, tenantId } }).close({ outcome: 'denied', status: 404 })
  await Promise.all(Array.from({ length: 100 }, (_, index) => of(`tnt_${index % 3}`)))
  await busy.close()
  expect(statements).toBeLessThan(5)
  const { rows: counts } = await test.owner.query(
    'select count(*)::int as n from platform.audit_records where request_id = $1 group by tenant_id order by 1',
    [input.requestId],
  )
  expect(counts).toEqual([{ n: 33 }, { n: 33 }, { n: 34 }])
  expect(lines()).toHaveLength(100)
})

describe('while one of the two is away', () => {
  const away = () =>
    openDatabase<PlatformSchema>({ url: 'postgresql://nobody@127.0.0.1:1/none', applicationName: 'test' })
  const close = (audit: AuditLog) => audit.open(input).close({ outcome: 'denied', status: 403, errorCode: 'forbidden' })

  it('the database: the sink keeps the record, and it is told', async () => {
    const gone = away()
    const alone = createAuditLog({
      database: gone,
      sink: { kind: 'file', path },
      service: 'test',
      onError: error => errors.push(error),
    })
    await close(alone)
    expect(lines()).toHaveLength(1)
    expect(errors.map(error => error.message)).toEqual([expect.stringContaining('did not reach the database')])
    await alone.close()
    await gone.close()
  })

  it('the sink (a full disk): the database keeps the record, and it is told', async () => {
    const full = createAuditLog({
      database,
      sink: { kind: 'file', path: '/dev/full' },
      service: 'test',
      onError: error => errors.push(error),
    })
    await close(full)
    expect(await rows()).toHaveLength(1)
    await waitUntil(() => errors.length === 1)
    expect(errors[0]?.message).toContain('did not reach the sink')
    await full.close()
  })

  it('both: the request fails', async () => {
    const gone = away()
    const lost = createAuditLog({
      database: gone,
      sink: { kind: 'file', path: '/dev/full' },
      service: 'test',
      onError: error => errors.push(error),
    })
    await expect(close(lost)).rejects.toMatchObject({ code: 'dependency_unavailable' })
    await lost.close()
    await gone.close()
  })
})
