import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Asked {
  readonly action: { readonly kind: string; readonly resource: string; readonly attributes: Record<string, string> }
}

interface Refusal {
  readonly status: number
  readonly code: string
  readonly reasons: readonly string[]
}

/** Stands where model-policy does and answers the one question that is asked before tools and memory; at first always yes. */
export class PolicyDesk {
  readonly asked: Asked['action'][] = []
  refuse: (action: Asked['action']) => Refusal | null = () => null
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { action } = JSON.parse(Buffer.concat(chunks).toString()) as Asked
    this.asked.push(action)
    const { body, status } = this.#answer(action)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  static async open(): Promise<PolicyDesk> {
    const desk = new PolicyDesk()
    await new Promise<void>(resolve => desk.#server.listen(0, '127.0.0.1', resolve))
    return desk
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #answer(action: Asked['action']): { readonly status: number; readonly body: object } {
    const refusal = this.refuse(action)
    const ids = { correlation_id: 'corr_test' }
    if (refusal === null) {
      const policy_result = { request_id: 'req_test', decision: 'allowed', reasons: [], redactions: [] }
      return { status: 200, body: { policy_result, ...ids } }
    }
    const { code, reasons, status } = refusal
    const error = { code, message: `A policy blocked this: ${reasons}.`, retryable: false, details: { reasons } }
    return { status, body: { error, ...ids } }
  }
}
