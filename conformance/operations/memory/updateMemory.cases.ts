import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { type Entry, freshNamespace, writeEntry } from './entries.ts'

export const cases = casesOf('updateMemory', [
  [
    200,
    'makes an entry and replaces it, and counts its bytes',
    async (world, id) => {
      const { owner, tenantId } = await world.commonTenant()
      const params = { namespace: freshNamespace(), key: 'colour' }
      expectStatus(await owner.call(id, { params, body: { value: 'green' } }), 200)
      const answer = expectStatus(await owner.call(id, { params, body: { value: 'grün' } }), 200)
      const { key, namespace, size_bytes, tenant_id, value } = nounIn<Entry>(answer, 'entry')
      const facts = [tenant_id, namespace, key, value, size_bytes]
      expectEqual(
        facts,
        [tenantId, params.namespace, 'colour', 'grün', 7],
        'It is the new value, in UTF-8 with quotes',
        answer,
      )
    },
  ],
  [
    400,
    'refuses an entry without a value',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = await owner.call(id, { params: { namespace: freshNamespace(), key: 'colour' }, body: {} })
      expectError(answer, 400, 'invalid_request')
    },
  ],
  [
    413,
    'refuses a value above 65,536 bytes, and takes one of just as many',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { namespace: freshNamespace(), key: 'large' }
      const quoted = (bytes: number) => ({ value: 'x'.repeat(bytes - 2) })
      expectStatus(await owner.call(id, { params, body: quoted(65_536) }), 200)
      expectError(await owner.call(id, { params, body: quoted(65_537) }), 413, 'payload_too_large')
    },
  ],
  [
    429,
    'refuses what exceeds the bytes that the tenant may keep',
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { storage: { max_memory_bytes: 10 } } })
      const namespace = freshNamespace()
      await writeEntry(owner, namespace, 'a', '12345678')
      const answer = await owner.call(id, { params: { namespace, key: 'b' }, body: { value: 1 } })
      expectError(answer, 429, 'quota_exceeded')
    },
  ],
])
