import type { AgentosError } from '#errors'
import type { ModelPolicy } from '../model-policy.ts'
import type { ChainOptions } from '../routing/call-chain.ts'
import type { Candidate, Considered } from '../routing/chain.ts'
import type { ModelCall } from './chat-call.ts'

/** Tells log, metrics and audit what happens on the way along a chain. */
export function tellRouting(
  call: ModelCall,
  { logger, metrics }: Pick<ModelPolicy, 'logger' | 'metrics'>,
): Pick<ChainOptions, 'onFallback' | 'onRetry' | 'onDecided'> {
  const factsOf = ({ model: { backend, modelId } }: Candidate, { code }: AgentosError) => {
    return { model: modelId, backend, code, request_id: call.requestId }
  }
  return {
    onFallback: (failed, error) => logger.warn(factsOf(failed, error), 'falling back'),
    onRetry(failed, error) {
      metrics.retries.inc({ backend: failed.model.backend, code: error.code })
      logger.warn(factsOf(failed, error), 'asking again')
    },
    onDecided: considered => noteRoute(call, considered),
  }
}

/** Puts into the audit record of the request which models were considered, and why those lost that did. */
function noteRoute({ note }: ModelCall, considered: readonly Considered[]): void {
  note?.({
    route: considered.map(({ backend, model, outcome, reason }) => {
      return `${model} on ${backend}: ${outcome}${reason === undefined ? '' : ` (${reason})`}`
    }),
  })
}
