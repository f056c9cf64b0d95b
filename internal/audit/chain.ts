import { hash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

/** A sealed record as it is read for verification. */
export interface SealedRecord {
  readonly auditId: string
  readonly sealSeq: number
  readonly previousHash: Buffer
  readonly hash: Buffer
  /** Its columns as text, in the order in which they were sealed. */
  readonly fields: readonly (string | null)[]
}

/** A tenant's chain in one consistent view. */
export interface Chain {
  /** Where the chain ends by the sealer's account; 0 where nothing was sealed yet. */
  readonly headSeq: number
  readonly headHash: Buffer
  /** Records that are not sealed yet. */
  readonly unsealed: number
  /** In the order of the seal. */
  readonly records: AsyncIterable<SealedRecord>
}

/** What the first record of a tenant follows. */
export const genesis: Buffer = Buffer.alloc(32)

/**
 * The hash of a record after the one before it: SHA-256 over that one's hash and the JSON array of the columns as text.
 * Written a second time here, so that the database does not check itself. Source: platform.seal_audit.
 */
export function sealOf(previousHash: Buffer, fields: readonly (string | null)[]): Buffer {
  const canonical = `[${fields.map(field => JSON.stringify(field)).join(', ')}]`
  return hash('sha256', Buffer.concat([previousHash, Buffer.from(canonical)]), 'buffer')
}

type Row = {
  head_seq: string | null
  head_hash: Buffer | null
  unsealed: string
  audit_id: string | null
  seal_seq: string
  prev_hash: Buffer
  hash: Buffer
  fields: (string | null)[]
}

const pageSize = 1_000
const page = sql<Row>`fetch ${sql.raw(String(pageSize))} from audit_chain`

/** Reads the chain of the transaction's tenant, a page at a time. */
export async function readChain(tx: Kysely<unknown>): Promise<Chain> {
  await query.execute(tx)
  const { rows: first } = await page.execute(tx)
  // One row at least comes, without a record where nothing is sealed.
  const { head_seq, head_hash, unsealed } = first[0] as Row
  return {
    headSeq: Number(head_seq ?? 0),
    headHash: head_hash ?? genesis,
    unsealed: Number(unsealed),
    records: readPages(tx, first),
  }
}

async function* readPages(tx: Kysely<unknown>, first: readonly Row[]): AsyncIterable<SealedRecord> {
  for (let rows = first; rows.length > 0; rows = (await page.execute(tx)).rows) {
    for (const row of rows) {
      if (row.audit_id === null) return
      yield {
        auditId: row.audit_id,
        sealSeq: Number(row.seal_seq),
        previousHash: row.prev_hash,
        hash: row.hash,
        fields: row.fields,
      }
    }
  }
}

const instant = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US"Z"')

// One statement, so that records, head and tail are of the same moment although the sealer goes on.
const query = sql`
  declare audit_chain no scroll cursor for
  select (select seal_seq from platform.audit_heads) as head_seq,
    (select hash from platform.audit_heads) as head_hash,
    (select count(*) from platform.audit_records where seal_seq is null) as unsealed,
    r.audit_id, r.seal_seq, r.prev_hash, r.hash,
    json_build_array(r.tenant_id, r.seal_seq::text, r.audit_id,
      to_char(r.opened_at at time zone 'UTC', ${instant}), to_char(r.closed_at at time zone 'UTC', ${instant}),
      r.principal_id, r.credential, r.action, r.resource, r.outcome, r.status::text, r.error_code,
      r.request_id, r.correlation_id, r.traceparent, r.details::text) as fields
  from (values (1)) as always (row) left join platform.audit_records r on r.seal_seq is not null
  order by r.seal_seq, r.audit_id`
