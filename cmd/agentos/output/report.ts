import type { RuntimeName } from '../runtime/remembered.ts'

/** What a command did to a node, as it is written for programs. Source: schemas/report/Report.json. */
export interface Report {
  readonly action: ReportAction
  readonly mode: 'demo' | 'dev' | 'prod'
  readonly runtime: RuntimeName
  readonly profile: 'local' | 'workers'
  readonly started_at: string
  readonly finished_at: string
  readonly outcome: 'ok' | 'failed'
  readonly version: string
  readonly git_sha?: string
  /** Of the containers; absent as processes. */
  readonly images?: readonly ImageRecord[]
  readonly host: HostFacts
  readonly endpoints: Readonly<Record<string, string>>
  readonly seeded: Seeded
  readonly phases: readonly PhaseRecord[]
  readonly checks: readonly CheckRecord[]
  /** Milliseconds by what was timed. */
  readonly smoke: Readonly<Record<string, number>>
  readonly alerts: { readonly status: 'not_configured' }
  readonly next_steps: readonly string[]
}

export type ReportAction = 'up' | 'redeploy' | 'validate' | 'nuke'

export type PhaseName = 'preflight' | 'boot' | 'seed' | 'wire' | 'validate' | 'report'

export const phaseNames: readonly PhaseName[] = ['preflight', 'boot', 'seed', 'wire', 'validate', 'report']

export interface PhaseRecord {
  readonly name: PhaseName
  readonly status: 'ok' | 'failed' | 'skipped'
  readonly done: number
  readonly total: number
  readonly duration_ms: number
}

export interface CheckRecord {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  readonly duration_ms: number
}

export interface Seeded {
  readonly tenant_ids: readonly string[]
  readonly agent_ids: readonly string[]
  readonly tool_ids: readonly string[]
  readonly principal_ids: readonly string[]
}

export interface ImageRecord {
  readonly name: string
  readonly digest: string
}

export interface HostFacts {
  readonly hostname: string
  readonly platform: string
  readonly arch: string
  readonly cpus: number
  readonly memory_bytes: number
  readonly node_version: string
}

export const nothingSeeded: Seeded = { tenant_ids: [], agent_ids: [], tool_ids: [], principal_ids: [] }
