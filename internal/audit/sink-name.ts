import type { Environment } from '#config'

/** Where the lines of the audit log go, beside the database. */
export type SinkName =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'stderr' }
  | { readonly kind: 'file'; readonly path: string }

const name = 'AGENTOS_AUDIT_SINK'

/** AGENTOS_AUDIT_SINK: `stdout`, `stderr` or `file:PATH`; by default a file of the service below `data/audit`. */
export function readAuditSink(environment: Environment, service: string): SinkName {
  const fallback = `file:data/audit/${service}.log`
  const value = environment.text(name, fallback)
  if (value === 'stdout' || value === 'stderr') return { kind: value }
  const path = value.startsWith('file:') ? value.slice('file:'.length) : ''
  if (path === '') environment.fault(name, `is "${value}"; set it to stdout, stderr or file:PATH`)
  return { kind: 'file', path }
}
