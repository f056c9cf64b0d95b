import { type Dispatcher, Pool } from 'undici'
import { introduce } from '../part.ts'
import { percentile } from '../statistics.ts'

// The readers: each follows one run on a connection of its own, and holds every event to its sequence.

export type ReadersOrder =
  | { readonly phase: 'open'; readonly port: number; readonly streams: readonly Stream[] }
  /** Answered when every stream has ended. */
  | { readonly phase: 'finish'; readonly events: number }

export interface Stream {
  readonly runId: string
  readonly apiKey: string
}

export interface ReadersResult {
  readonly p50Ms: number
  readonly p99Ms: number
  /** Since the streams were opened. */
  readonly events: number
  readonly seconds: number
}

interface Reader {
  readonly first: Promise<number>
  readonly ended: Promise<number>
}

let readers: Reader[] = []
let received = 0

async function follow(order: ReadersOrder): Promise<ReadersResult> {
  if (order.phase === 'open') {
    const pool = new Pool(`http://127.0.0.1:${order.port}`, { connections: order.streams.length, bodyTimeout: 0 })
    readers = order.streams.map(stream => read(pool, stream))
    const firsts = await Promise.all(readers.map(({ first }) => first))
    return { p50Ms: percentile(firsts, 0.5), p99Ms: percentile(firsts, 0.99), events: received, seconds: 0 }
  }
  const began = performance.now()
  const before = received
  const lasts = await Promise.all(readers.map(({ ended }) => ended))
  const short = lasts.filter(last => last !== order.events).length
  if (short > 0) throw new Error(`${short} readers did not get all ${order.events} events`)
  return { p50Ms: 0, p99Ms: 0, events: received - before, seconds: (performance.now() - began) / 1_000 }
}

/** `first` is the time to the first event in milliseconds, `ended` the last sequence; a gap or a repeat rejects. */
function read(pool: Pool, { apiKey, runId }: Stream): Reader {
  const first = Promise.withResolvers<number>()
  const ended = Promise.withResolvers<number>()
  const began = performance.now()
  let last = 0
  let rest = ''
  const fail = (error: Error) => {
    first.reject(error)
    ended.reject(error)
  }
  const request: Dispatcher.DispatchOptions = {
    method: 'GET',
    path: `/v1/runs/${runId}/events`,
    headers: { authorization: `Bearer ${apiKey}` },
  }
  pool.dispatch(request, {
    onRequestStart() {},
    onResponseStart(_, status) {
      if (status !== 200) fail(new Error(`streamRunEvents answered ${status}`))
    },
    onResponseData(_, chunk) {
      rest += chunk.toString()
      const frames = rest.split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const sequence = Number(/^id: (\d+)$/m.exec(frame)?.[1] ?? last)
        if (frame.startsWith('id: ') && sequence !== last + 1) fail(new Error(`${sequence} came after ${last}`))
        if (frame.startsWith('id: ')) received += 1
        last = sequence
      }
      if (last > 0) first.resolve(performance.now() - began)
    },
    onResponseEnd() {
      ended.resolve(last)
    },
    onResponseError(_, error) {
      fail(error)
    },
  })
  return { first: first.promise, ended: ended.promise }
}

introduce({}, follow, async () => {})
