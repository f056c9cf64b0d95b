export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly kind: 'start' | 'end' | 'empty'
  /** Just after its `>`. */
  readonly end: number
}

const opening = /<(\/?)([a-z][a-z0-9-]{0,40})/iy
const stops = /["'>]/g

/** The tag that begins at `open`, or null where no name follows the `<`. A tag without an end reaches to the end. */
export function readTag(html: string, open: number): Tag | null {
  opening.lastIndex = open
  const match = opening.exec(html)
  if (match === null) return null
  const [whole, slash, name] = match as unknown as [string, string, string]
  const end = endOf(html, open + whole.length)
  const kind = slash === '/' ? 'end' : html.endsWith('/>', end) ? 'empty' : 'start'
  return { name: name.toLowerCase(), kind, end }
}

/** A `>` inside a quoted attribute does not end the tag. */
function endOf(html: string, from: number): number {
  if (html[from] === '>') return from + 1
  stops.lastIndex = from
  for (let stop = stops.exec(html); stop !== null; stop = stops.exec(html)) {
    if (stop[0] === '>') return stop.index + 1
    if (!followsEquals(html, stop.index)) continue
    const close = html.indexOf(stop[0], stop.index + 1)
    if (close === -1) return html.length
    stops.lastIndex = close + 1
  }
  return html.length
}

/** A quote opens a value only right after its `=`; anywhere else it is a character like others. */
function followsEquals(html: string, quote: number): boolean {
  let before = quote - 1
  while (html[before] === ' ' || html[before] === '\n') before -= 1
  return html[before] === '='
}
