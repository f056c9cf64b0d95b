import { contracts, type ServiceName, type SpecifiedOperation, serviceNames } from '../suite/index.ts'

type Node = Readonly<Record<string, unknown>>

/** An example of a document, with the schema beside which it stands. */
export interface Example {
  readonly service: ServiceName
  /** The way to it through the document, as in `paths//v1/runs/get/responses/200/…`. */
  readonly where: string
  readonly schema: Node
  readonly value: unknown
}

/** Every `{schema, example | examples}` of every document, wherever it stands, and the `examples` of every schema. */
export const examples: readonly Example[] = serviceNames.flatMap(service => {
  const { components = {}, paths } = contracts[service].document
  return [...examplesIn(service, paths, 'paths'), ...examplesIn(service, components, 'components')]
})

function examplesIn(service: ServiceName, node: unknown, where: string): Example[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => examplesIn(service, item, `${where}/${index}`))
  if (node === null || typeof node !== 'object') return []
  const { example, examples: others, schema, ...rest } = node as Node
  // Beside a `schema` stands what OpenAPI names; in a schema itself a list, as JSON Schema has it.
  const holder = (schema ?? (Array.isArray(others) ? node : null)) as Node | null
  const named = Array.isArray(others) ? others.map((value, index) => [String(index), value] as const) : valuesOf(others)
  const found = [...(example === undefined ? [] : [['example', example] as const]), ...named]
  const own =
    holder === null ? [] : found.map(([name, value]) => ({ service, where: `${where}/${name}`, schema: holder, value }))
  const within = Object.entries({ ...rest, ...(schema === undefined ? {} : { schema }) })
  return [...own, ...within.flatMap(([name, member]) => examplesIn(service, member, `${where}/${name}`))]
}

function valuesOf(named: unknown): (readonly [string, unknown])[] {
  return Object.entries((named ?? {}) as Record<string, Node>).map(([name, entry]) => [name, entry.value] as const)
}

/** The examples of a request's body, by name. */
export function requestExamples(operation: SpecifiedOperation): readonly (readonly [string, Node])[] {
  const spec = specOf(operation)
  return jsonExamples((spec.requestBody ?? {}) as Node) as readonly (readonly [string, Node])[]
}

/** The examples of the answer with a status. */
export function responseExamples(
  operation: SpecifiedOperation,
  status: number,
): readonly (readonly [string, unknown])[] {
  return jsonExamples(((specOf(operation).responses as Node)[status] ?? {}) as Node)
}

function jsonExamples({ content = {} }: Node): readonly (readonly [string, unknown])[] {
  const { example, examples: named } = ((content as Node)['application/json'] ?? {}) as Node
  return example === undefined ? valuesOf(named) : [['example', example] as const]
}

function specOf({ method, path, service }: SpecifiedOperation): Node {
  return contracts[service].document.paths[path]?.[method.toLowerCase()] as Node
}
