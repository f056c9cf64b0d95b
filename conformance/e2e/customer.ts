import { Caller } from './caller.ts'
import type { NodeUnderTest } from './node-under-test.ts'

/** A tenant and the key of its owner. */
export interface Customer {
  readonly tenantId: string
  readonly keyId: string
  readonly key: string
  readonly caller: Caller
}

export interface IssuedKey {
  readonly api_key: { readonly key_id: string; readonly secret: string }
}

/** Makes a tenant as the operator does, and its first key as its owner. */
export async function createCustomer(node: NodeUnderTest, tenantId: string): Promise<Customer> {
  const operator = Caller.withKey(node, node.operatorKey)
  await operator.create('/v1/admin/tenants', { tenant_id: tenantId, name: tenantId })
  const owner = new Caller(node, { 'x-tenant-id': tenantId })
  const { api_key } = await owner.create<IssuedKey>('/v1/api-keys', { name: 'owner', role: 'owner' })
  return { tenantId, keyId: api_key.key_id, key: api_key.secret, caller: Caller.withKey(node, api_key.secret) }
}
