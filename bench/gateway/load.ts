import { type Dispatcher, Pool } from 'undici'
import { introduce } from '../part.ts'
import { percentile } from '../statistics.ts'
import { answerText, requestBody, tokens } from './exchange.ts'

// The load: so many callers, each of whom sends the same call again once it has the whole answer.

export interface LoadOrder {
  readonly port: number
  readonly path: string
  readonly apiKeys: readonly string[]
  readonly isStreamed: boolean
  readonly callers: number
  readonly seconds: number
}

export interface LoadResult {
  readonly calls: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

async function load({ apiKeys, callers, isStreamed, path, port, seconds }: LoadOrder): Promise<LoadResult> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: callers, pipelining: 1 })
  const body = requestBody(isStreamed)
  const latencies: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  const call = async (caller: number) => {
    const authorization = `Bearer ${apiKeys[caller % apiKeys.length]}`
    const headers = { authorization, 'content-type': 'application/json' }
    for (let startedAt = began; startedAt < until; ) {
      startedAt = performance.now()
      const { status, text } = await send(pool, { method: 'POST', path, headers, body })
      latencies.push(performance.now() - startedAt)
      if (status !== 200 || !isWhole(text, isStreamed))
        throw new Error(`${path} answered ${status}: ${text.slice(0, 500)}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)))
  } finally {
    await pool.close()
  }
  const seconds_ = (performance.now() - began) / 1_000
  const at = (share: number) => percentile(latencies, share)
  return { calls: latencies.length, perSecond: latencies.length / seconds_, p50Ms: at(0.5), p99Ms: at(0.99) }
}

function isWhole(text: string, isStreamed: boolean): boolean {
  if (!isStreamed) return text.includes(answerText)
  return text.includes(JSON.stringify(tokens.at(-1)).slice(1, -1)) && text.endsWith('data: [DONE]\n\n')
}

interface Answer {
  readonly status: number
  readonly text: string
}

function send(pool: Pool, request: Dispatcher.DispatchOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let status = 0
    const chunks: Buffer[] = []
    pool.dispatch(request, {
      onRequestStart() {},
      onResponseStart(_, statusCode) {
        status = statusCode
      },
      onResponseData(_, chunk) {
        chunks.push(chunk)
      },
      onResponseEnd() {
        resolve({ status, text: Buffer.concat(chunks).toString() })
      },
      onResponseError(_, error) {
        reject(error)
      },
    })
  })
}

introduce({}, load, async () => {})
