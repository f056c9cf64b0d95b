import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orchestratorContract } from '#contract/orchestrator'
import { platformTenantId, type Scope, scopes } from '#tenancy'
import { OrchestratorUnderTest } from './testing/orchestrator-under-test.ts'

const guarded = orchestratorContract.operations.flatMap(operation =>
  operation.scope === null
    ? []
    : operation.paths.map(path => ({ ...operation, path, scope: operation.scope as Scope })),
)

let node: OrchestratorUnderTest
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
})
afterAll(() => node.stop())

describe.each(guarded)('$method $path', ({ method, path, scope }) => {
  const send = (headers: Record<string, string>) =>
    fetch(`${node.url}${path.replaceAll(/\{\w+\}/g, 'thing')}`, { method, headers })

  it('is closed to those who prove nothing', async () => {
    const answer = await send({ 'X-Tenant-Id': '' })
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
      401,
      'unauthorized',
    ])
  })

  it(`is closed to those who have every scope but ${scope}`, async () => {
    const others = scopes.filter(name => name !== scope)
    const key = await node.makeKey({ tenantId: platformTenantId, scopes: others })
    const answer = await send({ Authorization: `Bearer ${key}` })
    const { error } = (await answer.json()) as { error: { code: string; details: object } }
    expect([answer.status, error.code, error.details]).toEqual([403, 'forbidden', { required_scope: scope }])
  })
})
