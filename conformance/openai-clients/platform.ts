import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Caller } from '../e2e/caller.ts'
import { createCustomer } from '../e2e/customer.ts'
import { NodeUnderTest } from '../e2e/node-under-test.ts'
import { startUpstreams } from './upstreams.ts'

/** A node whose models are of the upstreams, as clients find it. */
export interface Platform {
  /** What the clients read by themselves, and the key of a tenant whose budget is used up. */
  readonly environment: Readonly<Record<'OPENAI_BASE_URL' | 'OPENAI_API_KEY' | 'SPENT_API_KEY', string>>
  stop(): Promise<void>
}

export async function startPlatform(): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-openai-clients-'))
  const upstreams = await startUpstreams()
  const modelsFile = join(folder, 'models.json')
  writeFileSync(modelsFile, JSON.stringify(upstreams.modelsFile))
  let node: NodeUnderTest | null = null
  const stop = async () => {
    await node?.stop()
    await upstreams.close()
    rmSync(folder, { recursive: true })
  }
  try {
    node = await NodeUnderTest.start({ AGENTOS_MODELS_FILE: modelsFile, AGENTOS_QUOTA_INVOKE_QPS: '1000' })
    const { caller, key } = await createCustomer(node, 'tnt_clients')
    await keepRestrictedDataLocal(caller)
    return {
      environment: {
        OPENAI_BASE_URL: `${node.urlOf('model-policy')}/v1`,
        OPENAI_API_KEY: key,
        SPENT_API_KEY: await spentKey(node),
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function spentKey(node: NodeUnderTest): Promise<string> {
  const { key } = await createCustomer(node, 'tnt_spent')
  const operator = Caller.withKey(node, node.operatorKey)
  const token_budget = { window: 'day', max_tokens: 1 }
  const tenant = { name: 'spent', plan_tier: 'free', entitlements: {}, quotas: { models: { token_budget } } }
  await operator.call('put', '/v1/admin/tenants/tnt_spent').send(tenant).expect(200)
  return key
}

async function keepRestrictedDataLocal(caller: Caller): Promise<void> {
  const context = { data_classification: 'restricted' }
  const attributes = { backend: 'slow', local: false }
  const fixtures = [{ name: 'it', action: 'model.chat', resource: 'slow', attributes, context, expect: 'deny' }]
  const post = (path: string, body: object) => caller.call('post', `/v1/policies${path}`, 'model-policy').send(body)
  await post('', {
    policy_id: 'pol_local',
    effect: 'deny',
    subjects: ['*'],
    actions: ['model.*'],
    resources: ['*'],
    when: "context.data_classification == 'restricted' && !resource.local",
    reason: 'restricted data stays on local models',
    fixtures,
  }).expect(201)
  await post('/pol_local:test', {}).expect(200)
  await post('/pol_local:stage', { mode: 'shadow' }).expect(200)
  await post('/pol_local:promote', {}).expect(200)
}
