import { readBuild, version } from '#telemetry'
import {
  type CheckRecord,
  type ImageRecord,
  nothingSeeded,
  type PhaseName,
  type PhaseRecord,
  type Report,
  type ReportAction,
  type Seeded,
} from '../output/report.ts'
import { hostFacts, reportPaths, toMarkdown, writeReportFile } from '../output/report-files.ts'
import type { Settings } from '../settings/settings.ts'
import { type Progress, runPhase, type Step, type StepFailure } from './phase.ts'

/** What an action has come to, once it is over. */
export interface Arrival {
  readonly report: Report
  readonly paths: { readonly markdown: string; readonly json: string }
  /** The first item that failed; null where all went well. */
  readonly failure: StepFailure | null
}

/** What a report says that the phases do not know of each other. */
export interface ReportFacts {
  readonly endpoints?: Report['endpoints']
  readonly images?: readonly ImageRecord[]
  readonly seeded?: Seeded
  readonly timings?: Report['smoke']
  readonly nextSteps?: (ok: boolean) => readonly string[]
}

/** One action on its way through its phases; after a failure only the report is left. */
export class Journey {
  readonly #action: ReportAction
  readonly #settings: Settings
  readonly #progress: Progress
  readonly startedAt = new Date()
  readonly #phases: PhaseRecord[] = []
  readonly #checks: CheckRecord[] = []
  #failure: StepFailure | null = null

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
    const { checks, failure, record } = await runPhase(name, prepare(steps), this.#progress, onFailure)
    this.#failure = failure
    this.#phases.push(record)
    this.#checks.push(...checks.filter(({ ok }) => name === 'validate' || !ok))
  }

  /** Notes the outcome of items that belong to no phase. */
  note(checks: readonly CheckRecord[], failure: StepFailure | null): void {
    this.#checks.push(...checks)
    this.#failure ??= failure
  }

  /** Writes the report: always the last phase. */
  async arrive(facts: ReportFacts): Promise<Arrival> {
    const paths = reportPaths(this.#settings.layout.reportsDir, this.#action, this.startedAt)
    const began = performance.now()
    // The report is about its own phase too, which is over once it is written.
    const compose = () => this.#compose(facts, performance.now() - began)
    const written = await runPhase('report', reportSteps(paths, compose), this.#progress, 'continue')
    return { report: compose(), paths, failure: this.#failure ?? written.failure }
  }

  #compose(
    { endpoints = {}, images = [], nextSteps, seeded = nothingSeeded, timings = {} }: ReportFacts,
    reportMs: number,
  ): Report {
    const { gitSha } = readBuild()
    const report: PhaseRecord = { name: 'report', status: 'ok', done: 2, total: 2, duration_ms: Math.round(reportMs) }
    const isOk = this.#failure === null
    return {
      action: this.#action,
      mode: this.#settings.mode,
      runtime: this.#settings.runtime,
      profile: this.#settings.runtime === 'compose' ? 'workers' : 'local',
      started_at: this.startedAt.toISOString(),
      finished_at: new Date().toISOString(),
      outcome: isOk ? 'ok' : 'failed',
      version,
      ...(gitSha === 'unknown' ? {} : { git_sha: gitSha }),
      ...(images.length === 0 ? {} : { images }),
      host: hostFacts(),
      endpoints,
      seeded,
      phases: [...this.#phases, report],
      checks: this.#checks,
      smoke: timings,
      alerts: { status: 'not_configured' },
      next_steps: nextSteps?.(isOk) ?? [],
    }
  }
}

/** A phase whose items cannot even be named fails like one of its items. */
function prepare(steps: () => readonly Step[]): readonly Step[] {
  try {
    return steps()
  } catch (error) {
    return [{ name: 'preparation', run: () => Promise.reject(error) }]
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
