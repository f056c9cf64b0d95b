import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Variables } from '#config'
import type { Service } from '../../../services/services.ts'
import { addressOf, endpointsOf } from './addresses.ts'
import { peersFile } from './peers-file.ts'
import { secretFiles } from './secrets.ts'
import type { Settings } from './settings.ts'

/** Of the machine rather than of the node: what any program expects to find. */
const inherited = [
  ...['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_COMPILE_CACHE', 'NODE_EXTRA_CA_CERTS'],
  ...[
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
  ],
]

/** For the CLI alone: where the node lies, and credentials that no service may hold. */
export const ownToCli = new Set(
  [
    'HOME',
    'DATA_DIR',
    'PORT_BASE',
    'PROFILE',
    'RUNTIME',
    'COMPOSE_PROJECT',
    'IMAGE_TAG',
    'YES_REALLY',
    'DATABASE_OWNER_URL',
    'OPERATOR_KEY',
    'API_KEY',
  ].flatMap(name => [`AGENTOS_${name}`, `AGENTOS_${name}_FILE`]),
)

/** Secrets of one service; the others are not given them. */
const ownToService: Readonly<Record<string, string>> = {
  AGENTOS_SIGNING_KEY: 'executor',
  AGENTOS_SIGNING_KEY_FILE: 'executor',
  AGENTOS_MODEL_API_KEY: 'model-policy',
  AGENTOS_MODEL_API_KEY_FILE: 'model-policy',
}

/** The whole environment of one service: what the operator set goes before what the node itself knows. */
export function serviceEnvironment(
  service: Service,
  settings: Settings,
  databaseUrl: string,
  surroundings: Variables = process.env,
): Record<string, string> {
  const machine = inherited.flatMap(name => (surroundings[name] === undefined ? [] : [[name, surroundings[name]]]))
  const given = Object.entries(settings.variables).filter(([name, value]) => value !== '' && isFor(service, name))
  return {
    ...Object.fromEntries(machine),
    ...defaultsFor(service, settings),
    ...Object.fromEntries(given),
    AGENTOS_MODE: settings.mode,
    ...(settings.databaseUrl === null ? { AGENTOS_DATABASE_URL: databaseUrl } : {}),
    ...defaultTenantFor(settings),
  }
}

function defaultsFor(service: Service, settings: Settings): Record<string, string> {
  const files = secretFiles(settings.layout)
  const endpoints = endpointsOf(settings)
  return {
    [service.addressVariable]: addressOf(service, settings),
    AGENTOS_AUDIT_SINK: `file:${join(settings.layout.auditDir, `${service.name}.log`)}`,
    AGENTOS_ORCHESTRATOR_URL: endpoints['agent-orchestrator'],
    AGENTOS_MODEL_POLICY_URL: endpoints['model-policy'],
    AGENTOS_FEDERATION_URL: endpoints.federation,
    ...(settings.mode === 'prod' ? productionDefaults(settings) : {}),
    ...orFile(settings, 'AGENTOS_SERVICE_TOKEN', files.serviceToken),
    ...orFile(settings, 'AGENTOS_SIGNING_PUBLIC_KEY', files.signingPublicKey),
    ...(service.name === 'executor' ? orFile(settings, 'AGENTOS_SIGNING_KEY', files.signingKey) : {}),
  }
}

/** Beyond prod, which has none, also where it is empty: left out, a service would take a default of its own. */
function defaultTenantFor({ defaultTenant, mode }: Settings): Record<string, string> {
  return mode === 'prod' && defaultTenant === null ? {} : { AGENTOS_DEFAULT_TENANT: defaultTenant ?? '' }
}

/** What prod demands to be stated. */
function productionDefaults({ layout }: Settings): Record<string, string> {
  return { AGENTOS_METRICS_REQUIRE_AUTH: '1', AGENTOS_PEERS_FILE: peersFile(layout) }
}

/** The node's own file where it has one, unless the operator brought a secret: both at once would contradict each other. */
function orFile({ variables }: Settings, name: string, file: string): Record<string, string> {
  const isGiven = Boolean(variables[name] || variables[`${name}_FILE`])
  return isGiven || !existsSync(file) ? {} : { [`${name}_FILE`]: file }
}

function isFor(service: Service, name: string): boolean {
  return !ownToCli.has(name) && (ownToService[name] ?? service.name) === service.name
}
