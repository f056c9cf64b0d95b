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
  return isDrawn(`${policyId} ${version} ${subject.run_id === '' ? requestId : subject.run_id}`, percent)
}

/** Whether so many per cent of all keys hold this one: always the same answer for the same key. */
export function isDrawn(key: string, percent: number): boolean {
  return Number.parseInt(hash('sha256', key).slice(0, 8), 16) / 0x1_0000_0000 < percent / 100
}
