import { federationContract } from '#contract/federation'
import { bindHandlers, ServiceClient } from '#http'
import { openPlatform, type PlatformSecrets, type RunningService } from '#platform'
import type { FederationConfig } from './config.ts'
import { operations } from './operations.ts'

/** Builds the service from its parts and starts it. */
export async function startFederation(config: FederationConfig, secrets: PlatformSecrets): Promise<RunningService> {
  const platform = await openPlatform<Record<never, never>>({
    service: 'federation',
    config: config.platform,
    secrets,
    rates: null,
    internal: null,
  })
  const modelPolicy = new ServiceClient({ baseUrl: config.modelPolicyUrl })
  const server = await platform.serve(federationContract, bindHandlers(operations, { config, modelPolicy }))
  return {
    address: server.address,
    async stop() {
      await server.stop(config.platform.stopGraceMs)
      await modelPolicy.close()
      await platform.close()
    },
  }
}
