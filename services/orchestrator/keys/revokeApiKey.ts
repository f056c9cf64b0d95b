import type { OrchestratorHandler } from '../orchestrator.ts'
import { markRevoked, requireKey } from './key-store.ts'

export const revokeApiKey: OrchestratorHandler<'revokeApiKey'> = async ({ params, scope }, { database }) => {
  await database.transact(scope, async tx => {
    const { key_id } = await requireKey(tx, params.key_id)
    await markRevoked(tx, key_id)
  })
  return { status: 204 }
}
