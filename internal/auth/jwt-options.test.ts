import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ConfigError, Environment } from '#config'
import { readJwtOptions, readSigningKey, readSigningPublicKey } from './index.ts'

const directory = mkdtempSync(join(tmpdir(), 'agentos-keys-'))
let files = 0

function fileWith(content: string): string {
  files += 1
  const path = join(directory, `${files}.pem`)
  writeFileSync(path, content)
  return path
}

const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }) as string
const pkcs8 = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const short = generateKeyPairSync('rsa', { modulusLength: 1024 })
const curve = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
const ed = generateKeyPairSync('ed25519')

const named = { AGENTOS_JWT_ISSUER: 'https://issuer.example', AGENTOS_JWT_AUDIENCE: 'agentos' }

function read<T>(
  variables: Record<string, string>,
  reader: (environment: Environment) => T,
): { value: T; faults: readonly string[] } {
  const environment = new Environment(variables)
  const value = reader(environment)
  try {
    environment.finish()
    return { value, faults: [] }
  } catch (error) {
    return { value, faults: (error as ConfigError).faults }
  }
}

describe('AGENTOS_JWT_*', () => {
  it('is absent where no key is configured', () => {
    expect(read({}, readJwtOptions)).toEqual({ value: null, faults: [] })
  })

  it('takes a public key file with the usual algorithms', () => {
    const { value, faults } = read(
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith(spki(rsa.publicKey)) },
      readJwtOptions,
    )
    expect(faults).toEqual([])
    expect(value).toMatchObject({
      keys: { kind: 'file' },
      audience: 'agentos',
      algorithms: ['RS256', 'ES256', 'EdDSA', 'Ed25519'],
    })
  })

  it('takes a JWKS over TLS, or on loopback', () => {
    for (const url of ['https://issuer.example/keys', 'http://127.0.0.1:9/keys', 'http://localhost:9/keys']) {
      expect(read({ ...named, AGENTOS_JWT_JWKS_URL: url }, readJwtOptions)).toMatchObject({
        value: { keys: { url } },
        faults: [],
      })
    }
  })

  it.each([
    [
      'two sources of keys',
      {
        ...named,
        AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith(spki(rsa.publicKey)),
        AGENTOS_JWT_JWKS_URL: 'https://x.example',
      },
      'AGENTOS_JWT_JWKS_URL',
    ],
    [
      'a private key',
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith(pkcs8(rsa.privateKey)) },
      'AGENTOS_JWT_PUBLIC_KEY_FILE',
    ],
    [
      'no key in the file',
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith('-----BEGIN PUBLIC KEY-----\nx') },
      'AGENTOS_JWT_PUBLIC_KEY_FILE',
    ],
    [
      'a file that is not there',
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: join(directory, 'none') },
      'AGENTOS_JWT_PUBLIC_KEY_FILE',
    ],
    [
      'a short RSA key',
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith(spki(short.publicKey)) },
      'AGENTOS_JWT_PUBLIC_KEY_FILE',
    ],
    [
      'a curve that nobody signs with',
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith(spki(curve.publicKey)) },
      'AGENTOS_JWT_PUBLIC_KEY_FILE',
    ],
    [
      'a key for none of the algorithms',
      { ...named, AGENTOS_JWT_PUBLIC_KEY_FILE: fileWith(spki(ed.publicKey)), AGENTOS_JWT_ALGORITHMS: 'RS256' },
      'AGENTOS_JWT_PUBLIC_KEY_FILE',
    ],
    [
      'a symmetric algorithm',
      { ...named, AGENTOS_JWT_JWKS_URL: 'https://x.example', AGENTOS_JWT_ALGORITHMS: 'RS256,HS256' },
      'AGENTOS_JWT_ALGORITHMS',
    ],
    [
      'no algorithm',
      { ...named, AGENTOS_JWT_JWKS_URL: 'https://x.example', AGENTOS_JWT_ALGORITHMS: 'none' },
      'AGENTOS_JWT_ALGORITHMS',
    ],
    ['a JWKS in clear', { ...named, AGENTOS_JWT_JWKS_URL: 'http://issuer.example/keys' }, 'AGENTOS_JWT_JWKS_URL'],
    ['no issuer', { AGENTOS_JWT_JWKS_URL: 'https://x.example', AGENTOS_JWT_AUDIENCE: 'agentos' }, 'AGENTOS_JWT_ISSUER'],
    ['no audience', { AGENTOS_JWT_JWKS_URL: 'https://x.example', AGENTOS_JWT_ISSUER: 'x' }, 'AGENTOS_JWT_AUDIENCE'],
    ['an issuer without keys', { AGENTOS_JWT_ISSUER: 'x' }, 'AGENTOS_JWT_ISSUER'],
  ])('is at fault with %s', (_, variables, name) => {
    const { faults } = read(variables, readJwtOptions)
    expect(faults.map(fault => fault.split(' ')[0])).toEqual([name])
  })
})

describe('AGENTOS_SIGNING_*', () => {
  it('reads both halves of the key', () => {
    expect(read({ AGENTOS_SIGNING_KEY: pkcs8(ed.privateKey) }, readSigningKey).value?.type).toBe('private')
    expect(read({ AGENTOS_SIGNING_PUBLIC_KEY: spki(ed.publicKey) }, readSigningPublicKey).value?.type).toBe('public')
    expect(read({}, readSigningKey)).toEqual({ value: null, faults: [] })
  })

  it.each([
    ['another kind of private key', { AGENTOS_SIGNING_KEY: pkcs8(rsa.privateKey) }, readSigningKey],
    ['a public key to sign with', { AGENTOS_SIGNING_KEY: spki(ed.publicKey) }, readSigningKey],
    ['another kind of public key', { AGENTOS_SIGNING_PUBLIC_KEY: spki(rsa.publicKey) }, readSigningPublicKey],
    ['the private key to verify with', { AGENTOS_SIGNING_PUBLIC_KEY: pkcs8(ed.privateKey) }, readSigningPublicKey],
    ['no key', { AGENTOS_SIGNING_PUBLIC_KEY: 'secret text' }, readSigningPublicKey],
  ])('is at fault with %s, without quoting it', (_, variables, reader) => {
    const { value, faults } = read(variables as Record<string, string>, reader)
    expect([value, faults.length]).toEqual([null, 1])
    expect(faults.join()).not.toContain('secret text')
  })
})
