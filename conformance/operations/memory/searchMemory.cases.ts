import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { itemsIn } from '../promises.ts'
import { type Entry, freshNamespace, writeEntry } from './entries.ts'

export const cases = casesOf('searchMemory', [
  [
    200,
    'finds entries by the words in their keys and values, the best match first, and no more than asked for',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const namespace = freshNamespace()
      await writeEntry(owner, namespace, 'harbour', 'the ships are back')
      await writeEntry(owner, namespace, 'weather', 'ships wait for better weather in the harbour')
      await writeEntry(owner, namespace, 'lunch', 'bread and cheese')
      const find = async (query: string, limit: number) => {
        const answer = expectStatus(await owner.call(id, { params: { namespace }, body: { query, limit } }), 200)
        return itemsIn<Entry & { score: number }>(answer, 'entries')
      }
      expectEqual(
        (await find('cheese', 5)).map(({ key }) => key),
        ['lunch'],
        'By a word of the value',
      )
      const both = await find('harbour ships', 5)
      expectEqual(both.map(({ key }) => key).toSorted(), ['harbour', 'weather'], 'By words of both')
      const scores = both.map(({ score }) => score)
      expectEqual(
        scores,
        scores.toSorted((a, b) => b - a),
        'The best match is the first',
      )
      expectEqual((await find('harbour ships', 1)).length, 1, 'No more than limit')
    },
  ],
])
