import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

interface Attribute {
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}

/** A span as OTLP has it in JSON, with its attributes by name and the service that sent it. */
export interface CollectedSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  /** 1: internal, 2: server, 3: client. */
  readonly kind: number
  readonly service: unknown
  readonly facts: Readonly<Record<string, unknown>>
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<CollectedSpan, 'facts' | 'service'> & {
        readonly attributes: readonly Attribute[]
      })[]
    }[]
  }[]
}

/** Takes traces by OTLP over HTTP, as collectors do. */
export interface TraceCollector {
  readonly endpoint: string
  readonly spans: readonly CollectedSpan[]
  /** All that was sent, as text. */
  readonly text: string
  close(): void
}

export async function traceCollector(): Promise<TraceCollector> {
  const exports: Export[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/v1/traces') exports.push((await json(request)) as Export)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get spans() {
      return exports.flatMap(({ resourceSpans }) => resourceSpans.flatMap(spansOf))
    },
    get text() {
      return JSON.stringify(exports)
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function spansOf({ resource, scopeSpans }: Export['resourceSpans'][number]): CollectedSpan[] {
  const service = factsOf(resource.attributes)['service.name']
  return scopeSpans.flatMap(({ spans }) =>
    spans.map(({ attributes, ...span }) => ({ ...span, service, facts: factsOf(attributes) })),
  )
}

function factsOf(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.doubleValue]),
  )
}
