import type { components } from '#contract/federation'
import { AgentosError } from '#errors'
import { forwardedCredentials } from '#http'
import type { FederationHandler } from '../federation.ts'

type ModelTier = components['schemas']['ModelTier']

interface ModelPage {
  readonly models: readonly {
    readonly provider: string
    readonly tier?: ModelTier
    readonly context_window_tokens: number
  }[]
}

/** What the asking tenant could use here: its models are what model-policy lists for the caller's own credential. */
export const getPeerCapabilities: FederationHandler<'getPeerCapabilities'> = async (
  { meta, scope },
  { config, modelPolicy },
) => {
  const { models } = await modelPolicy
    .json<ModelPage>({
      method: 'GET',
      path: '/v1/models',
      headers: forwardedCredentials(meta, scope),
      signal: meta.signal,
    })
    .catch(noneWithoutScope)
  const tiers = new Set(models.flatMap(({ tier }) => tier ?? []))
  return {
    status: 200,
    body: {
      capabilities: {
        supports: { runs_forward: false, events_stream: false, tenant_isolation: true, tool_hosting: false },
        limits: {
          max_concurrent_runs: scope.tenant.quotas.runs?.max_concurrent_runs ?? config.maxConcurrentRuns,
          max_event_streams: 0,
        },
        models: {
          tiers: [...tiers],
          backends: [...new Set(models.map(({ provider }) => provider))],
          max_context_tokens: Math.max(0, ...models.map(model => model.context_window_tokens)),
        },
      },
    },
  }
}

/** Anybody may ask here; who may not list models is told of none. */
function noneWithoutScope(error: unknown): ModelPage {
  if (error instanceof AgentosError && error.code === 'forbidden') return { models: [] }
  throw error
}
