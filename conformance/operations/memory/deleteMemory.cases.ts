import { expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { freshNamespace, writeEntry } from './entries.ts'

export const cases = casesOf('deleteMemory', [
  [
    204,
    'removes the entry, and gives its bytes back',
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { storage: { max_memory_bytes: 10 } } })
      const params = { namespace: freshNamespace(), key: 'a' }
      await writeEntry(owner, params.namespace, 'a', '12345678')
      expectStatus(await owner.call(id, { params }), 204)
      expectError(await owner.call('getMemory', { params }), 404, 'not_found')
      await writeEntry(owner, params.namespace, 'b', '12345678')
    },
  ],
])
