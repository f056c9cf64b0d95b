import type { ServiceClient } from '#http'
import type { PolicyContext } from '../execution/ports.ts'

/** Something that somebody is about to do, as policies speak of it. */
export interface GatedAction {
  readonly kind: 'memory.delete' | 'memory.read' | 'memory.write' | 'tool.invoke'
  /** A tool's id; of memory, `<namespace>/<key>`. */
  readonly resource: string
  /** Facts that policies decide by; never what a tool is given or memory holds. */
  readonly attributes: Readonly<Record<string, string>>
}

/** Asks the tenant's policies before anything is done. */
export interface PolicyGate {
  /**
   * Resolves where the action may be taken now. Errors: `policy_blocked` with `details.reasons`, `rate_limited`,
   * `dependency_unavailable` where the policies cannot be asked: then nothing is done.
   */
  permit(action: GatedAction, signal?: AbortSignal): Promise<void>
}

/** The gate of one caller; `headersOf` gives its credential and trace, `context` what it says about its data. */
export function modelPolicyGate(
  client: Pick<ServiceClient, 'json'>,
  headersOf: () => Promise<Record<string, string>> | Record<string, string>,
  context?: PolicyContext,
): PolicyGate {
  return {
    async permit(action, signal) {
      const headers = await headersOf()
      await client.json({
        method: 'POST',
        path: '/v1/actions:check',
        headers,
        body: { action, ...(context && { policy_context: context }) },
        ...(signal && { signal }),
      })
    },
  }
}
