import { readFileSync, rmSync, statSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashApiKey } from '#auth'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { makeFolders } from '../settings/layout.ts'
import { secretFiles } from '../settings/secrets.ts'
import { type Mode, readSettings, type Settings } from '../settings/settings.ts'
import { scratchFolder } from '../testing/scratch.ts'
import { findKeys, insertFirstKey, operatorKey, validatorKey } from './key.ts'
import { ensureOperatorAccess, ensureValidatorKey } from './operator-access.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.owner.query('delete from platform.api_keys'))

function nodeIn(mode: Mode, environment: Record<string, string> = {}): Settings {
  const settings = readSettings({ mode }, { AGENTOS_HOME: scratchFolder(), ...environment })
  makeFolders(settings.layout)
  return settings
}

/** Whom the platform takes a key for, as its services look it up. */
async function holderOf(key: string): Promise<object | undefined> {
  const { rows } = await database.owner.query('select tenant_id, principal_id, role from platform.find_api_key($1)', [
    hashApiKey(key),
  ])
  return rows[0]
}

const ensure = (settings: Settings, ownerUrl: string | null = database.ownerUrl) =>
  ensureOperatorAccess(settings, ownerUrl)
const operator = { tenant_id: 'tnt_platform', principal_id: 'usr_platform_admin', role: 'operator' }

describe('insertFirstKey', () => {
  it('makes a key that the platform knows, a member, and an audit record', async () => {
    const key = await insertFirstKey(database.ownerUrl, operatorKey)
    expect(await holderOf(key)).toEqual(operator)
    const member = 'select role from platform.members where principal_id = $1'
    expect((await database.owner.query(member, ['usr_platform_admin'])).rows).toEqual([{ role: 'operator' }])
    const audit = `select a.action, a.outcome from platform.audit_records a join platform.api_keys k on k.key_id = a.resource`
    expect((await database.owner.query(audit)).rows).toEqual([{ action: 'api_key.create', outcome: 'ok' }])
  })

  it('makes the first key of a tenant, and says so where there is none', async () => {
    await insertTenant(database.owner, 'tnt_first')
    const draft = { tenantId: 'tnt_first', principalId: 'usr_first', role: 'owner', name: 'first' } as const
    expect(await holderOf(await insertFirstKey(database.ownerUrl, draft))).toMatchObject({
      tenant_id: 'tnt_first',
      role: 'owner',
    })
    await expect(insertFirstKey(database.ownerUrl, { ...draft, tenantId: 'tnt_none' })).rejects.toThrow(
      'no such tenant',
    )
  })
})

describe('findKeys', () => {
  it('does not count what was revoked', async () => {
    const key = await insertFirstKey(database.ownerUrl, operatorKey)
    expect(await findKeys(database.ownerUrl, operatorKey, key)).toEqual({ hasThis: true, hasAny: true })
    expect(await findKeys(database.ownerUrl, operatorKey, 'aos_other')).toEqual({ hasThis: false, hasAny: true })
    await database.owner.query('update platform.api_keys set revoked_at = now()')
    expect(await findKeys(database.ownerUrl, operatorKey, key)).toEqual({ hasThis: false, hasAny: false })
  })
})

describe('the operator', () => {
  it('has a key in a file of mode 0600 in demo, and the same one ever after', async () => {
    const settings = nodeIn('demo')
    const first = await ensure(settings)
    const { operatorKey: path } = secretFiles(settings.layout)
    expect([readFileSync(path, 'utf8').trim(), statSync(path).mode & 0o777]).toEqual([first.key, 0o600])
    expect(await holderOf(first.key as string)).toEqual(operator)
    expect(await ensure(settings)).toEqual({ key: first.key, isForOnce: false, detail: 'present' })
  })

  it('has a new one where the file was lost', async () => {
    const settings = nodeIn('demo')
    const first = await ensure(settings)
    rmSync(secretFiles(settings.layout).operatorKey)
    const second = await ensure(settings)
    expect(second.key).not.toBe(first.key)
    expect(await holderOf(second.key as string)).toEqual(operator)
  })

  it('keeps the known one where the database is new', async () => {
    const settings = nodeIn('demo')
    const { key } = await ensure(settings)
    await database.owner.query('delete from platform.api_keys')
    expect((await ensure(settings)).key).toBe(key)
    expect(await holderOf(key as string)).toEqual(operator)
  })

  it('is shown the key once in prod, which keeps it nowhere', async () => {
    const settings = nodeIn('prod')
    const first = await ensure(settings)
    expect(first).toMatchObject({ key: expect.stringMatching(/^aos_/), isForOnce: true })
    expect(() => statSync(secretFiles(settings.layout).operatorKey)).toThrow('ENOENT')
    expect(await ensure(settings)).toMatchObject({ key: null, isForOnce: false })
  })

  it('may bring the key, and must without the owner of the database', async () => {
    expect(await ensure(nodeIn('prod', { AGENTOS_OPERATOR_KEY: 'aos_mine' }), null)).toMatchObject({ key: 'aos_mine' })
    await expect(ensure(nodeIn('prod'), null)).rejects.toMatchObject({ exitCode: 3 })
  })
})

describe('the key of validate', () => {
  it('is made once, kept, and made anew where it no longer works', async () => {
    const settings = nodeIn('prod')
    const path = secretFiles(settings.layout).validatorKey
    await ensureValidatorKey(settings, database.ownerUrl)
    const first = readFileSync(path, 'utf8').trim()
    expect(await holderOf(first)).toEqual({
      tenant_id: 'tnt_platform',
      principal_id: validatorKey.principalId,
      role: 'developer',
    })
    expect(await ensureValidatorKey(settings, database.ownerUrl)).toBe('present')
    await database.owner.query('update platform.api_keys set revoked_at = now()')
    await ensureValidatorKey(settings, database.ownerUrl)
    expect(readFileSync(path, 'utf8').trim()).not.toBe(first)
  })
})
