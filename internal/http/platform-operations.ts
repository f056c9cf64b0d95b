import type { Authenticator } from '#auth'
import type { Contract } from '#contract'
import { AgentosError, fail } from '#errors'
import { type Registry, version } from '#telemetry'
import type { Call, JsonReply, TextReply } from './call.ts'
import { docsPage } from './docs-page.ts'

/** Something that the service cannot work without. */
export interface Dependency {
  readonly name: string
  /** Resolves while the dependency answers, rejects otherwise. */
  check(): Promise<void>
}

export interface PlatformOptions {
  /** The service's name on the wire: `agent-orchestrator`, `model-policy` or `federation`. */
  readonly service: string
  readonly contract: Contract
  readonly registry: Registry
  readonly dependencies: readonly Dependency[]
  readonly authenticator: Authenticator
  readonly metricsRequireAuth: boolean
}

/** The ids of the operations that every service shares. */
export type PlatformOperationId = keyof ReturnType<typeof platformOperations>

/** The operations that every service has: health, metrics and its own document. */
export function platformOperations(options: PlatformOptions) {
  const { service, contract, registry } = options
  let page: string | null = null
  return {
    getHealth: async () => {
      await checkAll(options.dependencies)
      return json({ status: 'ok', service, version })
    },
    getLiveness: async () => json({ status: 'ok', service, version }),
    getReadiness: async () => {
      await checkAll(options.dependencies)
      return json({ status: 'ok', service, version })
    },
    getMetrics: async (call: Call<never>) => {
      if (options.metricsRequireAuth) await requireScraper(call, options.authenticator)
      return text(await registry.metrics(), registry.contentType)
    },
    getOpenapi: async () => json(contract.document),
    getDocs: async () => {
      page ??= docsPage(contract.document)
      return text(page, 'text/html; charset=utf-8')
    },
  }
}

/** Errors: `dependency_unavailable`, naming what does not answer. */
async function checkAll(dependencies: readonly Dependency[]): Promise<void> {
  const outcomes = await Promise.allSettled(dependencies.map(dependency => dependency.check()))
  const failed = dependencies.filter((_, index) => outcomes[index]?.status === 'rejected').map(({ name }) => name)
  if (failed.length > 0) {
    fail('dependency_unavailable', `Not answering: ${failed.join(', ')}.`, { details: { dependencies: failed } })
  }
}

/** Figures of the whole node are for the platform's own scraper and its operators. */
async function requireScraper({ meta }: Call<never>, authenticator: Authenticator): Promise<void> {
  const { authorization, 'x-api-key': apiKey } = meta.headers
  if (authorization === undefined && apiKey === undefined)
    throw new AgentosError('unauthorized', 'The metrics need the service token or an operator key.')
  const { principal, scopes } = await authenticator.authenticate({
    authorization,
    apiKey,
    tenantId: undefined,
    principalId: undefined,
    remoteAddress: 'metrics',
  })
  if (principal.credential !== 'service_token' && !scopes.has('tenants:admin'))
    fail('forbidden', 'The metrics need the service token or an operator key.')
}

function json<Body extends object>(body: Body): JsonReply<200, Body> {
  return { status: 200, body: { ...body } }
}

function text(content: string, type: string): TextReply<200> {
  return { status: 200, text: content, type }
}
