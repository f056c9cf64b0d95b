import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { readQueue } from './queue-view.ts'

export const getQueue: OrchestratorHandler<'getQueue'> = async ({ query, scope }, { database, platformLimit }) => {
  const { all_tenants, limit = 50 } = query
  if (all_tenants && !scope.scopes.has('tenants:admin')) {
    fail('forbidden', "All tenants' queue needs the scope tenants:admin; leave all_tenants out for your own.", {
      details: { required_scope: 'tenants:admin' },
    })
  }
  const queue = await readQueue(database, all_tenants ? null : scope.tenantId, platformLimit, limit)
  return { status: 200, body: { queue } }
}
