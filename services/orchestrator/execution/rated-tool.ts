import type { Rates } from '#quota'
import type { Tenant } from '#tenancy'
import type { Tool } from './ports.ts'

/** The tool under its tenant's rate of calls: a call beyond it is not made, and the model is told when to try again. */
export function rated(tool: Tool, rates: Rates, tenant: Tenant): Tool {
  return {
    descriptor: tool.descriptor,
    async invoke(input, context) {
      const { allowed, limit, resetSeconds, windowSeconds } = await rates.consume('tool_call', { tenant })
      if (allowed) return tool.invoke(input, context)
      const message = `The tenant's ${limit} tool calls per ${windowSeconds} s are used up; try again in ${resetSeconds} s.`
      return { status: 'error', error: { code: 'rate_limited', message, retryable: true } }
    },
  }
}
