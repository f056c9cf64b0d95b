import { formatTraceparent } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { Call, CallMeta } from './call.ts'
import type { AnyHandler } from './pipeline.ts'

type Bindable<Deps> = (call: never, deps: Deps) => Promise<unknown>

/** Handlers with what they work with, as the server takes them. */
export function bindHandlers<Deps>(
  handlers: Readonly<Record<string, Bindable<Deps>>>,
  deps: Deps,
): Record<string, AnyHandler> {
  const bound = Object.entries(handlers).map(([id, handler]) => [
    id,
    (call: Call<never>) => handler(call as never, deps),
  ])
  return Object.fromEntries(bound) as Record<string, AnyHandler>
}

/**
 * Headers for a call to another service on behalf of the same caller: its own credential, which that service verifies
 * again, or, where headers alone were believed, the tenant and principal that they named.
 */
export function forwardedCredentials(
  { correlationId, headers, trace }: CallMeta,
  scope: TenantScope,
): Record<string, string> {
  const { authorization, 'x-api-key': apiKey } = headers
  return {
    'x-tenant-id': scope.tenantId,
    'x-correlation-id': correlationId,
    traceparent: formatTraceparent(trace),
    ...(authorization !== undefined && { authorization }),
    ...(apiKey !== undefined && { 'x-api-key': apiKey }),
    ...(scope.principal.credential === 'header' && { 'x-principal-id': scope.principal.principalId }),
  }
}
