/** A quote of an answer, and the lines at which it says that it stands. */
export interface Quote {
  readonly text: string
  readonly source: string
  readonly firstLine: number
  readonly lastLine: number
}

/** The quotes of an answer of builtin/rules. */
export function quotesIn(answer: string): Quote[] {
  const quotes = answer.matchAll(/^- “(.+)” \((.+), lines? (\d+)(?:–(\d+))?\)$/gm)
  return [...quotes].map(([, text = '', source = '', first, last = first]) => ({
    text,
    source,
    firstLine: Number(first),
    lastLine: Number(last),
  }))
}

/** Whether a quote stands, white space aside, at the lines that it states, and takes up all of them. */
export function isLocated({ firstLine, lastLine, text }: Quote, content: string): boolean {
  const lines = content.split('\n')
  const between = (from: number, to: number) => oneLine(lines.slice(from - 1, to).join('\n'))
  const place = between(firstLine, lastLine)
  const isNarrow =
    firstLine === lastLine ||
    ![between(firstLine + 1, lastLine), between(firstLine, lastLine - 1)].some(part => part.includes(text))
  return place.includes(text) && isNarrow
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
