import type { components } from '#contract/orchestrator'
import { AgentosError } from '#errors'
import { forwardedCredentials } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'

/** The ledger is model-policy's: it is asked as the caller, in the form that the caller wants. */
export const getUsage: OrchestratorHandler<'getUsage'> = async ({ meta, query, scope }, { modelPolicy }) => {
  const { text, type } = await modelPolicy.text({
    method: 'GET',
    path: `/v1/usage?${toQueryString(query)}`,
    headers: { ...forwardedCredentials(meta, scope), accept: meta.headers.accept ?? 'application/json' },
    signal: meta.signal,
  })
  if (type.startsWith('text/csv')) return { status: 200, text, type }
  return { status: 200, body: readPage(text) }
}

function toQueryString(query: Readonly<Record<string, unknown>>): string {
  const names = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) names.append(name, String(item))
  }
  return names.toString()
}

interface UsagePage {
  readonly usage: components['schemas']['UsageRow'][]
  readonly has_more: boolean
  readonly next?: string
}

function readPage(text: string): UsagePage {
  try {
    const { has_more, next, usage } = JSON.parse(text) as UsagePage
    return { usage, has_more, ...(next !== undefined && { next }) }
  } catch (cause) {
    throw new AgentosError('dependency_unavailable', 'model-policy answered in an unknown form.', { cause })
  }
}
