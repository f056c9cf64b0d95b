/** The first items of a list, or all of them. */
export async function collect<Item>(items: AsyncIterable<Item>, most = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) {
    if (found.length === most) break
    found.push(item)
  }
  return found
}
