import { createPublicKey, type KeyObject } from 'node:crypto'
import type { Environment } from '#config'
import type { JwtOptions } from './jwt.ts'
import type { JwtKeySource } from './jwt-keys.ts'

/** Asymmetric algorithms alone: an HS* token would be "signed" with the public key, which everybody has. */
const algorithmsOfKey: Record<string, readonly string[]> = {
  rsa: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  'rsa-pss': ['PS256', 'PS384', 'PS512'],
  'ec prime256v1': ['ES256'],
  'ec secp384r1': ['ES384'],
  'ec secp521r1': ['ES512'],
  ed25519: ['EdDSA', 'Ed25519'],
}
const allowed = new Set(Object.values(algorithmsOfKey).flat())
const usual = ['RS256', 'ES256', 'EdDSA']

const names = {
  file: 'AGENTOS_JWT_PUBLIC_KEY_FILE',
  jwks: 'AGENTOS_JWT_JWKS_URL',
  issuer: 'AGENTOS_JWT_ISSUER',
  audience: 'AGENTOS_JWT_AUDIENCE',
  algorithms: 'AGENTOS_JWT_ALGORITHMS',
} as const

/**
 * AGENTOS_JWT_*: which JWTs to believe, or null where no key is configured. Faults: two sources of keys, a key that
 * fits no allowed algorithm, a missing issuer or audience, a symmetric algorithm, a JWKS without TLS beyond loopback.
 */
export function readJwtOptions(environment: Environment): JwtOptions | null {
  const pem = environment.file(names.file)
  const url = environment.url(names.jwks, null)
  const issuer = environment.text(names.issuer, null)
  const audience = environment.text(names.audience, null)
  const algorithms = readAlgorithms(environment)
  if (pem !== null && url !== null) environment.fault(names.jwks, `and ${names.file} are both set; keep one of them`)
  const keys =
    pem !== null ? fileKeys(environment, pem, algorithms) : url !== null ? remoteKeys(environment, url) : null
  const isConfigured = environment.text(names.file, null) !== null || url !== null
  for (const [name, value] of [[names.issuer, issuer] as const, [names.audience, audience] as const]) {
    if (isConfigured && value === null)
      environment.fault(name, 'must be set: a JWT for somebody else would be accepted')
    if (!isConfigured && value !== null) environment.fault(name, `needs ${names.file} or ${names.jwks} beside it`)
  }
  if (keys === null || issuer === null || audience === null) return null
  return { keys, issuer, audience, algorithms }
}

function readAlgorithms(environment: Environment): readonly string[] {
  const listed = environment.list(names.algorithms)
  const refused = listed.filter(algorithm => !allowed.has(algorithm))
  if (refused.length > 0) {
    environment.fault(names.algorithms, `has ${refused.join(', ')}; take from ${[...allowed].join(', ')}`)
  }
  const chosen = listed.length === 0 ? usual : listed
  // EdDSA is the older name of Ed25519 (RFC 9864); whoever allows one means both.
  const isEd25519 = chosen.includes('EdDSA') || chosen.includes('Ed25519')
  return isEd25519 ? [...new Set([...chosen, 'EdDSA', 'Ed25519'])] : chosen
}

function fileKeys(environment: Environment, pem: string, algorithms: readonly string[]): JwtKeySource | null {
  const key = readPublicKey(environment, pem)
  if (key === null) return null
  const { modulusLength = Number.POSITIVE_INFINITY, namedCurve } = key.asymmetricKeyDetails ?? {}
  const kind = namedCurve === undefined ? key.asymmetricKeyType : `ec ${namedCurve}`
  const fitting = algorithmsOfKey[kind ?? ''] ?? []
  if (!algorithms.some(algorithm => fitting.includes(algorithm))) {
    environment.fault(names.file, `holds a key (${kind}) for none of the algorithms ${algorithms.join(', ')}`)
  }
  if (modulusLength < 2_048) environment.fault(names.file, 'holds an RSA key below 2048 bits; make a longer one')
  return { kind: 'file', key }
}

function readPublicKey(environment: Environment, pem: string): KeyObject | null {
  try {
    if (pem.includes('-----BEGIN PUBLIC KEY-----')) return createPublicKey(pem)
  } catch {
    // What is wanted instead says enough.
  }
  environment.fault(names.file, 'names a file that is not a public key in SPKI PEM (-----BEGIN PUBLIC KEY-----)')
  return null
}

function remoteKeys(environment: Environment, url: string): JwtKeySource {
  const { protocol, hostname } = new URL(url)
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) {
    environment.fault(names.jwks, 'must be https: whoever can change the keys on their way can be anybody')
  }
  return { kind: 'jwks', url }
}
