import { randomUUID } from 'node:crypto'
import { type Dispatcher, Pool } from 'undici'

const body = JSON.stringify({ input: 'hello, please do the thing' })

interface Answer {
  readonly status: number
  readonly text: string
}

/** Creates runs and reads their events over one pool of connections that are kept. */
export class RunClient {
  readonly #pool: Pool

  constructor(port: number, connections: number) {
    this.#pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 })
  }

  /** Resolves when the run's stream has ended. Throws for any other status or end than that of a run that completed. */
  async run(agentId: string, apiKey: string, events: number): Promise<void> {
    const authorization = `Bearer ${apiKey}`
    const created = await this.#send({
      method: 'POST',
      path: `/v1/agents/${agentId}/runs`,
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body,
    })
    const runId = /"run_id":"([^"]+)"/.exec(created.text)?.[1]
    if (created.status !== 201 || runId === undefined)
      throw new Error(`createRun answered ${created.status}: ${created.text}`)
    const stream = await this.#send({ method: 'GET', path: `/v1/runs/${runId}/events`, headers: { authorization } })
    const end = `event: end\ndata: {"status":"completed"}\n\n`
    if (stream.status !== 200 || !stream.text.endsWith(end) || lastSequence(stream.text) !== events)
      throw new Error(`streamRunEvents answered ${stream.status}: …${stream.text.slice(-500)}`)
  }

  close(): Promise<void> {
    return this.#pool.close()
  }

  /** By undici's own callbacks: a stream object for each answer would cost more than all the rest of this process. */
  #send(request: Dispatcher.DispatchOptions): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let status = 0
      const chunks: Buffer[] = []
      this.#pool.dispatch(request, {
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
}

function lastSequence(stream: string): number {
  const start = stream.lastIndexOf('\nid: ')
  return Number.parseInt(stream.slice(start + 5, start + 15), 10)
}
