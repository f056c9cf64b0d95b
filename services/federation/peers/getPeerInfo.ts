import { readBuild } from '#telemetry'
import type { FederationHandler } from '../federation.ts'

const build = readBuild()

export const getPeerInfo: FederationHandler<'getPeerInfo'> = async (_, { config: { local } }) => ({
  status: 200,
  body: {
    peer: {
      stack_id: local.stackId,
      environment: local.environment,
      region: local.region,
      api_versions: [...local.apiVersions],
      endpoints: {
        'agent-orchestrator_base_url': local.endpoints.orchestrator,
        'model-policy_base_url': local.endpoints.modelPolicy,
        federation_base_url: local.endpoints.federation,
      },
      build: {
        version: build.version,
        git_sha: build.gitSha,
        timestamp: build.timestamp.toISOString(),
        ...local.build,
      },
      ...(local.trustDomain !== null && { trust_domain: local.trustDomain }),
    },
  },
})
