import type { ServerResponse } from 'node:http'

/** One server-sent event. Source: WHATWG HTML, "Server-sent events". */
export interface SseFrame {
  readonly id?: number | string
  readonly event?: string
  /** One line, already serialised. */
  readonly data: string
}

export interface SseOptions {
  /** How often an idle connection gets a comment, so that proxies keep it. */
  readonly heartbeatMs?: number
  /** How long a reader may leave its socket full before it loses the connection; its events stay in the log. */
  readonly stallMs?: number
}

export const sseHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
} as const

/**
 * Writes the frames as they come, as fast as the reader takes them; resolves when the answer has ended or the reader is
 * gone. Frames that come within one turn of the event loop are one write: each by itself would be a packet.
 */
export async function writeSse(
  response: ServerResponse,
  frames: AsyncIterable<SseFrame>,
  options: SseOptions = {},
): Promise<void> {
  const { heartbeatMs = 15_000, stallMs = 30_000 } = options
  const writer = new FrameWriter(response)
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': keep-alive\n\n')
  }, heartbeatMs)
  // A frame that is there already takes the head along, in one packet. Else Node would hold the head back until there is
  // one, and the reader should know at once that it is connected.
  const flushHead = setImmediate(() => response.flushHeaders())
  try {
    for await (const frame of frames) {
      if (response.destroyed) return
      clearImmediate(flushHead)
      writer.write(frame)
      if (writer.isFull) await drained(response, stallMs)
    }
    writer.end()
  } finally {
    clearImmediate(flushHead)
    clearInterval(heartbeat)
    writer.flush()
  }
}

const gatherChars = 16_384

class FrameWriter {
  readonly #response: ServerResponse
  #gathered = ''
  #turn: NodeJS.Immediate | null = null

  constructor(response: ServerResponse) {
    this.#response = response
  }

  /** Whether the reader must take something before more is written. */
  get isFull(): boolean {
    return this.#response.writableNeedDrain
  }

  write(frame: SseFrame): void {
    this.#gathered += formatFrame(frame)
    if (this.#gathered.length >= gatherChars) this.flush()
    else this.#turn ??= setImmediate(() => this.flush())
  }

  /** Writes what waits, and ends the answer. */
  end(): void {
    const text = this.#take()
    if (text === '') this.#response.end()
    else this.#response.end(text)
  }

  flush(): void {
    const text = this.#take()
    if (text !== '' && !this.#response.destroyed) this.#response.write(text)
  }

  #take(): string {
    if (this.#turn !== null) clearImmediate(this.#turn)
    this.#turn = null
    const text = this.#gathered
    this.#gathered = ''
    return text
  }
}

export function formatFrame({ id, event, data }: SseFrame): string {
  const head = `${id === undefined ? '' : `id: ${id}\n`}${event === undefined ? '' : `event: ${event}\n`}`
  return `${head}data: ${data}\n\n`
}

function drained(response: ServerResponse, stallMs: number): Promise<void> {
  return new Promise(resolve => {
    const stalled = setTimeout(() => response.destroy(), stallMs)
    const done = () => {
      clearTimeout(stalled)
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
    if (response.destroyed) done()
  })
}
