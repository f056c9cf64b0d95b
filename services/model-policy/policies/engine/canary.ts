import { hash } from 'node:crypto'
import type { PolicyRequest } from './policy-request.ts'

/**
 * Whether a request falls into the share of a canary, given in per cent. All requests of a run fall on the same side;
 * shares of different policies and versions are independent of each other.
 */
export function isInShare(
  { policyId, version }: { readonly policyId: string; readonly version: number },
  percent: number,
  { requestId, subject }: PolicyRequest,
): boolean {
  const key = subject.run_id === '' ? requestId : subject.run_id
  const drawn = Number.parseInt(hash('sha256', `${policyId} ${version} ${key}`).slice(0, 8), 16)
  return drawn / 0x1_0000_0000 < percent / 100
}
