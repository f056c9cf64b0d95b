import { AgentosError } from '#errors'
import { Attempts, isOutage, repeat, retryPolicyOf } from '../attempts.ts'
import type { Lease, LeasedRun, ModelDecision, Ports, RunEnd, RunOutput } from '../ports.ts'
import { openConversation } from './conversation.ts'
import { modelRefOf, toCall, withinModelTime } from './model-step.ts'
import { stableId } from './step-id.ts'

type Plan = NonNullable<RunOutput['plan']>

/**
 * A dry run: says what would be asked of which model with which tools, and what would be refused; calls no tool and no
 * model. Errors: what model-policy would refuse the first model call with.
 */
export async function planRun(lease: Lease, ports: Ports): Promise<RunEnd> {
  const { run } = lease
  const plan: Plan = { model: await planModel(lease, ports), tools: planTools(run, ports), limits: limitsOf(run) }
  return { status: 'completed', output: { type: 'text', text: describe(plan), plan } }
}

async function planModel(lease: Lease, { model, tools }: Ports): Promise<Plan['model']> {
  const { run, signal } = lease
  const messages = openConversation(run)
  const call = toCall({ lease, messages, tools }, stableId('stp', run.runId, '0/model'))
  const decided = await repeat(
    new Attempts(retryPolicyOf(run.agentConfig)),
    signal,
    () => decisionOf(withinModelTime(run, signal, within => model.decide(call, within))),
    outcome => (outcome instanceof AgentosError ? failureOf(outcome) : null),
  )
  if (decided instanceof AgentosError) throw decided
  const { policyOutcome, route } = decided
  return {
    model_ref: modelRefOf(run),
    messages: messages.length,
    policy_outcome: policyOutcome as Plan['model']['policy_outcome'],
    route: route as Plan['model']['route'],
  }
}

async function decisionOf(deciding: Promise<ModelDecision>): Promise<ModelDecision | AgentosError> {
  return deciding.catch(error => {
    if (error instanceof AgentosError) return error
    throw error
  })
}

function failureOf(error: AgentosError) {
  const { code, retryable, retryAfterSeconds } = error
  return { code, retryable, retryAfterSeconds, isOutage: isOutage(error) }
}

/** In the order in which the agent lists them. */
function planTools({ agentConfig }: LeasedRun, { refusedTools, tools }: Ports): Plan['tools'] {
  const allowed = tools.map(({ descriptor: { effect, timeout_ms, tool_id } }) => {
    return { tool_id, allowed: true, effect, timeout_ms }
  })
  const refused = refusedTools.map(tool => ({ ...tool, allowed: false }))
  const byId = new Map<string, Plan['tools'][number]>([...allowed, ...refused].map(tool => [tool.tool_id, tool]))
  return (agentConfig.tools ?? []).flatMap(toolId => byId.get(toolId) ?? [])
}

function limitsOf({ agentConfig, options }: LeasedRun): Plan['limits'] {
  const { model_timeout_ms } = agentConfig
  return {
    max_steps: options.max_steps,
    timeout_ms: options.timeout_ms,
    ...(model_timeout_ms !== undefined && { model_timeout_ms }),
    max_attempts: retryPolicyOf(agentConfig).maxAttempts,
  }
}

function describe({ limits, model, tools }: Plan): string {
  const { policy_outcome: policy, route } = model
  const why = policy.reasons.length === 0 ? '' : ` (${policy.reasons.join('; ')})`
  const lines = tools.map(({ allowed, effect, message, tool_id }) =>
    allowed ? `- ${tool_id}: allowed, effect ${effect}` : `- ${tool_id}: refused. ${message}`,
  )
  return [
    'Dry run: nothing was called.',
    `Model: ${model.model_ref}, with ${model.messages} messages; ${route.model} of ${route.backend} would be asked.`,
    `Policy on the input: ${policy.decision}${why}.`,
    ...(lines.length === 0 ? ['Tools: none.'] : ['Tools:', ...lines]),
    `Limits: ${limits.max_steps} steps, ${limits.timeout_ms} ms, ${limits.max_attempts} attempts a call.`,
  ].join('\n')
}
