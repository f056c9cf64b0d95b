import { AgentosError } from '#errors'
import type { ProviderHealth } from '../provider.ts'

const checkMs = 5_000

/** The health of a backend by one question to it, which rejects where it is unwell. */
export async function signOfLife(
  ask: (signal: AbortSignal) => Promise<Pick<ProviderHealth, 'models' | 'detail'>>,
): Promise<ProviderHealth> {
  const started = performance.now()
  const elapsed = () => Math.round(performance.now() - started)
  try {
    const found = await ask(AbortSignal.timeout(checkMs))
    return { status: 'ok', latencyMs: elapsed(), ...found }
  } catch (error) {
    const detail = error instanceof AgentosError ? error.message : `No answer within ${checkMs} ms.`
    return { status: 'unavailable', latencyMs: elapsed(), detail }
  }
}
