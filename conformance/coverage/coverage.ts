import { type Case, type SpecifiedOperation, specifiedOperations } from '../suite/index.ts'
import exceptionGroups from './exceptions.json' with { type: 'json' }

/** A status that no case can provoke from outside, and why. */
export interface ExceptionGroup {
  readonly status: number
  readonly reason: string
  /** As `<service> <operationId>`; `*` is every operation that declares the status and has no case for it. */
  readonly operations: readonly string[] | '*'
}

export const exceptions = exceptionGroups as readonly ExceptionGroup[]

/** Where documents, cases and exceptions do not fit together; each as `<service> <operationId> <status>`. */
export interface Gaps {
  /** Declared, without a case and without an exception. */
  readonly missing: readonly string[]
  /** Named by a case, and not declared. */
  readonly undeclared: readonly string[]
  /** Excepted, although a case provokes it or no document declares it. */
  readonly needless: readonly string[]
}

export function findGaps(cases: readonly Case[], groups: readonly ExceptionGroup[] = exceptions): Gaps {
  const declared = new Set(specifiedOperations.flatMap(statusesOf))
  const covered = new Set(cases.flatMap(({ operation }) => (operation?.status == null ? [] : [nameStatus(operation)])))
  const everywhere = groups.filter(({ operations }) => operations === '*').map(({ status }) => status)
  const excepted = groups.flatMap(({ operations, status }) =>
    operations === '*' ? [] : operations.map(operation => `${operation} ${status}`),
  )
  const missing = [...declared].filter(name => !covered.has(name) && !excepted.includes(name))
  const isExcepted = (name: string) => everywhere.some(status => name.endsWith(` ${status}`))
  return {
    missing: missing.filter(name => !isExcepted(name)),
    undeclared: [...covered].filter(name => !declared.has(name)),
    needless: [
      ...excepted.filter((name, index) => covered.has(name) || !declared.has(name) || excepted.indexOf(name) !== index),
      ...everywhere.filter(status => !missing.some(name => name.endsWith(` ${status}`))).map(status => `* ${status}`),
    ],
  }
}

function statusesOf({ operationId, responses, service }: SpecifiedOperation): string[] {
  return [...responses.keys()].map(status => nameStatus({ service, operationId, status }))
}

function nameStatus({ operationId, service, status }: NonNullable<Case['operation']>): string {
  return `${service} ${operationId} ${status}`
}
