import type { Finding } from './journal.ts'
import type { SuiteResult } from './runner.ts'
import { type ServiceName, serviceNames, specifiedOperations } from './specification.ts'

/** What a run of the suite came to, in figures. */
export interface SuiteSummary {
  readonly seed: number
  readonly requests_total: number
  readonly parts: readonly PartSummary[]
  readonly coverage: readonly ServiceCoverage[]
  readonly findings: readonly Finding[]
  /** Why cases could not be seen at this deployment, each reason with its number of cases. */
  readonly not_applicable: Readonly<Record<string, number>>
  readonly leftovers: readonly string[]
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

export function summarize({ journal, leftovers, results, seed }: SuiteResult): SuiteSummary {
  const parts = [...new Set(results.map(({ case: { part } }) => part))].sort()
  const reasons = results.flatMap(({ notApplicable }) => notApplicable ?? [])
  return {
    seed,
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
      const operations = specifiedOperations.filter(operation => operation.service === service)
      const declared = operations.flatMap(({ operationId, responses }) =>
        [...responses.keys()].map(status => ({ operationId, status })),
      )
      const seen = declared.filter(({ operationId, status }) => journal.count(service, operationId, status) > 0)
      return { service, operations: operations.length, statuses: declared.length, statuses_seen: seen.length }
    }),
    findings: results.flatMap(({ findings }) => findings),
    not_applicable: Object.fromEntries(
      [...new Set(reasons)].map(reason => [reason, reasons.filter(other => other === reason).length]),
    ),
    leftovers,
  }
}
