import type { Contract, HttpMethod, OpenapiDocument, RateBucket } from '#contract'
import { federationContract } from '#contract/federation'
import { modelPolicyContract } from '#contract/model-policy'
import { orchestratorContract } from '#contract/orchestrator'
import type { Scope } from '#tenancy'

export const serviceNames = ['agent-orchestrator', 'model-policy', 'federation'] as const

export type ServiceName = (typeof serviceNames)[number]

export const contracts: Readonly<Record<ServiceName, Contract>> = {
  'agent-orchestrator': orchestratorContract,
  'model-policy': modelPolicyContract,
  federation: federationContract,
}

type Json = Readonly<Record<string, unknown>>

/** One operation at one path, as the document of its service has it; an alias is one of its own. */
export interface SpecifiedOperation {
  readonly service: ServiceName
  readonly operationId: string
  /** The operation of which this is a further path, or itself. */
  readonly canonicalId: string
  readonly method: HttpMethod
  readonly path: string
  readonly scope: Scope | 'authenticated' | null
  readonly quota: RateBucket | null
  readonly idempotent: boolean
  /** Bytes. */
  readonly bodyLimit: number
  /** Whether it reads a body at all. */
  readonly hasBody: boolean
  /** Names in the path. */
  readonly parameters: readonly string[]
  readonly responses: ReadonlyMap<number, SpecifiedResponse>
}

export interface SpecifiedResponse {
  readonly description: string
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, SpecifiedHeader>>
  /** The schema by media type; empty where there is no body. */
  readonly content: Readonly<Record<string, Json>>
}

export interface SpecifiedHeader {
  readonly required: boolean
  readonly schema: Json
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
const defaultBodyLimit = 1_048_576

/** Every operation of every service, in the order of the documents. */
export const specifiedOperations: readonly SpecifiedOperation[] = serviceNames.flatMap(service =>
  operationsOf(service, contracts[service].document),
)

/** Throws where no document, or more than one, has the operation and no service is named. */
export function findOperation(operationId: string, service?: ServiceName): SpecifiedOperation {
  const found = specifiedOperations.filter(
    operation => operation.operationId === operationId && (service ?? operation.service) === operation.service,
  )
  if (found.length === 1) return found[0] as SpecifiedOperation
  throw new Error(
    found.length === 0
      ? `no document has the operation ${operationId}${service === undefined ? '' : ` of ${service}`}`
      : `${operationId} is an operation of ${found.map(operation => operation.service).join(', ')}; name the service`,
  )
}

function operationsOf(service: ServiceName, document: OpenapiDocument): SpecifiedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const spec = item[method] as Json | undefined
      return spec === undefined ? [] : [operation(service, document, path, method, spec)]
    }),
  )
}

function operation(
  service: ServiceName,
  document: OpenapiDocument,
  path: string,
  method: (typeof methods)[number],
  spec: Json,
): SpecifiedOperation {
  const aliasOf = spec['x-alias-of'] as string | undefined
  const operationId = spec.operationId as string
  const canonical = aliasOf === undefined ? spec : (document.paths[aliasOf]?.[method] as Json)
  return {
    service,
    operationId,
    canonicalId: canonical.operationId as string,
    method: method.toUpperCase() as HttpMethod,
    path,
    scope: (spec['x-scope'] ?? null) as SpecifiedOperation['scope'],
    quota: (spec['x-quota'] ?? null) as RateBucket | null,
    idempotent: spec['x-idempotent'] === true,
    bodyLimit: (spec['x-body-limit'] ?? defaultBodyLimit) as number,
    hasBody: spec.requestBody !== undefined,
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] as string),
    responses: new Map(
      Object.entries(spec.responses as Json).map(([status, response]) => [
        Number(status),
        responseOf(document, resolve(document, response)),
      ]),
    ),
  }
}

function responseOf(document: OpenapiDocument, response: Json): SpecifiedResponse {
  const headers = Object.entries((response.headers ?? {}) as Record<string, unknown>).map(([name, value]) => {
    const { required, schema } = resolve(document, value)
    return [name.toLowerCase(), { required: required === true, schema: (schema ?? {}) as Json }] as const
  })
  const content = Object.entries((response.content ?? {}) as Record<string, Json>).map(
    ([type, media]) => [type, (media.schema ?? {}) as Json] as const,
  )
  return {
    description: response.description as string,
    headers: Object.fromEntries(headers),
    content: Object.fromEntries(content),
  }
}

function resolve(document: OpenapiDocument, value: unknown): Json {
  const reference = (value as Json).$ref
  if (typeof reference !== 'string') return value as Json
  const parts = reference.replace(/^#\//, '').split('/')
  return resolve(
    document,
    parts.reduce<unknown>((node, part) => (node as Json)[part], document),
  )
}
