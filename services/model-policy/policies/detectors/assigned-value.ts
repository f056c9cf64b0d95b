import { classOf, trimmedEnd } from './characters.ts'
import { type Match, undecided } from './detector.ts'
import { isSecret, type ValueContext } from './secret-value.ts'

export interface Assignment extends Omit<ValueContext, 'isQuoted'> {
  /** The name is a parameter of a URL, so that `&` ends the value. */
  readonly inQuery: boolean
}

const quote = /\\?["'`]/y
const plain = /[^\s"'`<>]/
const plainInQuery = /[^\s"'`<>&#]/
/** What ends a sentence or a list, rather than a secret. */
const closers = classOf(/[.,;:)\]}\\]/)
const longest = 256

/** The secret that begins at a position: in quotation marks, where the line has both, or up to the next blank. */
export function matchValue(text: string, at: number, assignment: Assignment, isWhole: boolean): Match {
  quote.lastIndex = at
  const mark = quote.exec(text)?.[0]
  const start = at + (mark?.length ?? 0)
  if (mark !== undefined) {
    const end = quotedEnd(text, start, mark.at(-1) as string, isWhole)
    if (end === undecided) return undecided
    if (end !== null) return secretOf(text, start, mark.length > 1 ? end - 1 : end, { ...assignment, isQuoted: true })
  }
  const run = plainEnd(text, start, assignment.inQuery ? plainInQuery : plain)
  if (run === text.length && run - start < longest && !isWhole) return undecided
  return secretOf(text, start, trimmedEnd(text, start, run, closers), { ...assignment, isQuoted: false })
}

/** Where the closing quotation mark stands; null where the line ends first. */
function quotedEnd(text: string, start: number, mark: string, isWhole: boolean): number | null | typeof undecided {
  const limit = Math.min(text.length, start + longest)
  for (let end = start; end < limit; end++) {
    const character = text.charAt(end)
    if (character === mark) return end
    if (character === '\n') return null
  }
  return limit === start + longest || isWhole ? null : undecided
}

function plainEnd(text: string, start: number, characters: RegExp): number {
  const limit = Math.min(text.length, start + longest)
  let end = start
  while (end < limit && characters.test(text.charAt(end))) end++
  return end
}

function secretOf(text: string, start: number, end: number, context: ValueContext): Match {
  return isSecret(text.slice(start, end), context) ? { start, end } : null
}
