import type { Client } from './orchestrator-under-test.ts'

/**
 * Every item of a list, page by page; `between` runs after each page but the last. Throws where a page is not as
 * promised: more than `limit` items, or a cursor that does not go with `has_more`.
 */
export async function walkPages<Item>(
  client: Client,
  path: string,
  noun: string,
  { limit, between = async () => {} }: { limit: number; between?: (page: number) => PromiseLike<unknown> },
): Promise<Item[]> {
  const items: Item[] = []
  let after: string | undefined
  for (let page = 1; ; page += 1) {
    const { body, status } = await client.get(path).query({ limit, ...(after !== undefined && { after }) })
    const found = body[noun] as Item[] | undefined
    if (status !== 200 || found === undefined) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`)
    if (found.length > limit) throw new Error(`${path} answered ${found.length} items instead of ${limit}`)
    if (body.has_more !== (body.next !== undefined)) throw new Error(`${path}: has_more and next contradict each other`)
    items.push(...found)
    if (!body.has_more) return items
    after = body.next
    await between(page)
  }
}
