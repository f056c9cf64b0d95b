import { randomBytes } from 'node:crypto'
import type { ErrorCode } from '#errors'
import type { Tenant } from '../suite/index.ts'
import type { TokenMaker } from './tokens.ts'
import type { Victim } from './victim.ts'

export interface Forger {
  readonly tokens: TokenMaker
  readonly victim: Victim
  readonly outsider: Tenant
  /** A good key of the outsider's. */
  readonly outsiderSecret: string
}

/** A credential that gives nobody any right in the victim's tenant. */
export interface Forgery {
  readonly name: string
  readonly make: (forger: Forger) => string | Promise<string>
  /** A credential that is good by itself: the other tenant in X-Tenant-Id is what is wrong with it. */
  readonly isOfAnotherTenant?: 'key' | 'token'
}

const nowSeconds = () => Math.floor(Date.now() / 1_000)

export const forgeries: readonly Forgery[] = [
  { name: 'an unsigned JWT', make: ({ tokens, victim }) => tokens.unsigned(victim.tenantId) },
  { name: 'a JWT signed by a wrong key', make: ({ tokens, victim }) => tokens.signByStranger(victim.tenantId) },
  {
    name: 'a JWT signed with the public key as a secret',
    make: ({ tokens, victim }) => tokens.signedWithPublicKey(victim.tenantId),
  },
  { name: 'a JWT with the signature of another', make: ({ tokens, victim }) => tokens.tampered(victim.tenantId) },
  {
    name: 'a JWT for another audience',
    make: ({ tokens, victim }) => tokens.sign(victim.tenantId, { aud: 'somebody-else' }),
  },
  {
    name: 'a JWT of another issuer',
    make: ({ tokens, victim }) => tokens.sign(victim.tenantId, { iss: 'https://other.example' }),
  },
  {
    name: 'a JWT that has expired',
    make: ({ tokens, victim }) => tokens.sign(victim.tenantId, { exp: nowSeconds() - 60 }),
  },
  { name: 'a JWT that never expires', make: ({ tokens, victim }) => tokens.sign(victim.tenantId, { exp: undefined }) },
  {
    name: 'a JWT that is not valid yet',
    make: ({ tokens, victim }) => tokens.sign(victim.tenantId, { nbf: nowSeconds() + 120 }),
  },
  {
    name: 'a JWT that names no tenant',
    make: ({ tokens, victim }) => tokens.sign(victim.tenantId, { tenant_id: undefined }),
  },
  { name: 'a malformed JWT', make: () => 'ey.this-is.no-token' },
  {
    name: 'an internal token that the platform has not signed',
    make: ({ tokens, victim }) => tokens.internal(victim.tenantId, 'model-policy'),
  },
  {
    name: 'a JWT of another tenant than X-Tenant-Id',
    isOfAnotherTenant: 'token',
    make: ({ outsider, tokens }) => tokens.sign(outsider.tenantId),
  },
  { name: 'an API key that is unknown', make: () => `aos_${randomBytes(22).toString('hex').slice(0, 43)}` },
  { name: 'an API key that is revoked', make: ({ victim }) => victim.revokedSecret },
  { name: 'an API key that lacks its end', make: ({ victim }) => victim.fullSecret.slice(0, -1) },
  {
    name: 'an API key of another tenant than X-Tenant-Id',
    isOfAnotherTenant: 'key',
    make: ({ outsiderSecret }) => outsiderSecret,
  },
]

/** What a deployment answers: a JWT that it does not believe at all is not even of another tenant. */
export function refusalOf({ isOfAnotherTenant }: Forgery, { isBelieved }: TokenMaker): [number, ErrorCode] {
  const isGood = isOfAnotherTenant === 'key' || (isOfAnotherTenant === 'token' && isBelieved)
  return isGood ? [403, 'tenant_mismatch'] : [401, 'unauthorized']
}
