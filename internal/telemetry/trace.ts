import { randomFillSync } from 'node:crypto'

/** One hop of a distributed trace. Source: W3C Trace Context, section 3.2. */
export interface TraceContext {
  /** 32 lower-case hex digits, never all zero. */
  readonly traceId: string
  /** 16 lower-case hex digits, never all zero. */
  readonly spanId: string
  /** The span that this one is part of; null at the beginning of a trace. */
  readonly parentSpanId: string | null
  readonly sampled: boolean
}

const traceparent = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

/** The caller's trace continued with a span of our own; an absent, invalid or all-zero header starts a new trace. */
export function continueTrace(header: string | undefined): TraceContext {
  const match = header === undefined ? null : traceparent.exec(header)
  if (match === null) return startTrace()
  const [, version, traceId, parentId, flags, rest] = match
  const valid = version !== 'ff' && !isZero(traceId) && !isZero(parentId) && (version !== '00' || rest === undefined)
  if (!valid) return startTrace()
  const sampled = (Number.parseInt(flags as string, 16) & 1) === 1
  return { traceId: traceId as string, spanId: newSpanId(), parentSpanId: parentId as string, sampled }
}

/** A new trace, sampled. */
export function startTrace(): TraceContext {
  return { traceId: randomHex(16), spanId: newSpanId(), parentSpanId: null, sampled: true }
}

/** A span within this one. */
export function childOf({ sampled, spanId, traceId }: TraceContext): TraceContext {
  return { traceId, spanId: newSpanId(), parentSpanId: spanId, sampled }
}

/** 16 lower-case hex digits. */
export function newSpanId(): string {
  return randomHex(8)
}

/** The `traceparent` header that names this hop as the parent. */
export function formatTraceparent(trace: TraceContext): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? '01' : '00'}`
}

function isZero(hex: string | undefined): boolean {
  return hex === undefined || /^0+$/.test(hex)
}

// One system call fills many ids: asking the kernel for 24 bytes a request costs more than the rest of this file.
const pool = Buffer.allocUnsafe(4096)
let used = pool.length

function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const hex = pool.toString('hex', used, used + bytes)
  used += bytes
  return isZero(hex) ? randomHex(bytes) : hex
}
