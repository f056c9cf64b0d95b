/** A schema of the database and the folder of its migrations. */
export interface OwnedSchema {
  readonly schema: string
  readonly folder: URL
}

const root = new URL('../../', import.meta.url)

/** Every schema of the platform, in the order in which they are migrated: later ones may refer to earlier ones. */
export const schemas: readonly OwnedSchema[] = [
  { schema: 'platform', folder: new URL('internal/tenancy/migrations/', root) },
  { schema: 'orchestrator', folder: new URL('services/orchestrator/migrations/', root) },
  { schema: 'model_policy', folder: new URL('services/model-policy/migrations/', root) },
  { schema: 'federation', folder: new URL('services/federation/migrations/', root) },
]
