import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { type Entry, freshNamespace, writeEntry } from './entries.ts'

export const cases = casesOf('getMemory', [
  [
    200,
    'reads any JSON as it was written, under any name',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const namespace = freshNamespace()
      const key = 'a name/with: signs & Ünicode'
      const value = { text: 'grün', list: [1, 2.5, null, false], nested: { deep: {} } }
      const written = await writeEntry(owner, namespace, key, value)
      const answer = expectStatus(await owner.call(id, { params: { namespace, key } }), 200)
      expectEqual(nounIn<Entry>(answer, 'entry'), written, 'It is the entry that was written', answer)
      expectEqual(written.value, value, 'So is its value', answer)
    },
  ],
])
