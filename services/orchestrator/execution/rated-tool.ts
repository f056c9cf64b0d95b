import { AgentosError } from '#errors'
import type { Rates } from '#quota'
import type { Tenant } from '#tenancy'
import { isOutage } from './attempts.ts'
import type { Tool, ToolRefusal } from './ports.ts'

/** The tool under its tenant's rate of calls: a call beyond it is not made, and the model is told when to try again. */
export function rated(tool: Tool, rates: Rates, tenant: Tenant): Tool {
  return {
    descriptor: tool.descriptor,
    async invoke(input, context) {
      return (await refusal(rates, tenant)) ?? tool.invoke(input, context)
    },
  }
}

async function refusal(rates: Rates, tenant: Tenant): Promise<ToolRefusal | null> {
  try {
    const { allowed, limit, resetSeconds, windowSeconds } = await rates.consume('tool_call', { tenant })
    if (allowed) return null
    const message = `The tenant's ${limit} tool calls per ${windowSeconds} s are used up; try again in ${resetSeconds} s.`
    const error = { code: 'rate_limited', message, retryable: true }
    return { status: 'error', error, retryAfterSeconds: resetSeconds, isMade: false }
  } catch (thrown) {
    if (!(thrown instanceof AgentosError && isOutage(thrown))) throw thrown
    const { code, message, retryable } = thrown
    return { status: 'error', error: { code, message, retryable }, isMade: false }
  }
}
