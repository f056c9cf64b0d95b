import type { Finding, Journal } from './journal.ts'
import type { OutageCounts } from './outages.ts'
import type { SuiteResult } from './runner.ts'
import { type ServiceName, type SpecifiedOperation, serviceNames, specifiedOperations } from './specification.ts'

/** What a run of the suite came to, in figures. */
export interface SuiteSummary {
  readonly seed: number
  /** Of the whole run, in milliseconds. */
  readonly duration_ms: number
  readonly requests_total: number
  readonly parts: readonly PartSummary[]
  readonly coverage: readonly ServiceCoverage[]
  readonly operations: readonly OperationCoverage[]
  readonly findings: readonly Finding[]
  /** Why cases could not be seen at this deployment, each reason with its number of cases. */
  readonly not_applicable: Readonly<Record<string, number>>
  readonly leftovers: readonly string[]
  /** Null where none were tolerated. */
  readonly outages: OutageCounts | null
}

export interface PartSummary {
  readonly part: string
  readonly cases: number
  readonly findings: number
  readonly not_applicable: number
}

/** How many of a service's statuses, over all its operations, were answered at least once. */
export interface ServiceCoverage {
  readonly service: ServiceName
  readonly operations: number
  readonly statuses: number
  readonly statuses_seen: number
}

/** Which statuses of an operation were answered, and which others its document declares. */
export interface OperationCoverage {
  readonly service: ServiceName
  readonly operation_id: string
  readonly statuses_seen: readonly number[]
  readonly statuses_unseen: readonly number[]
  readonly findings: number
}

export function summarize({ durationMs, journal, leftovers, outages, results, seed }: SuiteResult): SuiteSummary {
  const parts = [...new Set(results.map(({ case: { part } }) => part))].sort()
  const findings = results.flatMap(result => result.findings)
  const operations = specifiedOperations.map(operation => coverageOf(operation, journal, findings))
  const reasons = results.flatMap(({ notApplicable }) => notApplicable ?? [])
  return {
    seed,
    duration_ms: Math.round(durationMs),
    requests_total: journal.requests,
    parts: parts.map(part => {
      const own = results.filter(result => result.case.part === part)
      return {
        part,
        cases: own.length,
        findings: own.reduce((sum, { findings }) => sum + findings.length, 0),
        not_applicable: own.filter(({ notApplicable }) => notApplicable !== null).length,
      }
    }),
    coverage: serviceNames.map(service => {
      const own = operations.filter(operation => operation.service === service)
      const seen = own.reduce((sum, { statuses_seen }) => sum + statuses_seen.length, 0)
      const unseen = own.reduce((sum, { statuses_unseen }) => sum + statuses_unseen.length, 0)
      return { service, operations: own.length, statuses: seen + unseen, statuses_seen: seen }
    }),
    operations,
    findings,
    not_applicable: Object.fromEntries(
      [...new Set(reasons)].map(reason => [reason, reasons.filter(other => other === reason).length]),
    ),
    leftovers,
    outages,
  }
}

function coverageOf(
  { operationId, responses, service }: SpecifiedOperation,
  journal: Journal,
  findings: readonly Finding[],
): OperationCoverage {
  const statuses = [...responses.keys()]
  const isSeen = (status: number) => journal.count(service, operationId, status) > 0
  return {
    service,
    operation_id: operationId,
    statuses_seen: statuses.filter(isSeen),
    statuses_unseen: statuses.filter(status => !isSeen(status)),
    findings: findings.filter(({ operation }) => operation === `${service} ${operationId}`).length,
  }
}
