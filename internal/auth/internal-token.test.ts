import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type JWTPayload, SignJWT } from 'jose'
import { expect, it } from 'vitest'
import { type InternalGrant, signInternal, verifyInternal } from './index.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const grant: InternalGrant = {
  tenantId: 'tnt_a',
  principalId: 'usr_1',
  runId: 'run_1',
  agentId: 'agt_1',
  scopes: ['models:invoke', 'models:list'],
}

it('carries the grant from signer to verifier', async () => {
  const token = await signInternal(privateKey, 'model-policy', grant)
  const { expiresAtMs, ...verified } = await verifyInternal(publicKey, 'model-policy', token)
  expect(verified).toEqual(grant)
  expect(expiresAtMs - Date.now()).toBeLessThanOrEqual(65_000)
})

it("carries the budgets of the run's agent", async () => {
  const limited = { ...grant, budgets: [{ window: 'day', max_tokens: 5 }] } as const
  const token = await signInternal(privateKey, 'model-policy', limited)
  expect(await verifyInternal(publicKey, 'model-policy', token)).toMatchObject(limited)
})

const now = () => Math.floor(Date.now() / 1_000)

/** A token of our own making that holds, but for what is given. */
function signAs(claims: JWTPayload = {}, typ = 'agentos-internal+jwt', key: KeyObject = privateKey): Promise<string> {
  const ids = { tenant_id: 'tnt_a', principal_id: 'usr_1', run_id: 'run_1', agent_id: 'agt_1', scope: '' }
  const whole = { iss: 'executor', aud: 'model-policy', iat: now(), exp: now() + 60, ...ids, ...claims }
  return new SignJWT(JSON.parse(JSON.stringify(whole))).setProtectedHeader({ alg: 'EdDSA', typ }).sign(key)
}

it('takes the token that the refusals below vary', async () => {
  await expect(verifyInternal(publicKey, 'model-policy', await signAs())).resolves.toMatchObject({ runId: 'run_1' })
})

it.each([
  ['is for another service', () => signAs({ aud: 'federation' })],
  ['is for several services', () => signAs({ aud: ['model-policy', 'federation'] })],
  ['is of another type', () => signAs({}, 'JWT')],
  ['is signed by another key', () => signAs({}, undefined, other.privateKey)],
  ['is of another issuer', () => signAs({ iss: 'orchestrator' })],
  ['lives longer than a minute', () => signAs({ exp: now() + 61 })],
  ['says that it was made long ago', () => signAs({ iat: now() - 120, exp: now() + 30 })],
  ['says that it will be made', () => signAs({ iat: now() + 30, exp: now() + 60 })],
  ['has expired', () => signAs({ iat: now() - 60, exp: now() - 6 })],
  ['never expires', () => signAs({ exp: undefined as never })],
  ['does not say when it was made', () => signAs({ iat: undefined as never })],
  ['names no tenant', () => signAs({ tenant_id: '' })],
  ['names no run', () => signAs({ run_id: undefined })],
  ['names no scopes', () => signAs({ scope: undefined })],
])('refuses a token that %s', async (_, make) => {
  await expect(verifyInternal(publicKey, 'model-policy', await make())).rejects.toMatchObject({ code: 'unauthorized' })
})

it('grants no scope that nobody knows', async () => {
  const verified = await verifyInternal(publicKey, 'model-policy', await signAs({ scope: 'models:invoke made:up' }))
  expect(verified.scopes).toEqual(['models:invoke'])
})
