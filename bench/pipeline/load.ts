import { Pool } from 'undici'

export interface LoadRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
}

/** Sends so many requests over so many sockets, keeping each busy; throws on any other status than the expected. */
export async function sendLoad(
  origin: string,
  request: LoadRequest,
  count: number,
  sockets: number,
  status: number,
): Promise<void> {
  const pool = new Pool(origin, { connections: sockets, pipelining: 1 })
  let left = count
  const worker = async () => {
    while (left-- > 0) {
      const answer = await pool.request(request)
      await answer.body.dump()
      if (answer.statusCode !== status)
        throw new Error(`${request.method} ${request.path} answered ${answer.statusCode}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: sockets }, worker))
  } finally {
    await pool.close()
  }
}
