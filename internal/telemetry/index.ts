export { type Build, readBuild, version } from './build.ts'
export { createLogger, type Logger, type LoggerOptions, type LogLevel } from './logger.ts'
export {
  Counter,
  createHttpMetrics,
  createMetrics,
  createSampledGauge,
  durationBuckets,
  Gauge,
  Histogram,
  type HttpMetrics,
  type Registry,
} from './metrics.ts'
export { childOf, continueTrace, formatTraceparent, newSpanId, startTrace, type TraceContext } from './trace.ts'
export { noTracing, openTracing, type SpanRecord, type Tracing, type TracingOptions } from './tracing.ts'
