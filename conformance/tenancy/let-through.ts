import { type Exchange, expectThat } from '../suite/index.ts'

const refusals = ['unauthorized', 'forbidden', 'tenant_mismatch', 'tenant_disabled', 'rate_limited', 'internal_error']

/** Holds that a credential was enough: what comes is not about the caller, and the operation was reached. */
export function expectLetThrough(exchange: Exchange): void {
  const { body, status } = exchange
  const error = (body as { error?: { code?: unknown; type?: unknown } } | undefined)?.error
  const isRefused = [401, 403].includes(status) || refusals.includes(String(error?.code)) || status >= 500
  expectThat(
    !isRefused,
    'The credential is good, and its scope is enough',
    `${status} ${JSON.stringify(body)}`,
    exchange,
  )
}
