import type { components } from '#contract/model-policy'
import { type Client, Deviation, expectStatus } from '../../suite/index.ts'
import { itemsIn } from '../promises.ts'

export type Model = components['schemas']['Model']

/** A model of the deployment that can do this. */
export async function modelFor(caller: Client, capability: 'chat' | 'embed'): Promise<Model> {
  const models = itemsIn<Model>(expectStatus(await caller.call('listModels'), 200), 'models')
  const found = models.find(({ capabilities }) => capabilities.includes(capability))
  if (found === undefined) throw new Deviation(`The tenant has a model that can ${capability}`, models)
  return found
}

export async function chatRequest(caller: Client, more: object = {}) {
  const { model_id } = await modelFor(caller, 'chat')
  const messages = [{ role: 'user', content: 'Say hello.' }]
  return { request: { operation: 'chat', model_ref: model_id, input: { messages }, ...more } }
}
