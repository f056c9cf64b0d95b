import { nameCase } from './case.ts'
import type { Finding } from './journal.ts'
import type { SuiteResult } from './runner.ts'
import { type SpecifiedOperation, specifiedOperations } from './specification.ts'

/** A run of the suite in the form in which programs read it. */
export interface Summary {
  readonly seed: number
  readonly duration_ms: number
  readonly requests_total: number
  readonly cases_total: number
  readonly cases_failed: number
  readonly parts: readonly PartSummary[]
  /** Pairs of operation and status: how many the documents declare, and how many were answered in this run. */
  readonly statuses_declared: number
  readonly statuses_seen: number
  readonly operations: readonly OperationSummary[]
  readonly findings: readonly Finding[]
  /** What the suite made and could not remove. */
  readonly leftovers: readonly string[]
}

export interface PartSummary {
  readonly part: string
  readonly cases: number
  readonly failed: number
}

export interface OperationSummary {
  readonly service: string
  readonly operation_id: string
  readonly seen: readonly number[]
  readonly unseen: readonly number[]
  readonly findings: number
}

export function summarize(result: SuiteResult, durationMs: number): Summary {
  const { journal, leftovers, results, seed } = result
  const failed = results.filter(({ findings }) => findings.length > 0)
  const findings = results
    .toSorted((a, b) => nameCase(a.case).localeCompare(nameCase(b.case)))
    .flatMap(entry => entry.findings)
  const operations = specifiedOperations.map(operation => operationSummary(operation, result, findings))
  const seen = operations.reduce((sum, operation) => sum + operation.seen.length, 0)
  return {
    seed,
    duration_ms: Math.round(durationMs),
    requests_total: journal.requests,
    cases_total: results.length,
    cases_failed: failed.length,
    parts: partsOf(result),
    statuses_declared: operations.reduce((sum, operation) => sum + operation.unseen.length, seen),
    statuses_seen: seen,
    operations,
    findings,
    leftovers,
  }
}

function partsOf({ results }: SuiteResult): PartSummary[] {
  const byPart = Object.groupBy(results, entry => entry.case.part)
  return Object.entries(byPart)
    .map(([part, entries = []]) => ({
      part,
      cases: entries.length,
      failed: entries.filter(({ findings }) => findings.length > 0).length,
    }))
    .toSorted((a, b) => a.part.localeCompare(b.part))
}

function operationSummary(
  { operationId, responses, service }: SpecifiedOperation,
  { journal }: SuiteResult,
  findings: readonly Finding[],
): OperationSummary {
  const statuses = [...responses.keys()]
  const isSeen = (status: number) => journal.count(service, operationId, status) > 0
  return {
    service,
    operation_id: operationId,
    seen: statuses.filter(isSeen),
    unseen: statuses.filter(status => !isSeen(status)),
    findings: findings.filter(({ operation }) => operation === `${service} ${operationId}`).length,
  }
}
