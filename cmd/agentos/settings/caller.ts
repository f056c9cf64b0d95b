import { Environment } from '#config'
import { platformTenantId } from '#tenancy'
import { Client } from '../client.ts'
import { environmentFault } from '../fault.ts'
import { isRunning } from '../node/process-identity.ts'
import { readState } from '../node/state-file.ts'
import { readRemembered } from '../runtime/remembered.ts'
import { type Endpoints, endpointsOf } from './addresses.ts'
import { readSecret, secretFiles } from './secrets.ts'
import type { Settings } from './settings.ts'

/** Whom a command speaks for, and to which services. */
export interface CallerWishes {
  readonly tenant?: string
  readonly principal?: string
  readonly agentOrchestrator?: string
  readonly modelPolicy?: string
  readonly federation?: string
}

/** Where the services are: as the flags say, else as the running node says, else as the settings say. */
export function findEndpoints(settings: Settings, wishes: CallerWishes = {}): Endpoints {
  return {
    ...(runningEndpoints(settings) ?? endpointsOf(settings)),
    ...(wishes.agentOrchestrator === undefined ? {} : { 'agent-orchestrator': wishes.agentOrchestrator }),
    ...(wishes.modelPolicy === undefined ? {} : { 'model-policy': wishes.modelPolicy }),
    ...(wishes.federation === undefined ? {} : { federation: wishes.federation }),
  }
}

function runningEndpoints({ layout, runtime }: Settings): Endpoints | null {
  if (runtime === 'compose') return (readRemembered(layout.runDir)?.compose?.about.endpoints as Endpoints) ?? null
  const state = readState(layout.runDir)
  return state !== null && isRunning(state.supervisor) ? (state.about.endpoints as Endpoints) : null
}

/** The headers of a caller in a tenant: the API key that was given, else the operator's own, else (demo, dev) a name. */
export function callerHeaders(settings: Settings, wishes: CallerWishes = {}): Record<string, string> {
  const key = secretVariable(settings, 'AGENTOS_API_KEY')
  if (key !== null)
    return { authorization: `Bearer ${key}`, ...(wishes.tenant === undefined ? {} : { 'x-tenant-id': wishes.tenant }) }
  const tenant = wishes.tenant ?? settings.defaultTenant
  if (tenant === platformTenantId) return operatorHeaders(settings)
  if (settings.mode === 'prod') {
    throw environmentFault('In prod every call needs a credential', {
      remedy: 'set AGENTOS_API_KEY_FILE to a file with an API key of the tenant',
    })
  }
  if (tenant === null)
    throw environmentFault('No tenant is named', { remedy: 'pass --tenant, or set AGENTOS_DEFAULT_TENANT' })
  return { 'x-tenant-id': tenant, ...(wishes.principal === undefined ? {} : { 'x-principal-id': wishes.principal }) }
}

/** The headers of the platform's operator. Throws a Fault where the key is not known. */
export function operatorHeaders(settings: Settings): Record<string, string> {
  return { authorization: `Bearer ${operatorKeyOf(settings)}` }
}

/** The operator's key itself. Throws a Fault where it is not known. */
export function operatorKeyOf(settings: Settings): string {
  const key = findOperatorKey(settings)
  if (key !== null) return key
  throw environmentFault("The platform operator's key is not known", {
    remedy: `set AGENTOS_OPERATOR_KEY_FILE, or run ./agentos up, which keeps it in ${secretFiles(settings.layout).operatorKey} (not in prod)`,
  })
}

export function findOperatorKey(settings: Settings): string | null {
  return secretVariable(settings, 'AGENTOS_OPERATOR_KEY') ?? readSecret(secretFiles(settings.layout).operatorKey)
}

/** What reads closed metrics; null where it is not known here. */
export function findServiceToken(settings: Settings): string | null {
  return secretVariable(settings, 'AGENTOS_SERVICE_TOKEN') ?? readSecret(secretFiles(settings.layout).serviceToken)
}

/** The key of the operator of a second node. Throws a Fault where it is not known. */
export function peerOperatorKeyOf(settings: Settings): string {
  const key = secretVariable(settings, 'AGENTOS_PEER_OPERATOR_KEY')
  if (key !== null) return key
  throw environmentFault("The key of the peer's operator is not known", {
    remedy: "set AGENTOS_PEER_OPERATOR_KEY_FILE to a file with an operator's key of the peer",
  })
}

/** The orchestrator, as the tenant's caller sees it. */
export function orchestratorFor(settings: Settings, wishes: CallerWishes = {}): Client {
  return new Client(findEndpoints(settings, wishes)['agent-orchestrator'], callerHeaders(settings, wishes))
}

/** Model-policy, as the tenant's caller sees it. */
export function modelPolicyFor(settings: Settings, wishes: CallerWishes = {}): Client {
  return new Client(findEndpoints(settings, wishes)['model-policy'], callerHeaders(settings, wishes))
}

function secretVariable(settings: Settings, name: string): string | null {
  const environment = new Environment(settings.variables)
  const secret = environment.secret(name)
  environment.finish()
  return secret?.reveal() ?? null
}
