import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** Bounds in seconds, from a cached read to a slow model call. */
export const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** One registry a process, with the process's own figures in it; every series carries the service's name. */
export function createMetrics(service: string): Registry {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  return registry
}

/** The figures of the HTTP pipeline. */
export interface HttpMetrics {
  readonly requests: Counter<'operation' | 'method' | 'status'>
  readonly duration: Histogram<'operation'>
  readonly quotaDenied: Counter<'bucket'>
  readonly authFailures: Counter<'code'>
  readonly invalidResponses: Counter<'operation' | 'status'>
}

export function createHttpMetrics(registry: Registry): HttpMetrics {
  const registers = [registry]
  return {
    requests: new Counter({
      name: 'agentos_http_requests_total',
      help: 'HTTP requests answered, by operation, method and status.',
      labelNames: ['operation', 'method', 'status'],
      registers,
    }),
    duration: new Histogram({
      name: 'agentos_http_request_duration_seconds',
      help: 'Seconds from the request line to the end of the answer; event streams are not timed.',
      labelNames: ['operation'],
      buckets: durationBuckets,
      registers,
    }),
    quotaDenied: new Counter({
      name: 'agentos_quota_denied_total',
      help: 'Requests refused because a rate or a quota was used up.',
      labelNames: ['bucket'],
      registers,
    }),
    authFailures: new Counter({
      name: 'agentos_auth_failures_total',
      help: 'Requests refused for their credential, tenant or scope, by error code.',
      labelNames: ['code'],
      registers,
    }),
    invalidResponses: new Counter({
      name: 'agentos_http_invalid_responses_total',
      help: 'Answers that did not match the OpenAPI document; any is a defect of this service.',
      labelNames: ['operation', 'status'],
      registers,
    }),
  }
}

/** A gauge whose value is asked for when it is scraped. */
export function createSampledGauge(
  registry: Registry,
  name: string,
  help: string,
  sample: () => number | Promise<number>,
): Gauge {
  return new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.set(await sample())
    },
  })
}
