import { type CallOptions, type Client, contracts, type Exchange, type SpecifiedOperation } from '../suite/index.ts'
import { newName } from './names.ts'
import type { Victim } from './victim.ts'

type Json = Record<string, unknown>

/** Path parameters that stand for something that belongs to no tenant. */
const common: Readonly<Record<string, string>> = { model_id: 'builtin/rules' }

/** Names in the path that stand for an object of a tenant. */
export function tenantObjects({ parameters }: SpecifiedOperation): string[] {
  return parameters.filter(name => common[name] === undefined)
}

/**
 * A request that would do something to the victim's objects, if it were let through. Throws for a path parameter that
 * the victim has nothing for: a new kind of object must become part of it first.
 */
export function requestTo({ objects }: Victim, operation: SpecifiedOperation): CallOptions {
  const params = Object.fromEntries(
    operation.parameters.map(name => {
      const value = common[name] ?? objects[name]
      if (value === undefined)
        throw new Error(`conformance/tenancy/victim.ts makes nothing for {${name}}; add it there`)
      return [name, value]
    }),
  )
  return { service: operation.service, params, isRequestJudged: false, ...bodyOf(operation), ...confirmation(params) }
}

/** A request that is let through as far as to its input and does nothing there: to what does not exist, or malformed. */
export function harmlessRequest(operation: SpecifiedOperation): CallOptions {
  const params = Object.fromEntries(operation.parameters.map(name => [name, common[name] ?? absentId(name)]))
  const body = operation.hasBody ? { body: [] } : {}
  return { service: operation.service, params, isRequestJudged: false, ...body, ...confirmation(params) }
}

/** An id of nothing, in the form of the ids of that kind. */
export function absentId(name: string): string {
  const prefixes: Record<string, string> = {
    run_id: 'run',
    agent_id: 'agt',
    key_id: 'key',
    policy_id: 'pol',
    tenant_id: 'tnt',
  }
  return name === 'tool_id' ? `tool.${newName('t')}` : newName(prefixes[name] ?? 'absent')
}

/** Sends it, as JSON where the operation could also answer with a stream. */
export function send(client: Client, { operationId }: SpecifiedOperation, options: CallOptions): Promise<Exchange> {
  return client.call(operationId, { ...options, headers: { accept: 'application/json', ...options.headers } })
}

/** The document's own example of a body; `{}` where there is a body and no example. */
function bodyOf(operation: SpecifiedOperation): { body?: unknown } {
  return operation.hasBody ? { body: exampleBody(operation) ?? {} } : {}
}

/** Null where the document has none. */
export function exampleBody({ hasBody, method, path, service }: SpecifiedOperation): Json | null {
  if (!hasBody) return null
  const { document } = contracts[service]
  const spec = document.paths[path]?.[method.toLowerCase()] as { requestBody?: Json; 'x-alias-of'?: string }
  const content = (spec.requestBody?.content ?? {}) as Record<string, Json>
  const { example, examples = {} } = content['application/json'] ?? {}
  const [named] = Object.values(examples as Record<string, { value?: Json }>)
  return (example as Json | undefined) ?? named?.value ?? null
}

function confirmation({ tenant_id }: Record<string, string>): { headers?: Record<string, string> } {
  return tenant_id === undefined ? {} : { headers: { 'x-confirm-delete': tenant_id } }
}

/** The operations that want a credential. */
export function isProtected({ scope }: SpecifiedOperation): boolean {
  return scope !== null
}

/** The action under which an operation is audited; null where it is not. */
export function auditActionOf({ canonicalId, service }: SpecifiedOperation): string | null {
  return contracts[service].operations.find(({ operationId }) => operationId === canonicalId)?.audit ?? null
}
