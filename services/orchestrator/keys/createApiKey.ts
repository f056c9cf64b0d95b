import { newApiKey } from '#auth'
import { newId } from '#ids'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toApiKey } from './api-key.ts'
import { readExpiry } from './expiry.ts'
import { insertKey } from './key-store.ts'
import { readRights } from './rights.ts'

export const createApiKey: OrchestratorHandler<'createApiKey'> = async ({ body, meta, scope }, { database }) => {
  const keyId = newId('key')
  meta.audit?.resource(keyId)
  const rights = readRights(body, scope)
  const expiresAt = readExpiry(body.expires_at, meta.now)
  const { hash, key, prefix } = newApiKey()
  const { principalId } = scope.principal
  const row = await database.transact(scope, tx => {
    meta.audit?.note({ principal_id: body.principal_id ?? principalId, role: rights.role, scopes: rights.scopes })
    return insertKey(tx, {
      key_id: keyId,
      name: body.name,
      prefix,
      hash,
      principal_id: body.principal_id ?? principalId,
      ...rights,
      token_budgets: JSON.stringify(body.token_budgets ?? []),
      created_by: principalId,
      expires_at: expiresAt,
    })
  })
  return { status: 201, body: { api_key: { ...toApiKey(row, meta.now), secret: key } } }
}
