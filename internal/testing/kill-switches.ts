import type pg from 'pg'
import { newId } from '#ids'

export interface TestKillSwitch {
  readonly kind: 'platform' | 'tenant' | 'agent' | 'model' | 'tool'
  readonly tenantId?: string
  readonly targetId?: string
}

const told = "select pg_notify('agentos_kill_switches', '')"

/** Sets a switch as setKillSwitch would, and returns its id. */
export async function setKillSwitch(owner: pg.Client, { kind, targetId, tenantId }: TestKillSwitch): Promise<string> {
  const id = newId('ksw')
  await owner.query(
    `insert into platform.kill_switches (switch_id, tenant_id, kind, target_id, reason, set_by)
     values ($1, $2, $3, $4, 'it must stop', 'usr_op')`,
    [id, tenantId ?? null, kind, targetId ?? null],
  )
  await owner.query(told)
  return id
}

export async function clearKillSwitch(owner: pg.Client, id: string): Promise<void> {
  await owner.query('delete from platform.kill_switches where switch_id = $1', [id])
  await owner.query(told)
}
