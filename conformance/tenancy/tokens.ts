import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { SignJWT } from 'jose'
import { scopes } from '#tenancy'
import type { JwtIssuer, World } from '../suite/index.ts'

type Claims = Record<string, unknown>

/** Who would be believed if nobody is: tokens of this issuer are signed as truly as any, by a key that nobody trusts. */
const unknownIssuer: JwtIssuer = {
  ...stranger(),
  issuer: 'https://issuer.conformance.example',
  audience: 'agentos',
}

function stranger(): Pick<JwtIssuer, 'algorithm' | 'privateKey'> {
  return { privateKey: generateKeyPairSync('ed25519').privateKey, algorithm: 'EdDSA' }
}

/** Signs tokens as the issuer whom the deployment believes; as one whom it does not where the suite knows none. */
export class TokenMaker {
  readonly issuer: JwtIssuer
  /** Whether the deployment believes what is signed here. */
  readonly isBelieved: boolean

  constructor({ target }: World) {
    this.issuer = target.jwtIssuer ?? unknownIssuer
    this.isBelieved = target.jwtIssuer != null
  }

  /** Good in every way, but for what is given otherwise; a claim that is undefined is left out. */
  claims(tenantId: string, others: Claims = {}): Claims {
    const now = Math.floor(Date.now() / 1_000)
    const { audience, issuer } = this.issuer
    const good = { iss: issuer, aud: audience, iat: now, exp: now + 300, tenant_id: tenantId, sub: 'usr_conformance' }
    return JSON.parse(JSON.stringify({ ...good, scope: scopes.join(' '), ...others }))
  }

  sign(tenantId: string, others: Claims = {}): Promise<string> {
    return this.signed(this.claims(tenantId, others), this.issuer.privateKey)
  }

  /** By a key that the issuer has never had. */
  signByStranger(tenantId: string): Promise<string> {
    const { algorithm } = this.issuer
    const { privateKey } = strangerFor(algorithm)
    return this.signed(this.claims(tenantId), privateKey)
  }

  /** With the signature of a token that says something else. */
  async tampered(tenantId: string): Promise<string> {
    const [head, , signature] = (await this.sign('tnt_other')).split('.')
    return [head, encode(this.claims(tenantId)), signature].join('.')
  }

  unsigned(tenantId: string): string {
    return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(this.claims(tenantId))}.`
  }

  /** "Signed" with what everybody knows: the public key, taken for a shared secret. */
  signedWithPublicKey(tenantId: string): string {
    const pem = createPublicKey(this.issuer.privateKey).export({ type: 'spki', format: 'pem' })
    const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(this.claims(tenantId))}`
    return `${content}.${createHmac('sha256', pem).update(content).digest('base64url')}`
  }

  /** What a service of the platform would send another, signed by a stranger. */
  internal(tenantId: string, audience: string): Promise<string> {
    const claims = this.claims(tenantId, { iss: 'executor', aud: audience, run_id: 'run_x', agent_id: 'agt_x' })
    const exp = (claims.iat as number) + 60
    const { privateKey } = generateKeyPairSync('ed25519')
    const header = { alg: 'EdDSA', typ: 'agentos-internal+jwt' }
    return new SignJWT({ ...claims, principal_id: 'svc_x', exp }).setProtectedHeader(header).sign(privateKey)
  }

  private signed(claims: Claims, key: KeyObject): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: this.issuer.algorithm, typ: 'JWT' }).sign(key)
  }
}

function strangerFor(algorithm: string): { privateKey: KeyObject } {
  if (algorithm.startsWith('ES')) {
    const namedCurve = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' }[algorithm] as string
    return generateKeyPairSync('ec', { namedCurve })
  }
  if (/^[RP]S/.test(algorithm)) return generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return generateKeyPairSync('ed25519')
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
