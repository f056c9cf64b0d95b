import type { BenchDatabase } from './database.ts'
import { type AgentName, agents } from './tenants.ts'

interface Found {
  agent_id: AgentName
  runs: number
  completed: number
  /** Runs with as many events and journal rows as such a run leaves, without a gap. */
  whole: number
}

/** Throws unless exactly so many runs are there, all of them completed and whole, and nothing is left under way. */
export async function verifyRuns({ owner }: BenchDatabase, expected: Readonly<Record<string, number>>): Promise<void> {
  const { rows: live } = await owner.query<{ count: number }>('select count(*)::int from orchestrator.live')
  if (live[0]?.count !== 0) throw new Error(`${live[0]?.count} runs are left under way`)
  for (const [agentId, runs] of Object.entries(expected)) {
    const { events, steps } = agents[agentId as AgentName]
    const { rows } = await owner.query<Found>(
      `select count(*)::int as runs, count(*) filter (where r.status = 'completed')::int as completed,
         count(*) filter (where r.last_seq = $2 and r.steps_total = $3 and e.lowest = 1 and e.highest = $2 and e.number = $2
           and coalesce(s.number, 0) = $3)::int as whole
       from orchestrator.runs r
       left join (select run_id, min(sequence) as lowest, max(sequence) as highest, count(*) as number
         from orchestrator.events group by run_id) e using (run_id)
       left join (select run_id, count(*) as number from orchestrator.steps group by run_id) s using (run_id)
       where r.agent_id = $1`,
      [agentId, events, steps],
    )
    const found = rows[0] as Found
    if (found.runs !== runs || found.completed !== runs || found.whole !== runs)
      throw new Error(`Of ${runs} runs of ${agentId}: ${JSON.stringify(found)}`)
  }
}
