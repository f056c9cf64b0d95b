import { expectEqual, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { expectPages, itemsIn } from '../promises.ts'
import { type Model, modelFor } from './models.ts'

const listed = casesOf('listModels', [
  [
    200,
    "lists the tenant's models, in our shape and in OpenAI's, page by page",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const models = await expectPages<Model>(owner, id, 'models')
      const answer = expectStatus(await owner.call(id), 200)
      const named = itemsIn<{ id: string }>(answer, 'data').map(model => model.id)
      expectEqual(
        named,
        models.map(({ model_id }) => model_id),
        'Both members list the same models',
        answer,
      )
      expectThat(models.length > 0, 'There is a model', models, answer)
    },
  ],
  [
    200,
    'leaves out what the tenant is not entitled to',
    async (world, id) => {
      const { owner } = await world.freshTenant({ entitlements: { model_backends_allowed: [] } })
      const answer = expectStatus(await owner.call(id), 200)
      expectEqual(itemsIn(answer, 'models'), [], 'There is none left', answer)
    },
  ],
])

const shown = casesOf('getModel', [
  [
    200,
    'shows a model as it is listed',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const model = await modelFor(owner, 'chat')
      const answer = expectStatus(await owner.call(id, { params: { model_id: model.model_id } }), 200)
      expectEqual(nounIn<Model>(answer, 'model'), model, 'It is the model of the list', answer)
    },
  ],
])

const providers = casesOf('listProviders', [
  [
    200,
    'lists who serves the models of the tenant, and nobody to a tenant that may use none',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { provider } = await modelFor(owner, 'chat')
      const answer = expectStatus(await owner.call(id), 200)
      const ids = itemsIn<{ provider_id: string }>(answer, 'providers').map(({ provider_id }) => provider_id)
      expectThat(ids.includes(provider), 'It lists the provider of a model', ids, answer)
      const { owner: barred } = await world.freshTenant({ entitlements: { model_backends_allowed: [] } })
      const none = expectStatus(await barred.call(id), 200)
      expectEqual(itemsIn(none, 'providers'), [], 'There is none left', none)
    },
  ],
])

const routes = casesOf('listRoutes', [
  [
    200,
    'leads each model that is listed to itself first',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { model_id } = await modelFor(owner, 'chat')
      const answer = expectStatus(await owner.call(id), 200)
      const found = itemsIn<{ model_ref: string; models: { model: string }[] }>(answer, 'routes')
      const own = found.find(({ model_ref }) => model_ref === model_id)
      expectEqual(own?.models[0]?.model, model_id, 'The model comes before what stands in for it', answer)
    },
  ],
])

export const cases = [...listed, ...shown, ...providers, ...routes]
