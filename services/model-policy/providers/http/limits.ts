/** Bounds on what a backend may cost us. */
export interface Limits {
  /** One call, from asking to the end of the answer. */
  readonly callMs: number
  readonly connectMs: number
  /** Until the answer begins: without streaming that includes the whole generation. */
  readonly firstByteMs: number
  /** Between two pieces of an answer. */
  readonly idleMs: number
  /** One event, line or frame of a stream: characters, or bytes where it is binary. */
  readonly eventChars: number
  readonly answerBytes: number
  /** Requests in flight at once; further ones wait. */
  readonly connections: number
}

/** The limits for calls of at most `callMs`; no part of a call may take longer than the call. */
export function limitsFor(callMs: number, connections: number): Limits {
  return {
    callMs,
    connectMs: Math.min(10_000, callMs),
    firstByteMs: callMs,
    idleMs: Math.min(60_000, callMs),
    eventChars: 4_194_304,
    answerBytes: 67_108_864,
    connections,
  }
}

/** What each provider over HTTP can be told of its calls. */
export interface CallSettings {
  /** How long one call may take. */
  readonly timeoutMs?: number
  readonly maxConcurrency?: number
  /** Further headers of each request; none of them secret. */
  readonly headers?: Readonly<Record<string, string>>
  /** Finer bounds than the time limit gives. */
  readonly limits?: Partial<Limits>
}

export function toLimits({ limits, maxConcurrency = 64, timeoutMs = 60_000 }: CallSettings): Limits {
  return { ...limitsFor(timeoutMs, maxConcurrency), ...limits }
}
