import { AgentosError, fail } from '#errors'
import type { StatementRunner, TokenBudget } from '#tenancy'
import { hashApiKey } from './api-key.ts'
import { grantedScopes, keyGrant } from './grants.ts'
import { type Identity, principalKind } from './identity.ts'
import type { KeyUsage } from './key-usage.ts'

/** What platform.find_api_key answers. */
type FoundKey = {
  key_id: string
  tenant_id: string
  principal_id: string
  role: string | null
  scopes: string[] | null
  expires_at: Date | null
  revoked_at: Date | null
  token_budgets: TokenBudget[]
}

/** Knows callers by their API keys. */
export class ApiKeys {
  readonly #database: StatementRunner
  readonly #usage: KeyUsage

  constructor(database: StatementRunner, usage: KeyUsage) {
    this.#database = database
    this.#usage = usage
  }

  /** Whose key this is. Errors: `unauthorized` where it is unknown, revoked or expired; `dependency_unavailable`. */
  async identify(key: string): Promise<Identity> {
    const found = await this.#find(key)
    if (found === undefined) fail('unauthorized', 'The API key is not known; check that it was copied whole.')
    if (found.revoked_at !== null) fail('unauthorized', 'The API key is revoked; use another one.')
    const expiresAtMs = found.expires_at?.getTime() ?? Number.POSITIVE_INFINITY
    if (expiresAtMs <= Date.now()) throw expiredKey()
    this.#usage.note(found.key_id)
    return {
      tenantId: found.tenant_id,
      principal: {
        principalId: found.principal_id,
        kind: principalKind(found.principal_id),
        credential: 'api_key',
        keyId: found.key_id,
        ...(found.token_budgets.length > 0 && { budgets: found.token_budgets }),
      },
      // Whoever made the key could grant no more than they held; here, its own scopes stand for those of the role.
      scopes: grantedScopes(found.tenant_id, keyGrant(found)),
      expiresAtMs,
    }
  }

  async #find(key: string): Promise<FoundKey | undefined> {
    const text = 'select * from platform.find_api_key($1)'
    const [row] = await this.#database.call<FoundKey>({ name: 'find_api_key', text, values: [hashApiKey(key)] })
    return row
  }
}

function expiredKey(): AgentosError {
  return new AgentosError('unauthorized', 'The API key has expired; rotate it or make a new one.')
}
