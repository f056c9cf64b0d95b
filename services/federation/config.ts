import { readFileSync } from 'node:fs'
import { ConfigError, Environment, type Variables } from '#config'
import { type PlatformConfig, type PlatformSecrets, readPlatform } from '#platform'
import { type LocalPeer, readPeersFile } from './peers/peers-file.ts'

export interface FederationConfig {
  readonly platform: PlatformConfig
  readonly local: LocalPeer
  readonly modelPolicyUrl: string
  /** What a peer may have running here at once; the default of a tenant. */
  readonly maxConcurrentRuns: number
}

/** The only reader of this service's environment. Throws ConfigError, listing every fault. */
export function readConfig(variables: Variables): { config: FederationConfig; secrets: PlatformSecrets } {
  const environment = new Environment(variables)
  const identity = { service: 'federation', addressVariable: 'AGENTOS_FEDERATION_ADDR', defaultPort: 50083 }
  const { config: platform, secrets } = readPlatform(environment, identity)
  const modelPolicyUrl = environment.url('AGENTOS_MODEL_POLICY_URL', 'http://127.0.0.1:50082')
  const defaults = {
    stackId: 'stk_local',
    environment: platform.mode,
    region: 'local',
    orchestratorUrl: environment.url('AGENTOS_ORCHESTRATOR_URL', 'http://127.0.0.1:50081'),
    modelPolicyUrl,
    federationUrl: environment.url('AGENTOS_FEDERATION_URL', `http://127.0.0.1:${platform.address.port}`),
  }
  const file = readPeers(environment)
  const local = file?.local ?? {}
  const config: FederationConfig = {
    platform,
    modelPolicyUrl,
    maxConcurrentRuns: environment.integer('AGENTOS_QUOTA_CONCURRENT_RUNS', 25, { min: 1 }),
    local: {
      stackId: readName(environment, 'AGENTOS_STACK_ID', local.stack_id ?? defaults.stackId),
      environment: readName(environment, 'AGENTOS_ENVIRONMENT', local.environment ?? defaults.environment),
      region: readName(environment, 'AGENTOS_REGION', local.region ?? defaults.region),
      apiVersions: local.api_versions ?? ['v1'],
      endpoints: {
        orchestrator: local.endpoints?.['agent-orchestrator_base_url'] ?? defaults.orchestratorUrl,
        modelPolicy: local.endpoints?.['model-policy_base_url'] ?? defaults.modelPolicyUrl,
        federation: local.endpoints?.federation_base_url ?? defaults.federationUrl,
      },
      build: local.build ?? {},
      trustDomain: local.trust_domain ?? null,
    },
  }
  if (platform.mode === 'prod' && file === null)
    environment.fault('AGENTOS_PEERS_FILE', 'is missing; prod states who this stack is')
  environment.finish()
  return { config, secrets }
}

const longestName = 64

/** As long as a peers file may have it. */
function readName(environment: Environment, variable: string, fallback: string): string {
  const name = environment.text(variable, fallback)
  if (name.length > longestName)
    environment.fault(variable, `has ${name.length} characters; use at most ${longestName}`)
  return name
}

function readPeers(environment: Environment) {
  const path = environment.text('AGENTOS_PEERS_FILE', null)
  if (path === null) return null
  try {
    return readPeersFile(readFileSync(path, 'utf8'))
  } catch (error) {
    const why =
      error instanceof ConfigError
        ? error.faults.join('; ')
        : `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'not JSON'})`
    environment.fault('AGENTOS_PEERS_FILE', `names ${path}: ${why}`)
    return null
  }
}
