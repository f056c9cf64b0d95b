import type { Client } from './client.ts'
import type { ChaosPlatform } from './platform.ts'

/** Faults where the tenant cannot create exactly its full number of runs again. Ends the executors, so that none ends. */
export async function leakedSlots(
  platform: ChaosPlatform,
  client: Client,
  limit: number,
  agentId: string,
): Promise<string[]> {
  await Promise.all(platform.executors.map(executor => executor.kill()))
  const answers = await Promise.all(
    Array.from({ length: limit + 5 }, () => client.post(`/v1/agents/${agentId}/runs`, { input: 'wait' })),
  )
  const made = answers.filter(({ status }) => status === 201).length
  const refused = answers.filter(({ status }) => status === 429).length
  if (made === limit && refused === 5) return []
  return [`of ${limit} slots ${made} were free at the end, and ${refused} creates of 5 too many were refused`]
}
