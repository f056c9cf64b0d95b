import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from '#contract/orchestrator'
import { newId } from '#ids'
import type { Role, Scope } from '#tenancy'
import type { CallOptions, Client } from './client.ts'
import { expectStatus } from './deviation.ts'
import type { Exchange } from './exchange.ts'
import { TargetFault } from './target.ts'

type Schemas = components['schemas']

/** What a fresh tenant may do and use; what is left out is the deployment's default. */
export interface TenantOptions {
  readonly quotas?: Schemas['TenantQuotasInput']
  readonly entitlements?: Schemas['TenantEntitlementsInput']
}

/** Whom a new key stands for, and what it may do; a role, scopes, or those that are in both. */
export interface KeyOptions {
  readonly role?: Exclude<Role, 'operator'>
  readonly scopes?: readonly Scope[]
  /** A principal of its own unless said. */
  readonly principalId?: string
}

export interface Key {
  readonly keyId: string
  readonly principalId: string
  readonly secret: string
  /** Calls with this key. */
  readonly client: Client
}

/** So much that nothing but what a case is about stands in its way. */
export const generousQuotas: Schemas['TenantQuotasInput'] = {
  runs: { max_concurrent_runs: 10_000, max_executing_runs: 10_000, run_create_qps: 10_000, run_create_burst: 10_000 },
  tools: { tool_calls_per_minute: 1_000_000 },
  models: { max_requests_per_minute: 1_000_000 },
}

/** A tenant that the suite made, as one case sees it. */
export class Tenant {
  readonly tenantId: string
  /** Calls as an owner of the tenant, with a key. */
  readonly owner: Client
  readonly #bare: Client

  constructor(tenantId: string, owner: Client, bare: Client) {
    this.tenantId = tenantId
    this.owner = owner
    this.#bare = bare
  }

  /** A new key of the tenant. */
  async key({ principalId = newId('prn'), role, scopes }: KeyOptions): Promise<Key> {
    const body = { name: 'conformance', principal_id: principalId, ...(role && { role }), ...(scopes && { scopes }) }
    return issueKey(this.owner, this.#bare, body)
  }

  /** Calls with a new key of this role, or with just these scopes. */
  async as(who: Exclude<Role, 'operator'> | readonly Scope[]): Promise<Client> {
    return (await this.key(typeof who === 'string' ? { role: who } : { scopes: who })).client
  }
}

/** What a case needs to reach a tenant: enough to make it anew for another case. */
export interface TenantAccess {
  readonly tenantId: string
  readonly ownerSecret: string
}

/** Makes a tenant as the operator does, and the first key of its owner. */
export async function createTenant(
  operator: Client,
  bare: Client,
  options: TenantOptions,
  onMade: (tenantId: string) => void,
): Promise<TenantAccess> {
  // The prefix tells an operator whose it is, should the suite be killed before it can remove it.
  const tenantId = newId('tnt').replace('tnt_', 'tnt_conformance_')
  const body = { tenant_id: tenantId, name: 'conformance', ...options }
  expectStatus(await operator.call('createTenant', { body }), 201)
  onMade(tenantId)
  const owner = bare.with({ 'x-tenant-id': tenantId })
  const first = await patiently(owner, 'createApiKey', { body: { name: 'owner', role: 'owner' } })
  if (first.status === 401) {
    throw new TargetFault(
      'The deployment gives nobody a first key of a new tenant over HTTP',
      'test a deployment in demo or dev mode (AGENTOS_MODE)',
    )
  }
  return { tenantId, ownerSecret: issuedIn(first).secret }
}

export async function removeTenant(operator: Client, tenantId: string): Promise<void> {
  const answer = await operator.call('deleteTenant', {
    params: { tenant_id: tenantId },
    headers: { 'x-confirm-delete': tenantId },
    timeoutMs: 60_000,
  })
  expectStatus(answer, 204, 404)
}

export function withKey(bare: Client, secret: string): Client {
  return bare.with({ authorization: `Bearer ${secret}` })
}

async function issueKey(maker: Client, bare: Client, body: object): Promise<Key> {
  const { key_id, principal_id, secret } = issuedIn(await patiently(maker, 'createApiKey', { body }))
  return { keyId: key_id, principalId: principal_id, secret, client: withKey(bare, secret) }
}

function issuedIn(answer: Exchange): Schemas['ApiKeyIssued'] {
  expectStatus(answer, 201)
  return (answer.body as { api_key: Schemas['ApiKeyIssued'] }).api_key
}

const longestWaitMs = 65_000

/** An address from which many bad credentials came is kept waiting, also with a good one that is new: this waits. */
export async function patiently(client: Client, operationId: string, options: CallOptions): Promise<Exchange> {
  const deadline = Date.now() + longestWaitMs
  for (;;) {
    const answer = await client.call(operationId, options)
    const isHeldUp = answer.status === 429 && answer.headers.ratelimit === undefined
    const pauseMs = Number(answer.headers['retry-after'] ?? 1) * 1_000
    if (!isHeldUp || Date.now() + pauseMs > deadline) return answer
    await sleep(pauseMs)
  }
}
