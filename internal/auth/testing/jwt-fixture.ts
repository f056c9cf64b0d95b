import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import type { JwtOptions } from '../jwt.ts'

// What the tests of JWTs have in common: an issuer of their own.

export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const issuer = 'https://issuer.example'
export const audience = 'agentos'

export const jwtOptions: JwtOptions = {
  keys: { kind: 'file', key: rsa.publicKey },
  issuer,
  audience,
  algorithms: ['RS256', 'ES256', 'EdDSA'],
}

interface TokenOptions {
  readonly key?: KeyObject
  readonly header?: { alg: string; kid?: string; typ?: string }
}

/** A token that holds, but for the claims given; a claim of undefined is left out. */
export function sign(
  claims: JWTPayload = {},
  { key = rsa.privateKey, header = { alg: 'RS256' } }: TokenOptions = {},
): Promise<string> {
  const exp = Math.floor(Date.now() / 1_000) + 60
  const whole = { iss: issuer, aud: audience, exp, sub: 'usr_1', tenant_id: 'tnt_a', scope: 'runs:read', ...claims }
  return new SignJWT(JSON.parse(JSON.stringify(whole))).setProtectedHeader(header).sign(key)
}

/** A token put together by hand, as a forger would. */
export function forge(header: object, claims: object, signature = ''): string {
  return `${[header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${signature}`
}

/** An issuer's key set on loopback, whose keys and fitness can be changed. */
export async function serveKeys(keys: Record<string, KeyObject>) {
  const state = { keys, isBroken: false, asked: 0 }
  const server = createServer(async (_, response) => {
    state.asked += 1
    if (state.isBroken) return void response.writeHead(500).end()
    const jwks = Object.entries(state.keys).map(async ([kid, key]) => ({
      ...(await exportJWK(key)),
      kid,
      alg: 'RS256',
    }))
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: await Promise.all(jwks) }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`
  return { state, url, close: () => new Promise<void>(resolve => server.close(() => resolve())) }
}
