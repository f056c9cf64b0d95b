import type { OrchestratorHandler } from '../orchestrator.ts'
import { lockKey, markRevoked } from './key-store.ts'

export const revokeApiKey: OrchestratorHandler<'revokeApiKey'> = async ({ params, scope }, { database }) => {
  await database.transact(scope, async tx => {
    const { key_id, revoked_at } = await lockKey(tx, params.key_id)
    if (revoked_at === null) await markRevoked(tx, key_id)
  })
  return { status: 204 }
}
