import { type CatalogModel, locations, type TierRules } from './catalog.ts'

/** The models of a tier in the order in which they are tried. */
export function inOrder(models: readonly CatalogModel[], rules: TierRules | undefined): readonly CatalogModel[] {
  return rules?.isWaterfall ? models.toSorted(byLocation) : models
}

function byLocation(a: CatalogModel, b: CatalogModel): number {
  return locations.indexOf(a.location) - locations.indexOf(b.location)
}
