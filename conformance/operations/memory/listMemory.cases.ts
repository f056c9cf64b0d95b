import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { expectPages, itemsIn } from '../promises.ts'
import { type Entry, freshNamespace, writeEntry } from './entries.ts'

export const cases = casesOf('listMemory', [
  [
    200,
    'lists the entries of a namespace by key, page by page',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const namespace = freshNamespace()
      for (const key of ['b', 'c', 'a']) await writeEntry(owner, namespace, key, key)
      const entries = await expectPages<Entry>(owner, id, 'entries', { params: { namespace } })
      expectEqual(
        entries.map(({ key, value }) => [key, value]),
        [
          ['a', 'a'],
          ['b', 'b'],
          ['c', 'c'],
        ],
        'They come by key',
      )
    },
  ],
  [
    200,
    'is empty for a namespace that was never written',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = expectStatus(await owner.call(id, { params: { namespace: freshNamespace() } }), 200)
      expectEqual(itemsIn(answer, 'entries'), [], 'There is nothing in it', answer)
    },
  ],
])
