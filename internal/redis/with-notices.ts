import type { Database, Notice, Statement } from '#storage'
import type { Notices } from './notices.ts'

/** The same database, whose notices go another way; closing it leaves the notices open. */
export function withNotices<Schema>(database: Database<Schema>, notices: Notices): Database<Schema> {
  return {
    read: (tenant, work) => database.read(tenant, work),
    transact: (tenant, work) => database.transact(tenant, work),
    async call<Row>(statement: Statement, notice?: Notice) {
      const rows = await database.call<Row>(statement)
      if (notice !== undefined) for (const payload of notice.payloads) notices.notify(notice.channel, payload)
      return rows
    },
    callUrgently: statement => database.callUrgently(statement),
    listen: (channel, onNotice, options) => notices.listen(channel, onNotice, options),
    notify: (channel, payload) => notices.notify(channel, payload),
    ready: () => database.ready(),
    assertServiceRole: () => database.assertServiceRole(),
    assertSchemaCurrent: () => database.assertSchemaCurrent(),
    close: () => database.close(),
  }
}
