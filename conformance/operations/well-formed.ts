import { newId } from '#ids'
import { type CallOptions, type Client, contracts, type SpecifiedOperation, type World } from '../suite/index.ts'

/** Ids that are well-formed, and that nothing has. */
const absent: Readonly<Record<string, () => string>> = {
  agent_id: () => newId('agt'),
  run_id: () => newId('run'),
  tool_id: () => 'tool.absent',
  namespace: () => newId('agt'),
  key: () => 'absent',
  tenant_id: () => newId('tnt'),
  key_id: () => newId('key'),
  principal_id: () => newId('prn'),
  model_id: () => 'absent/model',
  policy_id: () => newId('pol'),
  switch_id: () => newId('ksw'),
}

/** A request that is valid by the document, about objects that do not exist: the first example of the body, if it has one. */
export function wellFormed(operation: SpecifiedOperation): CallOptions {
  const params = Object.fromEntries(operation.parameters.map(name => [name, absentId(name)]))
  const isDelete = operation.canonicalId === 'deleteTenant'
  return {
    service: operation.service,
    params,
    ...(operation.hasBody && { body: exampleBody(operation) }),
    ...(isDelete && { headers: { 'x-confirm-delete': params.tenant_id as string } }),
  }
}

/** The operation's path, filled with ids that nothing has. */
export function absentPath({ parameters, path }: SpecifiedOperation): string {
  return parameters.reduce((filled, name) => filled.replace(`{${name}}`, encodeURIComponent(absentId(name))), path)
}

/** Somebody who may call the operation: the platform's operator where it takes one, else the owner of a tenant. */
export async function callerOf(world: World, { scope }: SpecifiedOperation): Promise<Client> {
  return scope === 'tenants:admin' ? world.operator : (await world.commonTenant()).owner
}

function absentId(name: string): string {
  const make = absent[name]
  if (make === undefined) throw new Error(`what is an absent ${name}?`)
  return make()
}

interface Media {
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

function exampleBody({ method, operationId, path, service }: SpecifiedOperation): unknown {
  const item = contracts[service].document.paths[path]?.[method.toLowerCase()]
  const { content } = (item as { requestBody: { content: Record<string, Media> } }).requestBody
  const { example, examples = {} } = content['application/json'] as Media
  const found = example ?? Object.values(examples)[0]?.value
  if (found === undefined) throw new Error(`the document has no example of the body of ${operationId}`)
  return withoutAuth(found)
}

/** The examples speak of a tenant of their own. */
function withoutAuth(body: unknown): unknown {
  const { auth: _, ...rest } = structuredClone(body) as Record<string, unknown>
  return rest
}
