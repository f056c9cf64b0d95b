import { request } from 'undici'

export interface ProbeAnswer {
  /** 0 where nobody answered. */
  readonly status: number
  /** What was seen, in a few words. */
  readonly detail: string
  readonly body: unknown
}

/** Asks a service how it is; never throws, for a refusal is an answer too. */
export async function probe(
  url: string,
  headers: Record<string, string> = {},
  timeoutMs = 3_000,
): Promise<ProbeAnswer> {
  try {
    const response = await request(url, {
      headers,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await response.body.text()
    const body = parseBody(text)
    return { status: response.statusCode, detail: detailOf(response.statusCode, body), body }
  } catch (error) {
    const { code, message, name } = error as NodeJS.ErrnoException
    return {
      status: 0,
      detail: name === 'TimeoutError' ? `no answer within ${timeoutMs} ms` : (code ?? message),
      body: null,
    }
  }
}

/** JSON where it is some, else the text. */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** An answer in a few words. */
export function detailOf(status: number, body: unknown): string {
  const problem = (body as { error?: { code: string; message: string } } | null)?.error
  return problem === undefined ? `HTTP ${status}` : `HTTP ${status} ${problem.code}: ${problem.message}`
}
