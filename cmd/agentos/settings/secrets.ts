import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from './layout.ts'

/** The files in which a node keeps what only it may know; all of mode 0600. */
export interface SecretFiles {
  readonly serviceToken: string
  /** The executor's Ed25519 key, PKCS #8 PEM. */
  readonly signingKey: string
  /** Its public half, SPKI PEM. */
  readonly signingPublicKey: string
  /** The platform operator's API key; not kept in prod. */
  readonly operatorKey: string
  /** The API key with which `validate` runs agents in prod. */
  readonly validatorKey: string
}

export function secretFiles({ secretsDir }: Layout): SecretFiles {
  return {
    serviceToken: join(secretsDir, 'service.token'),
    signingKey: join(secretsDir, 'signing.key'),
    signingPublicKey: join(secretsDir, 'signing.pub'),
    operatorKey: join(secretsDir, 'operator.key'),
    validatorKey: join(secretsDir, 'validator.key'),
  }
}

/** Makes what is missing, once in the life of a node, and answers where it lies. */
export function ensureSecrets(layout: Layout): SecretFiles {
  chmodSync(layout.secretsDir, 0o700)
  const files = secretFiles(layout)
  if (!existsSync(files.serviceToken)) writeSecret(files.serviceToken, newSecret())
  if (!existsSync(files.signingKey) || !existsSync(files.signingPublicKey)) writeSigningKeys(files)
  return files
}

/** 256 bits that nobody can guess, in letters that need no escape in a URL. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The secret of a file, or null where there is none. */
export function readSecret(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() || null : null
}

/** Writes a secret whole or not at all. */
export function writeSecret(path: string, value: string): void {
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, `${value}\n`, { mode: 0o600, flush: true })
  renameSync(draft, path)
}

/** Makes the executor's pair of keys, its private half last. */
export function writeSigningKeys(files: Pick<SecretFiles, 'signingKey' | 'signingPublicKey'>): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeSecret(files.signingPublicKey, publicKey.export({ type: 'spki', format: 'pem' }).toString().trim())
  writeSecret(files.signingKey, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim())
}
