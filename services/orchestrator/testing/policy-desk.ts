import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Asked {
  readonly action: { readonly kind: string; readonly resource: string; readonly attributes: Record<string, string> }
  readonly policy_context?: Readonly<Record<string, unknown>>
}

interface Refusal {
  readonly status: number
  readonly code: string
  readonly reasons: readonly string[]
}

/** Stands where model-policy does and answers the one question that is asked before tools and memory; at first always yes. */
export class PolicyDesk {
  readonly asked: Asked['action'][] = []
  /** What was said about the data, for each action that was asked for. */
  readonly contexts: Asked['policy_context'][] = []
  refuse: (action: Asked['action'], context: Asked['policy_context']) => Refusal | null = () => null
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { action, policy_context } = JSON.parse(Buffer.concat(chunks).toString()) as Asked
    this.asked.push(action)
    this.contexts.push(policy_context)
    const { body, status } = this.#answer(this.refuse(action, policy_context))
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

  #answer(refusal: Refusal | null): { readonly status: number; readonly body: object } {
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
