import type { components } from '#contract/orchestrator'

export type WireTenant = components['schemas']['Tenant']
