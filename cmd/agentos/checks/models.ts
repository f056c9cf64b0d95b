import { newId } from '#ids'
import { checkFault } from '../fault.ts'
import type { Step } from '../phases/phase.ts'
import { modelPolicy, type SmokeContext, timed } from './smoke-context.ts'

/** Source: schemas/model/Model.json. */
interface Model {
  readonly model_id: string
  readonly provider: string
  readonly capabilities: readonly string[]
  readonly tier?: string
}

/** Source: schemas/model/InvokeResult.json. */
interface InvokeResult {
  readonly status: string
  readonly usage: { readonly total_tokens: number }
  readonly policy_outcome: { readonly decision: string }
  readonly route: { readonly model: string; readonly backend: string }
}

const service = 'model-policy'

/** The way to the models: which there are, what the policy says, and one call through all of it. */
export function modelChecks(context: SmokeContext): Step[] {
  return [
    { name: 'models', service, run: async () => describeModels(await chatModels(context)) },
    { name: 'policy check', service, run: () => checkPolicy(context) },
    { name: 'model call with policy check', service, run: () => callModel(context) },
  ]
}

/** The models that can talk. Throws a Fault where there is none. */
export async function chatModels(context: SmokeContext): Promise<Model[]> {
  const { body } = await modelPolicy(context).call<{ models: Model[] }>('GET', '/v1/models')
  const models = body.models.filter(({ capabilities }) => capabilities.includes('chat'))
  if (models.length > 0) return models
  throw checkFault('No model can chat', {
    remedy: 'set AGENTOS_MODEL_BASE_URL in .agentos.env, then ./agentos redeploy',
  })
}

export function describeModels(models: readonly Model[]): string {
  return models.map(({ model_id, tier }) => (tier === undefined ? model_id : `${model_id} (${tier})`)).join(', ')
}

async function checkPolicy(context: SmokeContext): Promise<string> {
  const body = {
    policy_check: {
      request_id: newId('req'),
      content: { type: 'text', text: 'Write to desk@example.com' },
      ruleset: 'default',
    },
  }
  const answer = await timed(context, 'policy_check', () =>
    modelPolicy(context).call<{ policy_result: { decision: string; reasons: string[] } }>('POST', '/v1/policy:check', {
      body,
    }),
  )
  const { decision, reasons } = answer.body.policy_result
  return reasons.length === 0 ? decision : `${decision} (${reasons.join('; ')})`
}

async function callModel(context: SmokeContext): Promise<string> {
  const request = {
    request_id: newId('req'),
    operation: 'chat',
    model_ref: 'tier:balanced',
    input: { messages: [{ role: 'user', content: 'Say hello.' }] },
  }
  const { body } = await timed(context, 'model_call', () =>
    modelPolicy(context).call<{ response: InvokeResult }>('POST', '/v1/models:invoke', {
      body: { request },
      timeoutMs: 120_000,
    }),
  )
  const { policy_outcome, route, status, usage } = body.response
  if (status !== 'ok') throw checkFault(`The model call ended with status ${status}`)
  return `${route.model} on ${route.backend}, ${usage.total_tokens} tokens, policy ${policy_outcome.decision}`
}
