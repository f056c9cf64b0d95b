import { checkFault } from '../fault.ts'
import type { Step } from '../phases/phase.ts'
import { probe } from './probe.ts'
import type { SmokeContext } from './smoke-context.ts'

const counter = 'agentos_http_requests_total'

/** That the figures move with the work: requests are counted before the other checks, and again after them. */
export function figureChecks(context: SmokeContext): { before: Step; after: Step } {
  let first: number | null = null
  return {
    before: {
      name: 'metrics counted',
      async run() {
        first = await countRequests(context)
        return `${first} requests so far`
      },
    },
    after: {
      name: 'metrics moved',
      async run() {
        const now = await countRequests(context)
        if (first !== null && now > first) return `${now - first} requests more`
        throw checkFault(`${counter} went from ${first} to ${now} during the checks`)
      },
    },
  }
}

async function countRequests({ endpoints, scrapeHeaders }: SmokeContext): Promise<number> {
  const answer = await probe(`${endpoints['agent-orchestrator']}/metrics`, scrapeHeaders)
  if (answer.status !== 200) throw checkFault(`The orchestrator's figures: ${answer.detail}`)
  const lines = String(answer.body)
    .split('\n')
    .filter(line => line.startsWith(`${counter}{`))
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0)
}
