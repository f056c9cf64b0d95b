import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import supertest, { type Response } from 'supertest'
import { newApiKey } from '#auth'
import type { Variables } from '#config'
import { newId } from '#ids'
import type { RunningService } from '#platform'
import { platformTenantId, type Role, roleScopes, type Scope } from '#tenancy'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { start } from '../main.ts'
import { PolicyDesk } from './policy-desk.ts'

export const home = 'tnt_home'
export const neighbour = 'tnt_neighbour'

/** Sends requests under one credential. */
export type Client = ReturnType<typeof supertest.agent>

/** Who a new key stands for, and what it may do. */
export interface KeyDraft {
  readonly tenantId?: string
  readonly principalId?: string
  readonly role?: Role
  readonly scopes?: readonly Scope[]
}

/** The service as `serve` starts it, over a database of its own with the tenants `tnt_home` and `tnt_neighbour`. */
export class OrchestratorUnderTest {
  readonly database: TestDatabase
  /** Where the audit's lines go. */
  readonly auditFile: string
  readonly url: string
  /** What tools and memory are asked for, unless the variables name another model-policy. */
  readonly policies: PolicyDesk
  readonly #service: RunningService
  readonly #folder: string
  readonly #clients = new Map<string, Client>()

  constructor(service: RunningService, database: TestDatabase, folder: string, policies: PolicyDesk) {
    this.policies = policies
    this.#service = service
    this.#folder = folder
    this.database = database
    this.auditFile = auditFileOf(folder)
    this.url = `http://127.0.0.1:${service.address.port}`
  }

  /** `variables` go over those that suit a test; the database is this one's from now on. */
  static async start(variables: Variables = {}, given?: TestDatabase): Promise<OrchestratorUnderTest> {
    const database = given ?? (await testDatabase())
    const folder = mkdtempSync(join(tmpdir(), 'agentos-orchestrator-'))
    for (const tenantId of [home, neighbour]) await insertTenant(database.owner, tenantId)
    const policies = await PolicyDesk.open()
    const service = await start({
      AGENTOS_MODEL_POLICY_URL: policies.url,
      AGENTOS_MODE: 'dev',
      AGENTOS_DEFAULT_TENANT: '',
      AGENTOS_DATABASE_URL: database.url,
      AGENTOS_ORCHESTRATOR_ADDR: '127.0.0.1:0',
      AGENTOS_AUDIT_SINK: `file:${auditFileOf(folder)}`,
      AGENTOS_LOG_LEVEL: 'fatal',
      AGENTOS_INVALID_RESPONSE: 'throw',
      AGENTOS_QUOTA_RUN_CREATE_QPS: '100000',
      AGENTOS_QUOTA_TOOL_CALL_QPS: '100000',
      ...variables,
    })
    const node = new OrchestratorUnderTest(service, database, folder, policies)
    for (const tenantId of [home, neighbour]) {
      for (const role of tenantRoles) await node.#remember(tenantId, role)
    }
    await node.#remember(platformTenantId, 'operator')
    return node
  }

  /** A caller with a role: the operator of the platform, anybody else of `tnt_home` unless another tenant is named. */
  as(role: Role, tenantId = role === 'operator' ? platformTenantId : home): Client {
    const client = this.#clients.get(`${tenantId} ${role}`)
    if (client === undefined) throw new Error(`There is no ${role} in ${tenantId}`)
    return client
  }

  /** A caller with exactly these rights. */
  async with(draft: KeyDraft): Promise<Client> {
    return this.bearing(await this.makeKey(draft))
  }

  /** A caller with this credential. */
  bearing(key: string): Client {
    return supertest.agent(this.url).set('Authorization', `Bearer ${key}`)
  }

  /** The secret of a new key, put where createApiKey would have put it. */
  async makeKey({ tenantId = home, principalId = 'prn_test', role, scopes }: KeyDraft): Promise<string> {
    const { hash, key, prefix } = newApiKey()
    await this.database.owner.query(
      `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, scopes, created_by)
       values ($1, $2, 'test', $3, $4, $5, $6, $7, 'prn_test')`,
      [newId('key'), tenantId, prefix, hash, principalId, role ?? null, scopes ?? null],
    )
    return key
  }

  async stop(): Promise<void> {
    await this.#service.stop()
    this.policies.close()
    await this.database.close()
    rmSync(this.#folder, { recursive: true })
  }

  async #remember(tenantId: string, role: Role): Promise<void> {
    this.#clients.set(`${tenantId} ${role}`, await this.with({ tenantId, role, principalId: `usr_${role}` }))
  }
}

const tenantRoles = (Object.keys(roleScopes) as Role[]).filter(role => role !== 'operator')

function auditFileOf(folder: string): string {
  return join(folder, 'audit.log')
}

/** All of an answer that its request does not give to it: two requests for what does not exist are answered alike. */
export function anonymous({ body, headers, status, text }: Response): unknown {
  const { 'content-type': type } = headers
  return { status, type, text: text.replaceAll(body.correlation_id, 'corr') }
}

/** The code of a failure and where the request was at fault. */
export function faultsOf({ body, status }: Response): unknown {
  const paths = (body.error?.details?.errors as { path: string }[] | undefined)?.map(({ path }) => path)
  return [status, body.error?.code, ...(paths ?? [])]
}
