import type { OpenapiDocument, Operation } from '../operation.ts'
import { type Json, type JsonObject, operationsOf, resolve, type SpecOperation } from './bundle.ts'

const defaultBodyLimit = 1_048_576

/** The rows that drive the pipeline; aliases are further paths of one row. */
export function operationTable(document: OpenapiDocument): Operation[] {
  return operationsOf(document)
    .filter(({ spec }) => spec['x-alias-of'] === undefined)
    .map(operation => row(document, operation))
}

function row(document: OpenapiDocument, { path, method, spec }: SpecOperation): Operation {
  if (typeof spec.operationId !== 'string') throw new Error(`${method} ${path} has no operationId`)
  const aliases = (spec['x-aliases'] ?? []) as string[]
  for (const alias of aliases) assertSameParameters(path, alias)
  const body = resolve(document, spec.requestBody)
  return {
    operationId: spec.operationId,
    method,
    paths: [path, ...aliases],
    scope: (spec['x-scope'] ?? null) as Operation['scope'],
    quota: (spec['x-quota'] ?? null) as Operation['quota'],
    audit: (spec['x-audit'] ?? null) as string | null,
    idempotent: spec['x-idempotent'] === true,
    bodyLimit: (spec['x-body-limit'] ?? defaultBodyLimit) as number,
    bodyTypes: Object.keys((body.content ?? {}) as JsonObject),
    bodyRequired: body.required === true,
    bodyWrapper: (spec['x-body-wrapper'] ?? null) as string | null,
    envelope: (spec['x-envelope'] ?? 'agentos') as Operation['envelope'],
    openaiErrors: spec['x-openai-errors'] === true,
    queryPrefixes: (spec['x-query-prefixes'] ?? []) as string[],
    responses: mediaTypesByStatus(document, spec),
  }
}

function mediaTypesByStatus(document: OpenapiDocument, spec: JsonObject): Record<number, string[]> {
  const responses = Object.entries((spec.responses ?? {}) as Record<string, Json>)
  return Object.fromEntries(
    responses.map(([status, response]) => [
      Number(status),
      Object.keys((resolve(document, response).content ?? {}) as JsonObject),
    ]),
  )
}

function assertSameParameters(path: string, alias: string): void {
  const names = (template: string) =>
    [...template.matchAll(/\{(\w+)\}/g)]
      .map(match => match[1])
      .sort()
      .join()
  if (names(path) !== names(alias)) throw new Error(`the alias ${alias} must have the path parameters of ${path}`)
}
