import type { ModelPolicyHandler } from '../model-policy.ts'

export const purgeCache: ModelPolicyHandler<'purgeCache'> = async ({ meta, scope }, { database }) => {
  const purged = await database.transact(scope, async tx => {
    const { numDeletedRows } = await tx.deleteFrom('model_policy.cached_answers').executeTakeFirstOrThrow()
    meta.audit?.note({ purged: Number(numDeletedRows) })
    return Number(numDeletedRows)
  })
  return { status: 200, body: { purged } }
}
