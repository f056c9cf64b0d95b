import type { CatalogModel } from '../routing/catalog.ts'

/** What conditions can look at of a model, as `resource`; a region that nobody stated is not there. */
export function modelFacts({ backend, local, region }: CatalogModel): Readonly<Record<string, unknown>> {
  return { backend, local, ...(region !== undefined && { region }) }
}
