import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toEntry } from './memory-entry.ts'
import { findEntry } from './memory-store.ts'

export const getMemory: OrchestratorHandler<'getMemory'> = async ({ params, scope }, { database }) => {
  const row = await database.read(scope, tx => findEntry(tx, params.namespace, params.key))
  return { status: 200, body: { entry: toEntry(row ?? fail('not_found', 'There is no such entry.')) } }
}
