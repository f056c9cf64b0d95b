import { type Case, type ServiceName, specifiedOperations, type World } from '../suite/index.ts'

/** A status, the promise as a sentence, and what shows it; `operationId` is the path of the operation to use. */
export type Row = readonly [
  status: number,
  promise: string,
  run: (world: World, operationId: string) => Promise<void>,
  options?: Pick<Case, 'isDisturbing' | 'timeoutMs'>,
]

/** The cases of one operation, at each of its paths. Throws where no document has it, or several have. */
export function casesOf(operationId: string, rows: readonly Row[], service?: ServiceName): Case[] {
  const paths = specifiedOperations.filter(
    operation => operation.canonicalId === operationId && (service ?? operation.service) === operation.service,
  )
  const [first] = paths
  if (first === undefined) throw new Error(`no document has the operation ${operationId}`)
  if (paths.some(path => path.service !== first.service)) throw new Error(`name the service of ${operationId}`)
  return paths.flatMap(path =>
    rows.map(([status, name, run, options = {}]) => ({
      part: 'operations',
      operation: { service: path.service, operationId: path.operationId, status },
      name,
      run: world => run(world, path.operationId),
      ...options,
    })),
  )
}
