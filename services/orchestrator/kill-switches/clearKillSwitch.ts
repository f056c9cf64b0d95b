import { sql } from 'kysely'
import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'

export const clearKillSwitch: OrchestratorHandler<'clearKillSwitch'> = async ({ params, scope }, { database }) => {
  const only = scope.scopes.has('tenants:admin') ? null : scope.tenantId
  await database.transact(scope, async tx => {
    const { rows } = await sql<{ cleared: boolean }>`
      select platform.clear_kill_switch(${params.switch_id}, ${only}) as cleared`.execute(tx)
    if (!rows[0]?.cleared) fail('not_found', 'There is no such kill switch.')
  })
  return { status: 204 }
}
