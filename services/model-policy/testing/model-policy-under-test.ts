import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import supertest from 'supertest'
import { newApiKey } from '#auth'
import type { Variables } from '#config'
import { newId } from '#ids'
import type { RunningService } from '#platform'
import type { Scope, TenantQuotas } from '#tenancy'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { start } from '../main.ts'
import { home, modelsFile, tenants } from './models-file.ts'

/** Sends requests under one credential. */
export type Client = ReturnType<typeof supertest.agent>

export interface ModelPolicyOptions {
  /** The base URLs of the backends `first` and `second`. */
  readonly first?: string
  readonly second?: string
  readonly variables?: Variables
  /** A database whose tenants are there already, for a further instance. */
  readonly database?: TestDatabase
}

/** The service as `serve` starts it, over a database of its own with the tenants of the models file's world. */
export class ModelPolicyUnderTest {
  readonly database: TestDatabase
  readonly url: string
  readonly auditFile: string
  readonly modelsFile: string
  readonly #service: RunningService
  readonly #folder: string
  readonly #ownsDatabase: boolean

  private constructor(service: RunningService, database: TestDatabase, folder: string, ownsDatabase: boolean) {
    this.#service = service
    this.#folder = folder
    this.#ownsDatabase = ownsDatabase
    this.database = database
    this.auditFile = join(folder, 'audit.log')
    this.modelsFile = join(folder, 'models.json')
    this.url = `http://127.0.0.1:${service.address.port}`
  }

  static async start(options: ModelPolicyOptions = {}): Promise<ModelPolicyUnderTest> {
    const { database: given, first = 'http://127.0.0.1:1', second = 'http://127.0.0.1:1', variables } = options
    const database = given ?? (await testDatabase())
    if (given === undefined)
      for (const [tenantId, row] of Object.entries(tenants)) await insertTenant(database.owner, tenantId, row)
    const folder = mkdtempSync(join(tmpdir(), 'agentos-model-policy-'))
    const file = join(folder, 'models.json')
    writeFileSync(file, JSON.stringify(modelsFile(first, second)))
    const service = await start({
      AGENTOS_MODE: 'dev',
      AGENTOS_DEFAULT_TENANT: '',
      AGENTOS_DATABASE_URL: database.url,
      AGENTOS_MODEL_POLICY_ADDR: '127.0.0.1:0',
      AGENTOS_MODELS_FILE: file,
      AGENTOS_POLICY_DIR: join(import.meta.dirname, 'policies'),
      AGENTOS_PII_KEY: 'a key of the tests, at least 32 characters',
      AGENTOS_AUDIT_SINK: `file:${join(folder, 'audit.log')}`,
      AGENTOS_LOG_LEVEL: 'fatal',
      AGENTOS_INVALID_RESPONSE: 'throw',
      AGENTOS_QUOTA_INVOKE_QPS: '100000',
      ...variables,
    })
    return new ModelPolicyUnderTest(service, database, folder, given === undefined)
  }

  /** A member of a tenant with these rights. */
  async member(tenantId = home, scopes?: readonly Scope[]): Promise<Client> {
    return this.bearing(await this.makeKey(tenantId, scopes))
  }

  bearing(credential: string): Client {
    return supertest.agent(this.url).set('Authorization', `Bearer ${credential}`)
  }

  /** The secret of a new key, put where createApiKey would have put it. */
  async makeKey(tenantId = home, scopes: readonly Scope[] | null = null): Promise<string> {
    const { hash, key, prefix } = newApiKey()
    await this.database.owner.query(
      `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, scopes, created_by)
       values ($1, $2, 'test', $3, $4, 'usr_member', $5, $6, 'prn_test')`,
      [newId('key'), tenantId, prefix, hash, scopes === null ? 'developer' : null, scopes],
    )
    return key
  }

  /** A caller in a new tenant with these quotas. */
  async limited(tenantId: string, models: TenantQuotas['models']): Promise<Client> {
    await insertTenant(this.database.owner, tenantId, { quotas: { models } })
    return this.member(tenantId)
  }

  /** The tenant's ledger, the oldest entry first. */
  async ledger(tenantId = home): Promise<Record<string, unknown>[]> {
    const { rows } = await this.database.owner.query(
      'select * from model_policy.usage_ledger where tenant_id = $1 order by entry_id',
      [tenantId],
    )
    return rows
  }

  /** What of the tenant's budget is used and held. */
  /** What the tenant's own budget has used in its window, and what is held of it, by calls or ahead of them. */
  async budget(tenantId: string): Promise<{ tokens: number; costUsd: number; heldTokens: number }> {
    const { rows } = await this.database.owner.query(
      `select coalesce(sum(tokens), 0)::int as tokens, coalesce(sum(microcents), 0)::float8 / 1e8 as "costUsd",
         (select coalesce(sum(tokens), 0)::int from model_policy.budget_holdings where tenant_id = $1) as "heldTokens"
       from model_policy.budget_use where tenant_id = $1 and subject = ''`,
      [tenantId],
    )
    return rows[0]
  }

  auditLines(): Record<string, unknown>[] {
    return readFileSync(this.auditFile, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  }

  async stop(): Promise<void> {
    await this.#service.stop()
    if (this.#ownsDatabase) await this.database.close()
    rmSync(this.#folder, { recursive: true })
  }
}
