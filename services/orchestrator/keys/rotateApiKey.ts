import { newApiKey } from '#auth'
import { fail } from '#errors'
import { requireGrantable } from '../grantable.ts'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { scopesOf, statusOf, toApiKey } from './api-key.ts'
import { replaceSecret, requireKey } from './key-store.ts'

export const rotateApiKey: OrchestratorHandler<'rotateApiKey'> = async ({ meta, params, scope }, { database }) => {
  const fresh = newApiKey()
  const row = await database.transact(scope, async tx => {
    const present = await requireKey(tx, params.key_id)
    // Whoever is told the new secret can do all that the key can.
    requireGrantable(scope, scopesOf(present))
    const status = statusOf(present, meta.now)
    if (status !== 'active') fail('conflict', `The API key is ${status}; make a new one.`, { details: { status } })
    return replaceSecret(tx, present.key_id, fresh)
  })
  return { status: 200, body: { api_key: { ...toApiKey(row, meta.now), secret: fresh.key } } }
}
