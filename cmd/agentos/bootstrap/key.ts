import pg from 'pg'
import { hashApiKey, newApiKey } from '#auth'
import { newId } from '#ids'
import { platformTenantId } from '#tenancy'
import { checkFault } from '../fault.ts'

export const platformAdmin = 'usr_platform_admin'

/** A key that no HTTP call can make, because nobody has a credential yet. */
export interface FirstKey {
  readonly tenantId: string
  readonly principalId: string
  readonly role: 'operator' | 'owner' | 'developer'
  readonly name: string
}

export const operatorKey: FirstKey = {
  tenantId: platformTenantId,
  principalId: platformAdmin,
  role: 'operator',
  name: 'operator',
}

/** In prod, where the operator's key is not kept: what `validate` runs its agents with, in the platform's own tenant. */
export const validatorKey: FirstKey = {
  tenantId: platformTenantId,
  principalId: 'svc_validator',
  role: 'developer',
  name: 'validator',
}

/** Makes a key as the owner of the database, with its audit record, in one transaction. Answers the key. */
export async function insertFirstKey(ownerUrl: string, draft: FirstKey): Promise<string> {
  const fresh = newApiKey()
  await storeKey(ownerUrl, draft, fresh)
  return fresh.key
}

/** Stores a key that was made elsewhere. */
export async function insertKnownKey(ownerUrl: string, draft: FirstKey, key: string): Promise<void> {
  await storeKey(ownerUrl, draft, { prefix: key.slice(0, shownLength), hash: hashApiKey(key) })
}

/** What the database knows of such keys. */
export interface KnownKeys {
  /** Whether this very key works. */
  readonly hasThis: boolean
  /** Whether any works. */
  readonly hasAny: boolean
}

export function findKeys(
  ownerUrl: string,
  { principalId, role, tenantId }: FirstKey,
  key: string | null,
): Promise<KnownKeys> {
  return asOwner(ownerUrl, async client => {
    const { rows } = await client.query<{ hash: Buffer }>(
      `select hash from platform.api_keys
       where tenant_id = $1 and principal_id = $2 and role = $3
         and revoked_at is null and (expires_at is null or expires_at > now())`,
      [tenantId, principalId, role],
    )
    const wanted = key === null ? null : hashApiKey(key)
    return { hasThis: wanted !== null && rows.some(({ hash }) => hash.equals(wanted)), hasAny: rows.length > 0 }
  })
}

const shownLength = 12

async function storeKey(
  ownerUrl: string,
  draft: FirstKey,
  { hash, prefix }: { hash: Buffer; prefix: string },
): Promise<void> {
  const keyId = newId('key')
  await asOwner(ownerUrl, async client => {
    await client.query('begin')
    await client.query(
      `insert into platform.members (tenant_id, principal_id, role) values ($1, $2, $3)
       on conflict (tenant_id, principal_id) do nothing`,
      [draft.tenantId, draft.principalId, draft.role],
    )
    await client.query(
      `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $6)`,
      [keyId, draft.tenantId, draft.name, prefix, hash, draft.principalId, draft.role],
    )
    await client.query('select platform.append_audit($1)', [JSON.stringify([auditRecord(draft, keyId)])])
    await client.query('commit')
  })
}

function auditRecord(draft: FirstKey, keyId: string): object {
  const now = new Date().toISOString()
  return {
    audit_id: newId('aud'),
    tenant_id: draft.tenantId,
    opened_at: now,
    closed_at: now,
    principal_id: draft.principalId,
    credential: 'database_owner',
    action: 'api_key.create',
    resource: keyId,
    outcome: 'ok',
    details: { name: draft.name, role: draft.role },
  }
}

/** A connection that is closed, and so rolled back, however the work ends. */
async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'agentos-bootstrap' })
  await client.connect()
  try {
    return await work(client)
  } catch (error) {
    const isNoTenant = error instanceof pg.DatabaseError && error.code === '23503'
    throw isNoTenant ? checkFault('There is no such tenant', { remedy: './agentos tenants list', cause: error }) : error
  } finally {
    await client.end()
  }
}
