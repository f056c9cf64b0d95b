import { introduce } from '../part.ts'
import { percentile } from '../statistics.ts'
import { RunClient } from './run-client.ts'

// The load: so many callers, each of whom creates a run, reads its events to the end, and begins again.

export interface LoadOrder {
  readonly port: number
  readonly apiKeys: readonly string[]
  readonly agentId: string
  /** The events of one such run; a stream with another last sequence is a failure. */
  readonly events: number
  readonly callers: number
  readonly seconds: number
}

export interface LoadResult {
  readonly runs: number
  readonly perSecond: number
  /** From the create's first byte to the end of the stream. */
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

async function load({ agentId, apiKeys, callers, events, port, seconds }: LoadOrder): Promise<LoadResult> {
  const client = new RunClient(port, callers)
  const latencies: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  const call = async (caller: number) => {
    const apiKey = apiKeys[caller % apiKeys.length] as string
    for (let startedAt = began; startedAt < until; ) {
      startedAt = performance.now()
      await client.run(agentId, apiKey, events)
      latencies.push(performance.now() - startedAt)
    }
  }
  try {
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)))
  } finally {
    await client.close()
  }
  const perSecond = (latencies.length * 1_000) / (performance.now() - began)
  const at = (share: number) => percentile(latencies, share)
  return { runs: latencies.length, perSecond, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

introduce({}, load, async () => {})
