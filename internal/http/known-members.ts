import type { OpenapiDocument, Operation } from '#contract'

type Node = Readonly<Record<string, unknown>>

/** The names that an operation's JSON body may have at a place in it, given as a JSON Pointer; none where it is free. */
export function knownMembers(document: OpenapiDocument, operation: Operation, place: string): string[] {
  const method = operation.method.toLowerCase()
  const body = step(
    resolve(document, document.paths[operation.paths[0] as string]?.[method]),
    ['requestBody'],
    document,
  )
  const root = step(body, ['content', 'application/json', 'schema'], document)
  const names = place.split('/').slice(1).map(unescapePointer)
  const nodes = names.reduce((at, name) => at.flatMap(node => below(document, node, name)), parts(document, root))
  return [...new Set(nodes.flatMap(node => Object.keys((node.properties as object | undefined) ?? {})))]
}

/** A schema with all that it is composed of. */
function parts(document: OpenapiDocument, schema: unknown): Node[] {
  const node = resolve(document, schema)
  if (node === null) return []
  const composed = [node.allOf, node.anyOf, node.oneOf].flatMap(list => (list as unknown[] | undefined) ?? [])
  return [node, ...composed.flatMap(part => parts(document, part))]
}

function below(document: OpenapiDocument, { additionalProperties, items, properties }: Node, name: string): Node[] {
  const named = Object.hasOwn((properties as object | undefined) ?? {}, name) ? (properties as Node)[name] : undefined
  return parts(document, named ?? (/^\d+$/.test(name) && items !== undefined ? items : additionalProperties))
}

function step(node: Node | null, names: readonly string[], document: OpenapiDocument): Node | null {
  return names.reduce<Node | null>((at, name) => resolve(document, at?.[name]), node)
}

function resolve(document: OpenapiDocument, node: unknown): Node | null {
  if (typeof node !== 'object' || node === null) return null
  const { $ref } = node as { $ref?: unknown }
  if (typeof $ref !== 'string') return node as Node
  const names = $ref.slice(2).split('/').map(unescapePointer)
  return step(document as unknown as Node, names, document)
}

/** Source: RFC 6901, section 4. */
function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
