import { describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import type { Rates } from '#quota'
import type { Tenant } from '#tenancy'
import type { ToolContext } from './ports.ts'
import { toolThat } from './programs/testing/stage.ts'
import { rated } from './rated-tool.ts'

const invokeUnder = async (consume: () => Promise<unknown>) => {
  let calls = 0
  const tool = toolThat('tool.echo', async () => {
    calls += 1
    return { status: 'ok', output: null }
  })
  const result = await rated(tool, { consume } as unknown as Rates, {} as Tenant).invoke({}, {} as ToolContext)
  return { result, calls }
}
const verdict = { limit: 2, resetSeconds: 3, windowSeconds: 60 }

describe('a tool under its rate', () => {
  it('is called within it', async () => {
    expect(await invokeUnder(async () => ({ ...verdict, allowed: true }))).toMatchObject({
      result: { status: 'ok' },
      calls: 1,
    })
  })

  it('is not called beyond it, and may be when the window ends', async () => {
    expect(await invokeUnder(async () => ({ ...verdict, allowed: false }))).toMatchObject({
      result: { error: { code: 'rate_limited', retryable: true }, retryAfterSeconds: 3, isMade: false },
      calls: 0,
    })
  })

  it('is not called while nobody can tell the rate', async () => {
    const away = new AgentosError('dependency_unavailable', 'The database is not available')
    expect(await invokeUnder(() => Promise.reject(away))).toMatchObject({
      result: { error: { code: 'dependency_unavailable' }, isMade: false },
      calls: 0,
    })
  })
})
