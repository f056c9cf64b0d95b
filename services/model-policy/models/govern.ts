import { AgentosError, fail } from '#errors'
import { reserveBudget, type Spend } from '../budgets/budget.ts'
import type { ModelPolicy } from '../model-policy.ts'
import type { PolicyOutcome } from '../policies/outcome.ts'
import type { Ruleset } from '../policies/ruleset.ts'
import type { ChatOptions, Usage } from '../providers/provider.ts'
import { callChain } from '../routing/call-chain.ts'
import { type CatalogModel, costOf } from '../routing/catalog.ts'
import type { Candidate, Chain } from '../routing/chain.ts'
import { resolveChain } from '../routing/resolve-chain.ts'
import { writeLedger } from '../usage/ledger.ts'
import type { Governed, ModelCall } from './chat-call.ts'

export type Operation = 'chat' | 'embed'

/** The part of a call that differs by operation, once its input has been inspected. */
export interface Work<Result> {
  /** Upper bounds, for limits and budgets. */
  readonly inputTokens: number
  /** Null for what the model can put out at most. */
  readonly outputTokens: number | null
  /** What has been found so far, in input and output. */
  outcome(): PolicyOutcome
  run(candidate: Candidate, options: ChatOptions): Promise<Result>
  /** Where pieces of the answer go; absent where it comes whole. */
  readonly onDelta?: (text: string) => void
}

/** Entitle → check → reserve → route and call → check → settle → ledger: the stages of every call, in this order. */
export async function govern<Result extends { readonly usage: Usage }>(
  call: ModelCall,
  deps: ModelPolicy,
  operation: Operation,
  inspect: (ruleset: Ruleset) => Work<Result>,
): Promise<Result & Governed> {
  const { catalog, database, metrics, rulesets } = deps
  const { entitlements, defaultPolicyId = 'default' } = call.scope.tenant
  // An entitlement that is lacking shows before the content is looked at; requirements need its size.
  resolveChain(call.modelRef, catalog, entitlements, { operation })
  const work = watched(deps, 'input', () => inspect(rulesets.get(defaultPolicyId)))
  const atMost = {
    inputTokens: work.inputTokens,
    ...(work.outputTokens !== null && { outputTokens: work.outputTokens }),
  }
  const chain = resolveChain(call.modelRef, catalog, entitlements, { operation, ...limitsOf(call), atMost })
  const bound = boundOf(chain, work)
  refuseTooLarge(call, bound)
  const reservation = await reserveBudget(database, call.scope, bound)
  const began = performance.now()
  let spent: Spend = { tokens: 0, costUsd: 0 }
  try {
    const { candidate, result, route } = await callChain(chain, chainOptions(call, deps, work), (each, options) =>
      watched(deps, 'output', () => work.run(each, options)),
    )
    const { inputTokens, outputTokens } = result.usage
    spent = { tokens: inputTokens + outputTokens, costUsd: costOf(candidate.model, result.usage) ?? 0 }
    const governed = {
      usage: result.usage,
      costUsd: spent.costUsd,
      latencyMs: Math.round(performance.now() - began),
      policy: work.outcome(),
      route,
    }
    count(deps, operation, governed)
    await writeLedger(database, { ...ledgerFacts(call), operation, ...governed })
    return { ...result, ...governed }
  } catch (error) {
    metrics.errors.inc({
      backend: chain[0].provider.id,
      code: error instanceof AgentosError ? error.code : 'internal_error',
    })
    throw error
  } finally {
    await reservation.settle(spent)
  }
}

function limitsOf({ requirements: { maxCostUsd, minContextTokens } }: ModelCall) {
  return {
    ...(maxCostUsd !== undefined && { maxCostUsd }),
    ...(minContextTokens !== undefined && { minContextTokens }),
  }
}

/** The dearest that the chain can come to: whichever candidate answers, the reservation covers it. */
function boundOf(chain: Chain, { inputTokens, outputTokens }: Work<unknown>): Spend {
  const most = ({ maxOutputTokens }: CatalogModel) => Math.min(outputTokens ?? maxOutputTokens, maxOutputTokens)
  return {
    tokens: Math.max(...chain.map(({ model }) => inputTokens + most(model))),
    costUsd: Math.max(...chain.map(({ model }) => costOf(model, { inputTokens, outputTokens: most(model) }) ?? 0)),
  }
}

function refuseTooLarge({ scope }: ModelCall, { tokens }: Spend): void {
  const limit = scope.tenant.quotas.models?.max_tokens_per_request
  if (limit === undefined || tokens <= limit) return
  fail(
    'quota_exceeded',
    `The call may use ${tokens} tokens; the tenant allows ${limit} a request. Send less, or lower max_output_tokens.`,
    {
      details: { quota: 'max_tokens_per_request', limit, used: tokens },
    },
  )
}

function chainOptions(call: ModelCall, { logger, node }: ModelPolicy, { onDelta }: Work<unknown>) {
  const { maxLatencyMs } = call.requirements
  const late = () =>
    new AgentosError(
      'timeout',
      `No model of ${call.modelRef} answered within requirements.max_latency_ms, ${maxLatencyMs} ms.`,
    )
  return {
    node,
    signal: maxLatencyMs === undefined ? call.signal : withinTime(call.signal, maxLatencyMs, late),
    ...(onDelta !== undefined && { onDelta }),
    onFallback: ({ model }: Candidate, error: AgentosError) =>
      logger.warn(
        { model: model.modelId, backend: model.backend, code: error.code, request_id: call.requestId },
        'falling back',
      ),
  }
}

function withinTime(signal: AbortSignal, limitMs: number, reason: () => Error): AbortSignal {
  const limit = new AbortController()
  setTimeout(() => limit.abort(reason()), limitMs).unref()
  return AbortSignal.any([signal, limit.signal])
}

/** Counts what a policy blocks, in either direction, synchronous or not. */
function watched<Value>({ metrics }: ModelPolicy, direction: 'input' | 'output', work: () => Value): Value {
  const note = (error: unknown): never => {
    if (error instanceof AgentosError && error.code === 'policy_blocked') metrics.policyBlocks.inc({ direction })
    throw error
  }
  try {
    const value = work()
    return value instanceof Promise ? (value.catch(note) as Value) : value
  } catch (error) {
    return note(error)
  }
}

function ledgerFacts({ requestId, scope }: ModelCall) {
  const { agentId = null, runId = null } = scope.principal.run ?? {}
  return { scope, requestId, agentId, runId }
}

function count(
  { metrics }: ModelPolicy,
  operation: Operation,
  { costUsd, latencyMs, policy, route, usage }: Governed,
): void {
  const { backend, fallbackUsed, model } = route
  metrics.requests.inc({ operation, backend, status: 'ok' })
  metrics.duration.observe({ operation, backend }, latencyMs / 1000)
  metrics.tokens.inc({ backend, direction: 'input' }, usage.inputTokens)
  metrics.tokens.inc({ backend, direction: 'output' }, usage.outputTokens)
  metrics.costUsd.inc({ backend }, costUsd)
  metrics.routes.inc({ backend, model, fallback_used: String(fallbackUsed) })
  for (const { kind } of policy.redactions) metrics.redactions.inc({ kind })
}
