/** A JSON array of JSON objects, each with its index `i` put first. */
export function numbered(items: readonly string[]): string {
  return `[${items.map((item, i) => `{"i":${i},${item.slice(1)}`).join(',')}]`
}
