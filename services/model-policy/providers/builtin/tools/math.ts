import { inWords, mainValue } from '../outcome.ts'
import type { ToolRule } from '../tool-rule.ts'

/** An arithmetic expression, in signs or in words, is given to the calculator. */
export const mathRule: ToolRule = {
  names: ['math_eval', 'math', 'calculator', 'calculate', 'calc'],
  propose: words => {
    const expression = findExpression(words)
    return expression === null ? [] : [{ expression }]
  },
  tell: ({ arguments: args, outcome }) => {
    const expression = Object.values(args).find(value => typeof value === 'string') ?? ''
    return `${expression} = ${inWords(mainValue(outcome.value))}`
  },
}

/** The expression that a sentence asks to compute; null where its numbers are dates, ranges or the like. */
export function findExpression(words: string): string | null {
  const signs = spelled.reduce((text, [pattern, sign]) => text.replace(pattern, sign), words.replace(notSums, ' '))
  const candidates = (signs.match(expression) ?? []).map(tidy).filter(isSum)
  const longest = candidates.sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return null
  const share = longest.replace(/\s/g, '').length / signs.replace(/[\s=?.!]/g, '').length
  return cue.test(words) || share > 0.6 ? longest : null
}

const cue =
  /\b(?:calculate|compute|evaluate|solve|work\s+out|what(?:'s|’s|\s+is|\s+are|\s+does|\s+would)|how\s+much|how\s+many|result\s+of|math|equals?)\b|=/i

const spelled: readonly (readonly [RegExp, string])[] = [
  [/[×·⋅]/g, '*'],
  [/÷/g, '/'],
  [/[−–]/g, '-'],
  [/\*\*/g, '^'],
  [/(?<=\d)\s*x\s*(?=\d)/gi, ' * '],
  [/\bdivided\s+by\b|\bover\b/gi, '/'],
  [/\bmultiplied\s+by\b|\btimes\b/gi, '*'],
  [/\bplus\b/gi, '+'],
  [/\bminus\b/gi, '-'],
  [/\bto\s+the\s+power\s+of\b/gi, '^'],
  [/\bsquared\b/gi, '^2'],
  [/\bcubed\b/gi, '^3'],
  [/\b(?:the\s+)?square\s+root\s+of\s+(\d+(?:\.\d+)?)/gi, 'sqrt($1)'],
  [/(\d+(?:\.\d+)?)\s*(?:%|percent)\s+of\s+/gi, '$1 / 100 * '],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
]

/** Dates, times, versions and the like look like sums and are none. */
const notSums = /https?:\/\/\S+|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b|\bv?\d+\.\d+\.\d+\S*|\+\d{6,}/gi

const functions =
  'sqrt|cbrt|abs|round|floor|ceil|exp|log10|log2|log|ln|sin|cos|tan|asin|acos|atan|min|max|mod|gcd|lcm|pow'
const expression = new RegExp(
  `(?:[-+(]\\s*)*(?:\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|(?:${functions})\\s*\\(|\\b(?:pi|e)\\b)(?:\\s*(?:[-+*/^%(),!]|\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|(?:${functions})\\s*\\(|\\b(?:pi|e)\\b))*`,
  'gi',
)

/** Without the operators and commas that the sentence left at the ends. */
function tidy(text: string): string {
  const open = text.trim().replace(/[-+*/^,(\s]+$/, '')
  const missing = open.split('(').length - open.split(')').length
  return missing < 0 ? open.replace(new RegExp(`\\){${-missing}}$`), '').trim() : open
}

/** Balanced, and with something to compute. */
function isSum(text: string): boolean {
  if (text.split('(').length !== text.split(')').length) return false
  return /[\d)ei!%]\s*[-+*/^%]\s*[-+(\d.a-z]/i.test(text) || /[a-z]\w*\s*\(/i.test(text) || /\d!/.test(text)
}
