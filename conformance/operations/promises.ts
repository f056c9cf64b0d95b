import { type Client, type Exchange, expectEqual, expectStatus, expectThat } from '../suite/index.ts'

/** Holds the headers of an operation that draws from a rate. */
export function expectRateHeaders(answer: Exchange): void {
  const { ratelimit, 'ratelimit-policy': policy } = answer.headers
  expectThat(/^"\w+";r=\d+;t=\d+$/.test(ratelimit ?? ''), 'RateLimit tells what is left', ratelimit, answer)
  expectThat(/^"\w+";q=[\d.]+;w=\d+$/.test(policy ?? ''), 'RateLimit-Policy tells the rate', policy, answer)
}

/**
 * Walks a list by pages of one item: no page holds more, `has_more` and `next` belong together, and the items are those
 * that one page of 200 has, in its order. Answers them.
 */
export async function expectPages<Item>(
  caller: Client,
  operationId: string,
  member: string,
  options: Parameters<Client['call']>[1] = {},
): Promise<Item[]> {
  const page = async (query: Record<string, string | number>) => {
    const answer = await caller.call(operationId, { ...options, query: { ...options.query, ...query } })
    return expectStatus(answer, 200)
  }
  const whole = itemsIn<Item>(await page({ limit: 200 }), member)
  const walked: Item[] = []
  for (let next: string | undefined; walked.length <= whole.length; ) {
    const answer = await page({ limit: 1, ...(next !== undefined && { after: next }) })
    const { has_more, next: cursor } = answer.body as { has_more: boolean; next?: string }
    const items = itemsIn<Item>(answer, member)
    expectThat(items.length <= 1, 'A page has no more items than limit says', items.length, answer)
    walked.push(...items)
    if (!has_more) break
    expectThat(cursor !== undefined, 'A page with more behind it has next', answer.body, answer)
    next = cursor
  }
  expectEqual(walked, whole, 'The pages of a list are the list, in its order')
  return whole
}

export function itemsIn<Item>(answer: Exchange, member: string): Item[] {
  return (answer.body as Record<string, Item[]>)[member] as Item[]
}
