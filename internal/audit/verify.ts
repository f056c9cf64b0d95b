import type { Kysely } from 'kysely'
import type { Database } from '#storage'
import type { TenantRef } from '#tenancy'
import { type Chain, genesis, readChain, type SealedRecord, sealOf } from './chain.ts'

/** What the chain of a tenant's audit records says of them. */
export interface AuditVerification {
  /** Whether every sealed record is there and as it was sealed. */
  readonly ok: boolean
  /** Records in the chain. */
  readonly sealed: number
  /** Records of the last second or so, which nothing protects yet. */
  readonly unsealed: number
  /** The end of the chain, hex; kept elsewhere, it shows later whether the log was written anew. Null: nothing is sealed. */
  readonly head: string | null
  /** The first record that does not hold. */
  readonly firstBroken?: BrokenRecord
}

export interface BrokenRecord {
  /** Null where the log ends before its chain does. */
  readonly audit_id: string | null
  readonly seal_seq: number
  readonly reason: string
}

/** Recomputes a tenant's whole chain. Errors: `dependency_unavailable`, `timeout`. */
export async function verifyAudit<Schema>(database: Database<Schema>, tenant: TenantRef): Promise<AuditVerification> {
  return database.read(tenant, async tx => {
    const chain = await readChain(tx as unknown as Kysely<unknown>)
    const firstBroken = await findBroken(chain)
    return {
      ok: firstBroken === null,
      sealed: chain.headSeq,
      unsealed: chain.unsealed,
      head: chain.headSeq === 0 ? null : chain.headHash.toString('hex'),
      ...(firstBroken === null ? {} : { firstBroken }),
    }
  })
}

async function findBroken({ headHash, headSeq, records }: Chain): Promise<BrokenRecord | null> {
  let last = { auditId: null as string | null, sealSeq: 0, hash: genesis }
  for await (const record of records) {
    const reason = faultOf(record, last.sealSeq + 1, last.hash)
    if (reason !== null) return { audit_id: record.auditId, seal_seq: record.sealSeq, reason }
    last = record
  }
  if (last.sealSeq < headSeq) {
    const reason = `The log ends with record ${last.sealSeq}, but ${headSeq} were sealed.`
    return { audit_id: null, seal_seq: last.sealSeq + 1, reason }
  }
  if (last.sealSeq === headSeq && last.hash.equals(headHash)) return null
  return {
    audit_id: last.auditId,
    seal_seq: last.sealSeq,
    reason: 'The log goes on where the chain ended differently.',
  }
}

function faultOf(record: SealedRecord, expectedSeq: number, previousHash: Buffer): string | null {
  const { sealSeq } = record
  if (sealSeq > expectedSeq) return `Before it, record ${expectedSeq} is missing.`
  if (sealSeq < expectedSeq) return `It has the place of another record: ${sealSeq} comes twice.`
  if (!record.previousHash.equals(previousHash)) return 'Its link to the record before it was changed.'
  return sealOf(previousHash, record.fields).equals(record.hash) ? null : 'It was changed after it was sealed.'
}
