import type { Finding } from './finding.ts'

/** The part of the text with each finding replaced by `[redacted:<kind>]`. The findings are in order and do not overlap. */
export function redactSpans(
  text: string,
  findings: readonly Finding[],
  { from, to }: { from: number; to: number },
): string {
  let redacted = ''
  let position = from
  for (const { kind, start, end } of findings) {
    redacted += `${text.slice(position, start)}[redacted:${kind}]`
    position = end
  }
  return redacted + text.slice(position, to)
}
