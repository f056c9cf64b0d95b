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

export const cases = [...listed, ...shown]
