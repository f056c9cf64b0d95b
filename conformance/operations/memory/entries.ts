import { newId } from '#ids'
import { type Client, expectStatus } from '../../suite/index.ts'
import { nounIn } from '../fixtures.ts'

export interface Entry {
  readonly tenant_id: string
  readonly namespace: string
  readonly key: string
  readonly value: unknown
  readonly size_bytes: number
}

/** A name that is also an agent's, so that the older paths take it as well. */
export function freshNamespace(): string {
  return newId('agt')
}

export async function writeEntry(owner: Client, namespace: string, key: string, value: unknown): Promise<Entry> {
  const answer = await owner.call('updateMemory', { params: { namespace, key }, body: { value } })
  return nounIn(expectStatus(answer, 200), 'entry')
}
