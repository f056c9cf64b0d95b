import type { ServiceName } from '../../../services/services.ts'
import type { OperatorAccess } from '../bootstrap/operator-access.ts'
import { Client } from '../client.ts'
import { environmentFault } from '../fault.ts'
import type { Run, RunEvent } from '../runs/run.ts'
import type { Runtime } from '../runtime/runtime.ts'
import type { Endpoints } from '../settings/addresses.ts'
import { type CallerWishes, callerHeaders, findEndpoints, findOperatorKey } from '../settings/caller.ts'
import { readSecret, secretFiles } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { ProbeAnswer } from './probe.ts'

/** Who checks what, and what the checks tell each other. */
export interface SmokeContext {
  readonly endpoints: Endpoints
  /** Asks a service, also one that cannot be reached from here. */
  readonly ask: (service: ServiceName, path: string, headers?: Readonly<Record<string, string>>) => Promise<ProbeAnswer>
  /** The caller in whose tenant the checks run. */
  readonly headers: Readonly<Record<string, string>>
  /** A caller of another tenant, or null where none is known. */
  readonly strangerHeaders: Readonly<Record<string, string>> | null
  /** For figures, which may need a credential. */
  readonly scrapeHeaders: Readonly<Record<string, string>>
  /** Milliseconds by what was timed, for the report. */
  readonly timings: Record<string, number>
  /** Services that did not say that they are ready. */
  readonly notReady: Set<string>
  run: Run | null
  events: RunEvent[]
}

/** The context of the checks. Throws a Fault where no credential of the node is known. */
export function smokeContext(
  settings: Settings,
  runtime: Runtime,
  wishes: CallerWishes = {},
  access: OperatorAccess | null = null,
): SmokeContext {
  const endpoints = findEndpoints(settings, wishes)
  const operatorKey = access?.key ?? findOperatorKey(settings)
  const asOperator = operatorKey === null ? null : { authorization: `Bearer ${operatorKey}` }
  const { headers, isForeign } = callerOf(settings, wishes, asOperator)
  const token = readSecret(secretFiles(settings.layout).serviceToken)
  return {
    endpoints,
    ask: (service, path, sent = {}) => runtime.ask(service, endpoints[service], path, sent),
    headers,
    strangerHeaders: isForeign ? asOperator : null,
    scrapeHeaders: token === null ? {} : { authorization: `Bearer ${token}` },
    timings: {},
    notReady: new Set(),
    run: null,
    events: [],
  }
}

interface Caller {
  readonly headers: Record<string, string>
  /** Whether its tenant is another one than the operator's. */
  readonly isForeign: boolean
}

/** Without an API key of a tenant the node's own tenant serves for the checks, by a key that was made for them. */
function callerOf(settings: Settings, wishes: CallerWishes, asOperator: Record<string, string> | null): Caller {
  try {
    const headers = callerHeaders(settings, wishes)
    return { headers, isForeign: asOperator !== null && headers.authorization !== asOperator.authorization }
  } catch (error) {
    const key = readSecret(secretFiles(settings.layout).validatorKey)
    const own = key === null ? asOperator : { authorization: `Bearer ${key}` }
    if (own !== null && wishes.tenant === undefined) return { headers: own, isForeign: false }
    throw environmentFault((error as Error).message, {
      remedy: 'set AGENTOS_API_KEY_FILE to a file with an API key of a tenant',
      cause: error,
    })
  }
}

export function orchestrator(context: SmokeContext): Client {
  return new Client(context.endpoints['agent-orchestrator'], context.headers)
}

export function modelPolicy(context: SmokeContext): Client {
  return new Client(context.endpoints['model-policy'], context.headers)
}

/** Does the work and notes how long it took, in milliseconds. */
export async function timed<T>(context: SmokeContext, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  context.timings[name] = Math.round((performance.now() - began) * 10) / 10
  return result
}
