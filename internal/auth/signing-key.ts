import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Environment } from '#config'

/** AGENTOS_SIGNING_KEY: the Ed25519 key by which the executor signs internal tokens, PKCS#8 PEM; null where not set. */
export function readSigningKey(environment: Environment): KeyObject | null {
  const name = 'AGENTOS_SIGNING_KEY'
  const pem = environment.secret(name)?.reveal()
  return pem === undefined ? null : ed25519(environment, name, () => createPrivateKey(pem), 'private key (PKCS#8 PEM)')
}

/** AGENTOS_SIGNING_PUBLIC_KEY: the public half, SPKI PEM, by which other services verify them; null where not set. */
export function readSigningPublicKey(environment: Environment): KeyObject | null {
  const name = 'AGENTOS_SIGNING_PUBLIC_KEY'
  const pem = environment.secret(name)?.reveal()
  if (pem === undefined) return null
  if (pem.includes('PRIVATE KEY')) {
    environment.fault(name, 'holds a private key; give it the public half (openssl pkey -pubout)')
    return null
  }
  return ed25519(environment, name, () => createPublicKey(pem), 'public key (SPKI PEM)')
}

function ed25519(environment: Environment, name: string, read: () => KeyObject, what: string): KeyObject | null {
  try {
    const key = read()
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // The reason could quote the key; what is wanted instead says enough.
  }
  environment.fault(name, `is not an Ed25519 ${what}; make one with: openssl genpkey -algorithm ed25519`)
  return null
}
