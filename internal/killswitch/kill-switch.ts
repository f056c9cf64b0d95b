import { AgentosError } from '#errors'

export type KillKind = 'platform' | 'tenant' | 'agent' | 'model' | 'tool'

/** A switch that is set. Source: schemas/killswitch/KillSwitch.json. */
export interface KillSwitch {
  readonly switchId: string
  readonly kind: KillKind
  /** Whose calls it stops; null: everybody's. */
  readonly tenantId: string | null
  /** The agent, model or tool; null where the kind names it all. */
  readonly targetId: string | null
  readonly reason: string
  /** The principal who has set it. */
  readonly setBy: string
  readonly createdAt: Date
}

/** What is about to run, or runs. */
export interface KillSubject {
  readonly tenantId: string
  readonly agentId?: string | undefined
  readonly modelId?: string | undefined
  readonly toolId?: string | undefined
}

/** A row of platform.kill_switches. */
export type KillSwitchRow = {
  readonly switch_id: string
  readonly kind: KillKind
  readonly tenant_id: string | null
  readonly target_id: string | null
  readonly reason: string
  readonly set_by: string
  readonly created_at: Date
}

export function toKillSwitch(row: KillSwitchRow): KillSwitch {
  return {
    switchId: row.switch_id,
    kind: row.kind,
    tenantId: row.tenant_id,
    targetId: row.target_id,
    reason: row.reason,
    setBy: row.set_by,
    createdAt: row.created_at,
  }
}

/** Under which a switch is found by what it stops. */
export function keyOf({ kind, targetId, tenantId }: Pick<KillSwitch, 'kind' | 'targetId' | 'tenantId'>): string {
  return `${kind} ${tenantId ?? '*'} ${targetId ?? ''}`
}

/** The keys of every switch that would stop this. */
export function keysOf({ agentId, modelId, tenantId, toolId }: KillSubject): string[] {
  const keys = ['platform * ', `tenant ${tenantId} `]
  if (agentId !== undefined) keys.push(`agent ${tenantId} ${agentId}`)
  if (modelId !== undefined) keys.push(`model * ${modelId}`, `model ${tenantId} ${modelId}`)
  if (toolId !== undefined) keys.push(`tool * ${toolId}`, `tool ${tenantId} ${toolId}`)
  return keys
}

/** What somebody is told whose call a switch has stopped. */
export function stoppedBy({ kind, reason, setBy, switchId, targetId }: KillSwitch): AgentosError {
  const what = targetId === null ? `the ${kind}` : `the ${kind} ${targetId}`
  const said = `kill switch ${switchId}: ${what} is switched off (${reason})`
  return new AgentosError('policy_blocked', `A kill switch stopped this: ${what} is switched off (${reason}).`, {
    details: { reasons: [said], kill_switch: { switch_id: switchId, kind, reason, set_by: setBy } },
  })
}
