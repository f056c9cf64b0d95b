import { hash } from 'node:crypto'
import { canonicalJson, type Idempotency } from '#http'

/** The key of one item of a batch: its own, else the batch's with its index, else none. */
export function itemIdempotency(
  batch: Idempotency | null,
  request: { readonly idempotency_key?: string },
  index: number,
): Idempotency | null {
  const { idempotency_key: own, ...rest } = request
  const key = own ?? (batch === null ? null : `${batch.key}/${index}`)
  if (key === null) return null
  return { key, digest: hash('sha256', canonicalJson(rest), 'hex') }
}
