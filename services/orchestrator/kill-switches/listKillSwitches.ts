import { sql } from 'kysely'
import { decodeCursor, toPage } from '#http'
import { type KillSwitchRow, toKillSwitch } from '#killswitch'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toWireKillSwitch } from './kill-switch.ts'

export const listKillSwitches: OrchestratorHandler<'listKillSwitches'> = async ({ query, scope }, { database }) => {
  const { limit = 50 } = query
  const after = decodeCursor(query.after) ?? ''
  const everybodys = scope.scopes.has('tenants:admin')
  const { rows: found } = await database.read(scope, tx =>
    sql<KillSwitchRow>`
      select * from platform.list_kill_switches()
      where switch_id > ${after} and (${everybodys} or tenant_id is null or tenant_id = ${scope.tenantId})
      order by switch_id limit ${limit + 1}`.execute(tx),
  )
  const { mark, rows } = toPage(found, limit, row => row.switch_id)
  return { status: 200, body: { kill_switches: rows.map(toKillSwitch).map(toWireKillSwitch), ...mark } }
}
