import type { ServiceName } from './specification.ts'
import type { World } from './world.ts'

/** One promise of the specification, and how to see whether a deployment keeps it. */
export interface Case {
  /** The folder below conformance/ that it belongs to, for example `operations`. */
  readonly part: string
  /** The promise, as a sentence that goes on from the operation's name where there is one; unique within the part. */
  readonly name: string
  /** The operation and the status that it provokes, where the promise is of one. */
  readonly operation?: CaseOperation
  /**
   * True for what disturbs others at the same deployment, such as bad credentials in numbers: it runs when all other
   * cases have ended, and by itself.
   */
  readonly isDisturbing?: boolean
  /** Milliseconds; 60 s unless said. */
  readonly timeoutMs?: number
  /** Throws a Deviation, or any assertion's error, where the promise is not kept. */
  readonly run: (world: World) => Promise<void>
}

export interface CaseOperation {
  readonly service: ServiceName
  readonly operationId: string
  /** Null where the promise does not depend on the status; a case with one must have seen it. */
  readonly status: number | null
}

/** How a case is called in output, and what `--only` looks at. */
export function nameCase({ name, operation, part }: Case): string {
  if (operation === undefined) return `${part}: ${name}`
  const { operationId, service, status } = operation
  return `${part}: ${[service, operationId, ...(status === null ? [] : [status]), name].join(' ')}`
}
