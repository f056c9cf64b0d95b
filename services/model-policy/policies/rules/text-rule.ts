import type { Stretch } from '../scan.ts'
import { parsePattern } from './parse-pattern.ts'
import { anyPhrase } from './phrases.ts'
import { choice, type Piece } from './piece.ts'

export interface TextRule {
  readonly id: string
  readonly reason: string
  readonly piece: Piece
  look(text: string, stretch: Stretch): Look
}

export interface Look {
  readonly isBroken: boolean
  /** Up to here the text cannot be part of what breaks the rule. */
  readonly decidedTo: number
}

/** Holds a text against all the rules: those that are broken, and how far none can be any more. */
export function applyTextRules(
  rules: readonly TextRule[],
  text: string,
  stretch: Stretch,
): { broken: readonly TextRule[]; decidedTo: number } {
  if (rules.length === 0) return { broken: [], decidedTo: stretch.to }
  if (!stretch.isWhole && rules.length > 1) {
    const decidedTo = allOf(rules).decidedTo(text, stretch)
    if (decidedTo !== null) return { broken: [], decidedTo }
  }
  const looks = rules.map(rule => ({ rule, ...rule.look(text, stretch) }))
  return {
    broken: looks.filter(look => look.isBroken).map(look => look.rule),
    decidedTo: Math.min(stretch.to, ...looks.map(look => look.decidedTo)),
  }
}

/** All rules in one, for the pieces of a stream: what costs most there is to begin an expression at all. */
interface AllRules {
  /** How far none of the rules can be broken any more; null where one may be broken already. */
  decidedTo(text: string, stretch: Stretch): number | null
}

const together = new WeakMap<readonly TextRule[], AllRules>()

function allOf(rules: readonly TextRule[]): AllRules {
  const known = together.get(rules)
  if (known !== undefined) return known
  const { cutOff, longest, source } = choice(rules.map(rule => rule.piece))
  const [anyComplete, anyCutOff] = [compile(source), compile(`(?:${cutOff})$`)]
  const all: AllRules = {
    decidedTo(text, { from, to }) {
      if (firstMatch(anyComplete, text, from) !== null) return null
      const beginning = firstMatch(anyCutOff, text, Math.max(from, text.length - longest))
      return Math.min(to, beginning?.index ?? to)
    },
  }
  together.set(rules, all)
  return all
}

const longestMatch = 512
const mostWays = 256

/** A rule that a phrase, or a match of a pattern, breaks. Throws with what is wrong with the pattern. */
export function createTextRule(rule: {
  id: string
  reason: string
  phrases?: readonly string[]
  pattern?: string
}): TextRule {
  const piece = rule.pattern === undefined ? anyPhrase(rule.phrases ?? []) : bounded(parsePattern(rule.pattern))
  const complete = compile(piece.source)
  const cutOff = compile(`(?:${piece.cutOff})$`)
  return {
    id: rule.id,
    reason: rule.reason,
    piece,
    look(text, { from, to, isWhole }) {
      const match = firstMatch(complete, text, from)
      // A match that ends with the text could come to nothing: the next letter may make another word of it.
      if (match !== null && (isWhole || match.index + match[0].length < text.length))
        return { isBroken: true, decidedTo: from }
      if (isWhole) return { isBroken: false, decidedTo: to }
      const beginning = firstMatch(cutOff, text, Math.max(from, text.length - piece.longest))
      return { isBroken: false, decidedTo: Math.min(to, beginning?.index ?? to) }
    },
  }
}

function bounded(piece: Piece): Piece {
  if (piece.shortest === 0) throw new Error('it matches the empty text')
  if (piece.longest > longestMatch)
    throw new Error(`its matches may have ${piece.longest} characters, more than ${longestMatch}`)
  if (piece.ways > mostWays)
    throw new Error(`it can match in ${piece.ways} ways, more than ${mostWays}; use fewer ranges within one another`)
  return piece
}

function compile(source: string): RegExp {
  return new RegExp(source, 'giu')
}

function firstMatch(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from
  return expression.exec(text)
}
