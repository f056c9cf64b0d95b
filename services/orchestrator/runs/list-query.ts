import type { Page, PageRequest, RunFilter } from './queries.ts'
import type { RunStatus } from './rules.ts'

interface ListQuery {
  readonly status?: RunStatus
  readonly created_after?: string
  readonly created_before?: string
  readonly labels?: Readonly<Record<string, string>>
}

export function toFilter(
  { created_after, created_before, labels, status }: ListQuery,
  agentId: string | undefined,
): RunFilter {
  return {
    ...(status !== undefined && { status }),
    ...(agentId !== undefined && { agentId }),
    ...(labels !== undefined && { labels }),
    ...(created_after !== undefined && { createdAfter: new Date(created_after) }),
    ...(created_before !== undefined && { createdBefore: new Date(created_before) }),
  }
}

export function toPageRequest({
  after,
  limit = 50,
}: {
  readonly after?: string
  readonly limit?: number
}): PageRequest {
  return { limit, ...(after !== undefined && { after }) }
}

/** The page under the name of its items, as lists are answered. */
export function toPageBody<Name extends string, Item>(name: Name, { items, next }: Page<Item>) {
  return { [name]: [...items], has_more: next !== null, ...(next !== null && { next }) } as {
    [Key in Name]: Item[]
  } & {
    has_more: boolean
    next?: string
  }
}
