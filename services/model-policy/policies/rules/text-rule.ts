import type { Stretch } from '../scan.ts'
import { parsePattern } from './parse-pattern.ts'
import { anyPhrase } from './phrases.ts'
import type { Piece } from './piece.ts'

export interface TextRule {
  readonly id: string
  readonly reason: string
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
  const looks = rules.map(rule => ({ rule, ...rule.look(text, stretch) }))
  return {
    broken: looks.filter(look => look.isBroken).map(look => look.rule),
    decidedTo: Math.min(stretch.to, ...looks.map(look => look.decidedTo)),
  }
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
