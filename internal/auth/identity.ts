import type { Principal, PrincipalKind, Scope } from '#tenancy'

/** What a credential proves by itself, before its tenant is looked at. */
export interface Identity {
  readonly tenantId: string
  readonly principal: Principal
  readonly scopes: ReadonlySet<Scope>
  /** When the credential ends, in milliseconds since 1970; Infinity where it does not. */
  readonly expiresAtMs: number
}

/** No id of a principal is longer. */
const maxIdLength = 256

/** Whether text can stand as a principal's id: printable, no spaces at its ends, of bearable length. */
export function isPrincipalId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxIdLength && /^[^\p{C}\s](?:[^\p{C}]*[^\p{C}\s])?$/u.test(value)
}

/** The kind that the prefix of a principal's id says; people carry any other. */
export function principalKind(principalId: string): PrincipalKind {
  if (principalId.startsWith('svc_')) return 'service'
  return principalId.startsWith('agt_') ? 'agent' : 'user'
}
