import { describe, expect, it } from 'vitest'
import type { Tenant } from '#tenancy'
import { judgeTools } from './allowed-tools.ts'
import type { LeasedRun } from './ports.ts'
import { Stage } from './programs/testing/stage.ts'

const listed = ['tool.a', 'tool.b']
const tenantOf = (tool_ids_allowed?: string[]) =>
  ({ entitlements: { ...(tool_ids_allowed && { tool_ids_allowed }) } }) as unknown as Tenant
const judge = (run: Partial<LeasedRun>, tenant = tenantOf()) =>
  judgeTools({ ...new Stage({ turns: [] }).lease.run, agentConfig: { tools: listed }, ...run }, tenant)

describe('the tools that an agent lists', () => {
  it('are all allowed where nothing speaks against them', () => {
    expect(judge({})).toEqual({ allowed: listed, refused: [] })
  })

  it.each<[string, Partial<LeasedRun>, Tenant, string[]]>([
    ['not_granted', { grantedScopes: ['models:invoke'] }, tenantOf(), []],
    ['denied', { tooling: { tool_denymap: ['tool.b'] } }, tenantOf(), ['tool.a']],
    ['denied', { tooling: { tool_denymap: ['tool.b'], tool_allowlist: listed } }, tenantOf(), ['tool.a']],
    ['not_in_allowlist', { tooling: { tool_allowlist: ['tool.a'] } }, tenantOf(), ['tool.a']],
    ['not_entitled', {}, tenantOf(['tool.a']), ['tool.a']],
  ])('are refused as %s: %j', (reason, run, tenant, allowed) => {
    const judged = judge(run, tenant)
    expect(judged.allowed).toEqual(allowed)
    expect(judged.refused).toEqual(
      listed
        .filter(toolId => !allowed.includes(toolId))
        .map(tool_id => ({ tool_id, reason, message: expect.any(String) })),
    )
  })
})
