import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHeaders } from './request-headers.ts'

export interface FetchRequest {
  readonly url: URL
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Checked by `checkHeaders`. */
  readonly headers: RequestHeaders
  readonly body: string | null
  /** Of the decoded body; what goes beyond is left unread. */
  readonly maxBytes: number
  readonly signal: AbortSignal
  /** Asked before a redirect to another host is followed; what it throws ends the request. */
  readonly permitTarget?: (target: { readonly url: URL; readonly method: string }) => Promise<void>
}

export interface FetchResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Where the answer came from, after all redirects. */
  readonly url: URL
  readonly body: Buffer
  readonly truncated: boolean
  readonly redirects: number
}
