import type { Rates } from '#quota'
import type { Tenant } from '#tenancy'
import { sitOut } from './outage.ts'
import type { Tool } from './ports.ts'

/** The tool under its tenant's rate of calls: a call beyond it is not made, and the model is told when to try again. */
export function rated(tool: Tool, rates: Rates, tenant: Tenant): Tool {
  return {
    descriptor: tool.descriptor,
    async invoke(input, context) {
      const decide = () => rates.consume('tool_call', { tenant })
      const { allowed, limit, resetSeconds, windowSeconds } = await sitOut(decide, context.signal)
      if (allowed) return tool.invoke(input, context)
      const message = `The tenant's ${limit} tool calls per ${windowSeconds} s are used up; try again in ${resetSeconds} s.`
      return { status: 'error', error: { code: 'rate_limited', message, retryable: true } }
    },
  }
}
