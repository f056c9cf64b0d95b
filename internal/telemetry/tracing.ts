import { setTimeout as sleep } from 'node:timers/promises'
import { type Attributes, context, SpanKind, SpanStatusCode, TraceFlags, trace as traces } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOnSampler,
  BatchSpanProcessor,
  type IdGenerator,
  ParentBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TraceContext } from './trace.ts'

export interface TracingOptions {
  /** Where the collector takes traces: its OTLP/HTTP endpoint, to which `/v1/traces` is added; null: nothing is traced. */
  readonly endpoint: string | null
  readonly service: string
  readonly version: string
  /** Hears of what the library cannot send. */
  readonly onError: (error: Error) => void
}

/** A piece of work that is over. Its attributes are names, sizes and codes; never what was said. */
export interface SpanRecord {
  readonly name: string
  readonly kind: 'server' | 'client' | 'internal'
  readonly trace: TraceContext
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly endedAt: number
  readonly attributes: Attributes
  /** What it failed with; null where it did not. */
  readonly error: string | null
}

/**
 * Tells a collector what was done, after it was done: nothing follows a request around, so that a process that traces
 * nothing pays nothing. What cannot be sent is dropped; no call waits for it.
 */
export interface Tracing {
  /** False: nobody listens, and nothing need be prepared. */
  readonly isOn: boolean
  record(span: SpanRecord): void
  /** Sends what waits; a collector that does not answer within two seconds does not get it. */
  close(): Promise<void>
}

/** Nothing is traced. */
export const noTracing: Tracing = { isOn: false, record: () => {}, close: async () => {} }

export function openTracing({ endpoint, onError, service, version }: TracingOptions): Tracing {
  if (endpoint === null) return noTracing
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const ids = new GivenIds()
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': service,
      'service.version': version,
      'service.namespace': 'agentos',
    }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    idGenerator: ids,
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
  })
  const tracer = provider.getTracer('agentos', version)
  return {
    isOn: true,
    record({ attributes, endedAt, error, kind, name, startedAt, trace }) {
      if (!trace.sampled) return
      ids.next = trace
      const span = tracer.startSpan(name, { kind: kinds[kind], startTime: startedAt, attributes }, parentOf(trace))
      if (error !== null) span.setAttribute('error.type', error).setStatus({ code: SpanStatusCode.ERROR })
      span.end(endedAt)
    },
    async close() {
      const late = sleep(longestCloseMs, 'late', { ref: false })
      const outcome = await Promise.race([provider.shutdown().catch(onError), late])
      if (outcome === 'late') onError(new Error('The collector of traces does not answer: what waited is dropped'))
    },
  }
}

const longestCloseMs = 2_000

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL }

function parentOf({ parentSpanId, traceId }: TraceContext) {
  if (parentSpanId === null) return context.active()
  const parent = { traceId, spanId: parentSpanId, traceFlags: TraceFlags.SAMPLED, isRemote: true }
  return traces.setSpanContext(context.active(), parent)
}

/** A span has the ids that were told to others while it was under way. */
class GivenIds implements IdGenerator {
  next: TraceContext | null = null

  generateTraceId(): string {
    return (this.next as TraceContext).traceId
  }

  generateSpanId(): string {
    return (this.next as TraceContext).spanId
  }
}
