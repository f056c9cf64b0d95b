import { hash, randomInt } from 'node:crypto'

/** How every API key begins, so that people and secret scanners know one. */
export const apiKeyPrefix = 'aos_'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 43 characters of 62 hold 256 bits. */
const randomLength = 43
const shownLength = 12

export interface NewApiKey {
  /** Shown once and kept nowhere. */
  readonly key: string
  /** The key's first characters, by which people tell keys apart. */
  readonly prefix: string
  /** What is stored. */
  readonly hash: Buffer
}

/** A fresh API key. */
export function newApiKey(): NewApiKey {
  const random = Array.from({ length: randomLength }, () => alphabet[randomInt(alphabet.length)])
  const key = `${apiKeyPrefix}${random.join('')}`
  return { key, prefix: key.slice(0, shownLength), hash: hashApiKey(key) }
}

/**
 * The SHA-256 under which a key is stored and looked up. A slow hash protects passwords, which can be guessed; 256
 * random bits cannot, so it would only cost time. The look-up is by index on the hash: its time tells an attacker about
 * hashes, which cannot be steered towards a key.
 */
export function hashApiKey(key: string): Buffer {
  return hash('sha256', key, 'buffer')
}

export function isApiKey(credential: string): boolean {
  return credential.startsWith(apiKeyPrefix)
}
