import type { StatementRunner } from '#tenancy'

/** One draw from one tenant's bucket. */
export interface Draw {
  readonly tenantId: string
  readonly bucket: string
  readonly windowMs: number
  /** How many are drawn at once. */
  readonly cost: number
}

/** How much has been drawn in the window, the first of this draw included, and when the window ends. */
export interface Drawn {
  readonly points: number
  readonly expiresInMs: number
}

export type DrawOne = (draw: Draw) => Promise<Drawn>

type Counter = { tenant_id: string; bucket: string; points: number; expires_in_ms: number }

/**
 * Draws for many callers in one statement: each counter is raised once, by as much as its callers want together, and
 * they are then counted in the order in which they came.
 */
export async function drawRates(database: StatementRunner, draws: readonly Draw[]): Promise<Drawn[]> {
  const groups = groupByCounter(draws)
  for (const counter of await raise(database, [...groups.values()])) {
    const group = groups.get(keyOf(counter.tenant_id, counter.bucket))
    if (group === undefined) continue
    group.points = counter.points - group.cost
    group.expiresInMs = counter.expires_in_ms
  }
  return draws.map(({ tenantId, bucket, cost }) => {
    const group = groups.get(keyOf(tenantId, bucket)) as Group
    const points = group.points + 1
    group.points += cost
    return { points, expiresInMs: group.expiresInMs }
  })
}

interface Group {
  readonly draw: Draw
  cost: number
  /** Drawn before this group; a counter that did not answer counts as used up. */
  points: number
  expiresInMs: number
}

function groupByCounter(draws: readonly Draw[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const draw of draws) {
    const key = keyOf(draw.tenantId, draw.bucket)
    const group = groups.get(key)
    if (group === undefined)
      groups.set(key, { draw, cost: draw.cost, points: Number.POSITIVE_INFINITY, expiresInMs: draw.windowMs })
    else group.cost += draw.cost
  }
  return groups
}

function raise(database: StatementRunner, groups: readonly Group[]): Promise<Counter[]> {
  const values = [
    groups.map(({ draw }) => draw.tenantId),
    groups.map(({ draw }) => draw.bucket),
    groups.map(({ cost }) => cost),
    groups.map(({ draw }) => draw.windowMs),
  ]
  return database.call({ name: 'draw_rates', text: 'select * from platform.draw_rates($1, $2, $3, $4)', values })
}

function keyOf(tenantId: string, bucket: string): string {
  return `${bucket} ${tenantId}`
}
