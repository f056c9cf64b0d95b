import type { Kysely } from 'kysely'
import type { PlatformSchema } from '#tenancy'
import type { CatalogSchema } from './catalog-schema.ts'
import type { RunTables } from './runs/tables.ts'

/** Every table that this service reads. */
export interface OrchestratorSchema extends CatalogSchema, PlatformSchema, RunTables {}

/** A transaction of one tenant, which sees the rows of that tenant alone. */
export type Transaction = Kysely<OrchestratorSchema>
