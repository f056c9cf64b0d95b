import { AgentosError, asAgentosError } from '#errors'
import type { Reservation } from '../budgets/accounts.ts'
import { checkBudget, reserveBudget } from '../budgets/budget.ts'
import { recall, remember, replay } from '../cache/recall.ts'
import type { ModelPolicy } from '../model-policy.ts'
import { joinRulesets } from '../policies/join-rulesets.ts'
import type { Ruleset } from '../policies/ruleset.ts'
import { withDeadline } from '../providers/http/deadline.ts'
import type { ChatOptions, Usage } from '../providers/provider.ts'
import { callChain, type Routed } from '../routing/call-chain.ts'
import { costOf, microcentsOf } from '../routing/catalog.ts'
import type { Candidate, Chain, Considered } from '../routing/chain.ts'
import { resolveChain } from '../routing/resolve-chain.ts'
import { settleCall } from '../usage/settle-call.ts'
import { boundOf, limitOutput, needsOf } from './bounds.ts'
import { CallBill } from './call-bill.ts'
import type { Governed, ModelCall } from './chat-call.ts'
import { type Attempt, watchAttempt } from './gen-ai.ts'
import { countAnswer, countFailure, type ModelMetrics } from './model-metrics.ts'
import { tellRouting } from './note-route.ts'
import { type Permit, permitModels } from './permit-models.ts'
import { callerOf, killedOf, refusedOf, routingNeedsOf } from './routing-needs.ts'
import { refuseKilled, unlessKilled, withoutKilled } from './unless-killed.ts'
import type { Operation, Work } from './work.ts'

/** One call on its way: what the stages after the reservation need. */
interface Pass<Result> {
  readonly call: ModelCall
  readonly operation: Operation
  readonly work: Work<Result>
  readonly chain: Chain
  readonly skipped: readonly Considered[]
  readonly hedgeAfterMs: number | null
  readonly outputTokens: number | null
  readonly reservation: Reservation
}

/**
 * Entitle → policies → check the content → recall, or reserve → route and call → check → ledger and settle: the stages of every call,
 * in this order. A dry run passes the first four, and takes nothing of what it finds in budget and rates.
 */
export function govern<Result extends { readonly usage: Usage }>(
  call: ModelCall,
  deps: ModelPolicy,
  operation: Operation,
  inspect: (ruleset: Ruleset) => Promise<Work<Result>>,
): Promise<Result & Governed> {
  return deps.calls.track(pass(call, deps, operation, inspect))
}

async function pass<Result extends { readonly usage: Usage }>(
  call: ModelCall,
  deps: ModelPolicy,
  operation: Operation,
  inspect: (ruleset: Ruleset) => Promise<Work<Result>>,
): Promise<Result & Governed> {
  const began = performance.now()
  const { accounts, catalog, database, metrics } = deps
  const { entitlements } = call.scope.tenant
  refuseKilled(call, deps)
  // An entitlement that is lacking shows before the content is looked at; requirements need its size.
  const wanted = { operation, caller: callerOf(call) }
  const { chain: entitled } = resolveChain(call.modelRef, catalog, entitlements, wanted)
  const permit = await blocksCounted(metrics, 'input', () => permitModels(call, operation, entitled, deps))
  const work = await blocksCounted(metrics, 'input', async () => inspect(rulesetOf(call, permit, deps)))
  const measured = work.onDelta === undefined ? 'whole' : 'stream'
  const needs = { ...wanted, ...needsOf(call, work), ...routingNeedsOf(call, measured) }
  const able = resolveChain(call.modelRef, catalog, entitlements, needs)
  const permitted = permit.narrow(able.chain)
  const chain = withoutKilled(call, permitted, deps)
  const skipped = [...able.skipped, ...refusedOf(able.chain, permitted), ...killedOf(permitted, chain)]
  const outputTokens = limitOutput(call, work, chain)
  const bound = boundOf(chain, work, outputTokens)
  if (call.dryRun) {
    await checkBudget(database, accounts, call.scope, bound)
    return foreseen(work, chain[0], skipped, deps.node, began)
  }
  const known = await recall(call, work, chain, outputTokens, deps)
  const { hedgeAfterMs } = able
  const ready = { call, operation, work, chain, skipped, hedgeAfterMs, outputTokens }
  const { candidate, reservation, result, route } =
    known === null
      ? await ask({ ...ready, reservation: await reserveBudget(accounts, call.scope, bound) }, deps)
      : {
          ...(await blocksCounted(metrics, 'output', () => replay(call, work, known, outputTokens, deps))),
          reservation: null,
        }
  const governed = {
    usage: result.usage,
    costUsd: costOf(candidate.model, result.usage),
    latencyMs: elapsedMs(began),
    policy: work.outcome(),
    route,
  }
  countAnswer(metrics, operation, governed)
  const { decision } = governed.policy
  const costMicrocents = microcentsOf(candidate.model, result.usage)
  const entry = {
    call,
    operation,
    candidate,
    ...governed,
    costMicrocents,
    decision,
    cached: known !== null,
    errorCode: null,
  }
  await settleCall(accounts, reservation, entry)
  if (known === null) remember(call, work, candidate, outputTokens, deps)
  return { ...result, ...governed }
}

/** The tenant's own ruleset, with those that its policies add to it. */
function rulesetOf({ scope }: ModelCall, { rulesetIds }: Permit, { rulesets }: ModelPolicy): Ruleset {
  const own = rulesets.ofTenant(scope.tenant)
  return joinRulesets(
    own,
    rulesetIds.map(id => rulesets.get(id)),
  )
}

/** The answer to a dry run: the chain's first candidate is the one that would be asked. */
function foreseen<Result extends { readonly usage: Usage }>(
  { nothing, outcome }: Work<Result>,
  { isCanary: canary = false, model }: Candidate,
  skipped: readonly Considered[],
  node: string,
  began: number,
): Result & Governed {
  const { backend, modelId } = model
  const considered = [...skipped, { backend, model: modelId, outcome: 'chosen' } as const]
  const route = {
    backend,
    model: modelId,
    node,
    fallbackUsed: false,
    attempts: 0,
    considered,
    ...(canary && { canary }),
  }
  return { ...nothing, costUsd: costOf(model, nothing.usage), latencyMs: elapsedMs(began), policy: outcome(), route }
}

interface Asked<Result> extends Routed<Result> {
  /** What is held for the model that answered. */
  readonly reservation: Reservation | null
}

/** Calls the chain; what a call used that fails is billed before the failure goes on. */
async function ask<Result extends { readonly usage: Usage }>(
  { call, chain, hedgeAfterMs, operation, outputTokens, reservation, skipped, work }: Pass<Result>,
  deps: ModelPolicy,
): Promise<Asked<Result>> {
  const bill = new CallBill({
    call,
    operation,
    work,
    reservation,
    deps,
    reserve: candidate => reserveBudget(deps.accounts, call.scope, boundOf([candidate], work, outputTokens)),
    settle: (held, entry) => settleCall(deps.accounts, held, entry),
  })
  let asked = chain[0]
  const attempt = async (candidate: Candidate, options: ChatOptions) => {
    const { signal } = options
    await bill.begin(candidate, signal)
    const told = { metrics: deps.metrics.genAi, tracing: deps.tracing }
    const watched = watchAttempt(operation, candidate.model, call.trace, told)
    try {
      const result = await unlessKilled(call, candidate, toldOf(options, watched), deps, options =>
        blocksCounted(deps.metrics, 'output', () => work.run(candidate, options, outputTokens)),
      )
      watched.ended({ usage: result.usage, code: null, ...finishOf(result) })
      bill.endWell(candidate)
      return result
    } catch (error) {
      const { code } = failureOf(call, error)
      // What was given up for another one, the bill tells when that one has answered.
      const isLost = bill.isLost(candidate)
      const usage = isLost ? null : work.takeUsed(candidate)
      watched.ended({ usage, code: call.signal.aborted ? 'canceled' : code })
      if (!isLost) asked = candidate
      await bill.end(candidate, { usage, code, signal })
      throw error
    }
  }
  const { onDelta } = work
  const { maxLatencyMs } = call.requirements
  const told = {
    ...tellRouting(call, deps),
    skipped,
    // A vector costs little and comes at once: only conversations are worth asking two models.
    ...(hedgeAfterMs !== null && operation === 'chat' && { hedge: bill.hedge(hedgeAfterMs) }),
    ...(maxLatencyMs !== undefined && { deadlineAt: performance.now() + maxLatencyMs }),
    ...(onDelta && { onDelta }),
  }
  const callWithin = (signal: AbortSignal) => callChain(chain, { ...told, node: deps.node, signal }, attempt)
  try {
    const routed =
      maxLatencyMs === undefined
        ? await callWithin(call.signal)
        : await withDeadline(call.signal, maxLatencyMs, () => late(call), callWithin)
    await bill.settleOther(routed.candidate)
    return { ...routed, reservation: bill.reservationOf(routed.candidate) }
  } catch (error) {
    const failure = failureOf(call, error)
    countFailure(deps.metrics, operation, asked.model.backend, failure.code)
    await bill.close(asked)
    throw failure
  }
}

/** Whoever watches an attempt hears of the first text of its stream. */
function toldOf({ onDelta, ...options }: ChatOptions, watched: Attempt): ChatOptions {
  if (onDelta === undefined) return options
  return {
    ...options,
    onDelta: text => {
      watched.begun()
      onDelta(text)
    },
  }
}

function finishOf(result: object): { readonly finishReason?: string } {
  return 'finishReason' in result ? { finishReason: String(result.finishReason) } : {}
}

/** A caller who has gone is no fault of the service. */
function failureOf({ signal }: ModelCall, cause: unknown): AgentosError {
  if (!signal.aborted || cause instanceof AgentosError) return asAgentosError(cause)
  return new AgentosError('invalid_request', 'The connection was closed before the answer was complete.', { cause })
}

function late({ modelRef, requirements: { maxLatencyMs } }: ModelCall): AgentosError {
  return new AgentosError(
    'timeout',
    `No model of ${modelRef} answered within requirements.max_latency_ms, ${maxLatencyMs} ms.`,
  )
}

async function blocksCounted<Value>(
  metrics: ModelMetrics,
  direction: 'input' | 'output',
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AgentosError && error.code === 'policy_blocked') metrics.policyBlocks.inc({ direction })
    throw error
  }
}

function elapsedMs(began: number): number {
  return Math.round(performance.now() - began)
}
