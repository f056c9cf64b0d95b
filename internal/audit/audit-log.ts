import { AgentosError } from '#errors'
import { BatchQueue } from '#storage'
import type { StatementRunner } from '#tenancy'
import { AuditEntry } from './audit-entry.ts'
import type { AuditRow } from './audit-row.ts'
import type { OpenAudit, OpenAuditInput } from './open-audit.ts'
import { openSink } from './sink.ts'
import type { SinkName } from './sink-name.ts'

export interface AuditLogOptions {
  readonly database: StatementRunner
  readonly sink: SinkName
  /** The service's name, in each line of the sink. */
  readonly service: string
  /** Hears of a record that reached only one of sink and database, for the log. */
  readonly onError: (error: Error) => void
}

export interface AuditLog {
  /** Opens the record of a request. A plain function: it may be passed on by itself. */
  readonly open: (input: OpenAuditInput) => OpenAudit
  /** Waits for records under way and closes the sink. */
  close(): Promise<void>
}

/** How long a refusal may wait for the database to come back, before the sink alone keeps its record. */
const persistMs = 500

/**
 * The audit log: rows in the database and a line each in the sink. Records that come while an append is under way go
 * together in the next one. Throws ConfigError where the sink cannot be written.
 */
export function createAuditLog({ database, sink: sinkName, service, onError }: AuditLogOptions): AuditLog {
  const sink = openSink(sinkName)
  const head = `{"service":${JSON.stringify(service)},`
  const appends = new BatchQueue<string, undefined>({ flush: records => append(database, records), persistMs })

  async function keep(row: AuditRow, isCommitted: boolean): Promise<void> {
    const record = JSON.stringify(row)
    const shown = sink.write(head + record.slice(1))
    const isShown = shown.then(
      () => true,
      cause => {
        onError(new Error(`The audit record ${row.audit_id} did not reach the sink`, { cause }))
        return false
      },
    )
    if (isCommitted) return
    try {
      await appends.push(record)
    } catch (cause) {
      onError(new Error(`The audit record ${row.audit_id} did not reach the database`, { cause }))
      if (await isShown) return
      const message = 'The audit log cannot be written, so nothing that must be audited is done.'
      throw new AgentosError('dependency_unavailable', message, { cause })
    }
  }

  return {
    open: input => new AuditEntry(input, keep),
    async close() {
      await appends.settled()
      await sink.close()
    },
  }
}

async function append(database: StatementRunner, records: readonly string[]): Promise<undefined[]> {
  const values = [`[${records.join(',')}]`]
  try {
    await database.call({ name: 'append_audit', text: 'select platform.append_audit($1)', values })
    return []
  } catch (cause) {
    // A slow database is as good as none: only what is wrong with a record itself is looked for in halves of the batch.
    if (!(cause instanceof AgentosError)) throw cause
    throw new AgentosError('dependency_unavailable', 'The database did not take the audit records', { cause })
  }
}
