import { fail } from '#errors'
import { limitsOf } from '../budgets/limits.ts'
import type { Spend } from '../budgets/spend.ts'
import { type CatalogModel, microcentsOf } from '../routing/catalog.ts'
import type { Chain } from '../routing/chain.ts'
import type { ChainRequirements } from '../routing/requirements.ts'
import type { ModelCall } from './chat-call.ts'

/** How large a call can become, before a model has been asked. */
export interface Size {
  /** The most input tokens in any vocabulary; cheap. */
  readonly inputTokens: number
  /** The input tokens as counted; dearer, so asked for only where the bound is too much. */
  countInput(): number
  /** As the caller limits them; null: what the model can put out. */
  readonly outputTokens: number | null
  /** It holds images. */
  readonly hasImages?: boolean
}

/** What the chain must offer: the caller's requirements, and a price where a budget in US dollars is to be held. */
export function needsOf({ requirements, scope }: ModelCall, size: Size): Omit<ChainRequirements, 'operation'> {
  const { maxCostUsd, minContextTokens } = requirements
  return {
    atMost: {
      inputTokens: size.inputTokens,
      ...(size.outputTokens !== null && { outputTokens: size.outputTokens }),
    },
    ...(size.hasImages && { needsVision: true }),
    needsPrice: limitsOf(scope).some(({ maxMicrocents }) => maxMicrocents !== null),
    ...(maxCostUsd !== undefined && { maxCostUsd }),
    ...(minContextTokens !== undefined && { minContextTokens }),
  }
}

/**
 * The most output tokens to ask for; null leaves it to the model, where nothing depends on it. Under the tenant's limit
 * for one request, a caller who states none gets what the input leaves. Errors: `quota_exceeded`.
 */
export function limitOutput({ requirements, scope }: ModelCall, size: Size, chain: Chain): number | null {
  const { max_tokens_per_request: limit } = scope.tenant.quotas.models ?? {}
  const stated = size.outputTokens
  const most = Math.max(...chain.map(({ model }) => outputOf(model, stated)))
  if (limit !== undefined && size.inputTokens + most > limit) return withinLimit(limit, size, most)
  const isHeld = limitsOf(scope).length > 0 || limit !== undefined || requirements.maxCostUsd !== undefined
  return isHeld ? most : stated
}

function withinLimit(limit: number, { countInput, outputTokens: stated }: Size, most: number): number {
  const input = countInput()
  const least = stated === null ? 1 : most
  if (input + least <= limit) return stated ?? Math.min(most, limit - input)
  return fail(
    'quota_exceeded',
    `The call may use ${input + least} tokens; the tenant allows ${limit} a request. Send less, or lower max_output_tokens.`,
    { details: { quota: 'max_tokens_per_request', limit, used: input + least } },
  )
}

/** The dearest that the chain can come to: whichever candidate answers, a reservation of it covers the call. */
export function boundOf(chain: Chain, { inputTokens }: Size, outputTokens: number | null): Spend {
  const most = ({ model }: Chain[number]) => outputOf(model, outputTokens)
  return {
    tokens: Math.max(...chain.map(candidate => inputTokens + most(candidate))),
    microcents: Math.max(
      ...chain.map(candidate => microcentsOf(candidate.model, { inputTokens, outputTokens: most(candidate) }) ?? 0),
    ),
  }
}

function outputOf({ maxOutputTokens }: CatalogModel, outputTokens: number | null): number {
  return Math.min(outputTokens ?? maxOutputTokens, maxOutputTokens)
}
