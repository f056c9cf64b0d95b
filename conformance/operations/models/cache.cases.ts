import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { chatRequest } from './models.ts'

interface Answer {
  readonly response: { readonly route: { readonly cached?: boolean } }
}

export const cases = casesOf('purgeCache', [
  [
    200,
    'forgets what calls allowed to be kept',
    async (world, id) => {
      const { owner } = await world.freshTenant()
      const { request } = await chatRequest(owner)
      const body = { request: { ...request, cache: { max_age_seconds: 600 } } }
      const isCached = async () => {
        const answer = expectStatus(await owner.call('invokeModel', { body }), 200)
        return (answer.body as Answer).response.route.cached === true
      }
      expectEqual(await isCached(), false, 'The first call asks the model')
      await world.eventually('An answer is kept', isCached)
      const purged = expectStatus(await owner.call(id), 200)
      expectEqual((purged.body as { purged: number }).purged, 1, 'It is gone', purged)
      expectEqual(await isCached(), false, 'The model is asked again')
    },
  ],
])
