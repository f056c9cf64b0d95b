import { readBuild, version } from '#telemetry'
import {
  type CheckRecord,
  nothingSeeded,
  type PhaseName,
  type PhaseRecord,
  phaseNames,
  type Report,
  type ReportAction,
  type Seeded,
} from '../output/report.ts'
import { hostFacts, reportPaths, toMarkdown, writeReportFile } from '../output/report-files.ts'
import type { Settings } from '../settings/settings.ts'
import { type Progress, runPhase, type Step } from './phase.ts'

/** What an action has come to, once it is over. */
export interface Arrival {
  readonly report: Report
  readonly paths: { readonly markdown: string; readonly json: string }
  /** What the first failed item threw; null where all went well. */
  readonly failure: unknown
}

/** One action on its way through its phases; after a failure only the report is left. */
export class Journey {
  readonly #action: ReportAction
  readonly #settings: Settings
  readonly #progress: Progress
  readonly #startedAt = new Date()
  readonly #phases: PhaseRecord[] = []
  readonly #checks: CheckRecord[] = []
  #failure: unknown = null

  constructor(action: ReportAction, settings: Settings, progress: Progress) {
    this.#action = action
    this.#settings = settings
    this.#progress = progress
  }

  /** Runs a phase unless one before it failed. Its items stand in the report if they are checks, or failed. */
  async pass(name: PhaseName, steps: () => readonly Step[], onFailure: 'stop' | 'continue' = 'stop'): Promise<void> {
    if (this.#failure !== null) {
      this.#phases.push({ name, status: 'skipped', done: 0, total: 0, duration_ms: 0 })
      return
    }
    const { checks, failure, record } = await runPhase(name, steps(), this.#progress, onFailure)
    this.#failure = failure
    this.#phases.push(record)
    this.#checks.push(...checks.filter(({ ok }) => name === 'validate' || !ok))
  }

  /** Writes the report: always the last phase. */
  async arrive(facts: {
    endpoints?: Report['endpoints']
    seeded?: Seeded
    timings?: Report['smoke']
    nextSteps?: (ok: boolean) => readonly string[]
  }): Promise<Arrival> {
    const paths = reportPaths(this.#settings.layout.reportsDir, this.#action, this.#startedAt)
    const { gitSha } = readBuild()
    const began = performance.now()
    const finished = (): PhaseRecord => ({
      name: 'report',
      status: 'ok',
      done: 2,
      total: 2,
      duration_ms: Math.round(performance.now() - began),
    })
    const report = (): Report => ({
      action: this.#action,
      mode: this.#settings.mode,
      runtime: 'embedded',
      profile: 'local',
      started_at: this.#startedAt.toISOString(),
      finished_at: new Date().toISOString(),
      outcome: this.#failure === null ? 'ok' : 'failed',
      version,
      ...(gitSha === 'unknown' ? {} : { git_sha: gitSha }),
      host: hostFacts(),
      endpoints: facts.endpoints ?? {},
      seeded: facts.seeded ?? nothingSeeded,
      phases: [...this.#phases, finished()].sort((a, b) => phaseNames.indexOf(a.name) - phaseNames.indexOf(b.name)),
      checks: this.#checks,
      smoke: facts.timings ?? {},
      alerts: { status: 'not_configured' },
      next_steps: facts.nextSteps?.(this.#failure === null) ?? [],
    })
    const written = await runPhase('report', reportSteps(paths, report), this.#progress, 'continue')
    return { report: report(), paths, failure: this.#failure ?? written.failure }
  }

  /** Notes the outcome of items that belong to no phase. */
  note(checks: readonly CheckRecord[], failure: unknown): void {
    this.#checks.push(...checks)
    this.#failure ??= failure
  }
}

function reportSteps(paths: Arrival['paths'], report: () => Report): Step[] {
  const write = (path: string, content: () => string) => async () => {
    writeReportFile(path, content())
    return path
  }
  return [
    { name: 'markdown', run: write(paths.markdown, () => toMarkdown(report())) },
    { name: 'json', run: write(paths.json, () => `${JSON.stringify(report(), null, 2)}\n`) },
  ]
}
