import type { components } from '#contract/orchestrator'
import type { KillSwitch } from '#killswitch'

type WireKillSwitch = components['schemas']['KillSwitch']

export function toWireKillSwitch(set: KillSwitch): WireKillSwitch {
  return {
    switch_id: set.switchId,
    target: { kind: set.kind, ...(set.targetId !== null && { id: set.targetId }) },
    ...(set.tenantId !== null && { tenant_id: set.tenantId }),
    reason: set.reason,
    set_by: set.setBy,
    created_at: set.createdAt.toISOString(),
  }
}
