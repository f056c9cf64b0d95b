import { inWords, isRecord, mainValue } from '../outcome.ts'
import type { RuleContext, ToolRule } from '../tool-rule.ts'

/** A JSON path such as `$.items[0].name` is looked up in the JSON at hand: in the words, the document, or a result. */
export const jsonRule: ToolRule = {
  names: ['json_extract', 'json_path', 'jsonpath', 'json_query', 'json_get'],
  propose: (words, context) => {
    const path = findPath(words)
    const json = path === null ? null : findJson(words, context)
    return json === null ? [] : [{ json, path }]
  },
  tell: ({ arguments: args, outcome }) => {
    const found = foundValue(outcome.value)
    const isNothing = Array.isArray(found) && found.length === 0
    return isNothing ? `There is nothing at ${inWords(args.path)}.` : `${inWords(args.path)} is ${inWords(found)}.`
  },
}

/** `$.a.b[0]`, or `path a.b` where the words say that it is one. */
export function findPath(words: string): string | null {
  const outside = words.replace(/\{[\s\S]*\}|\[[\s\S]*\]\s*$/, ' ')
  const explicit = /\$(?:\.[\w*-]+|\[[^\]\s]+\]|\.\.[\w*-]+)+/.exec(words)?.[0]
  const named = /\b(?:json\s*)?(?:path|pointer)\s+["'`]?(\/?[\w-]+(?:[./][\w-]+|\[\d+\])*)/i.exec(outside)?.[1]
  return explicit ?? (named === undefined || named.startsWith('/') ? named : `$.${named}`) ?? null
}

function findJson(words: string, { document, results }: RuleContext): unknown {
  const inline = /\{[\s\S]*\}/.exec(words)?.[0]
  const candidates = [inline, document?.text, ...results.toReversed()]
  for (const text of candidates) {
    const value = text === undefined ? undefined : parse(text)
    if (value !== undefined) return value
  }
  return null
}

/** What was found, without the paths: one value by itself, several as a list. */
function foundValue(value: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value.matches)) return mainValue(value)
  const values = value.matches.map(match => (isRecord(match) && 'value' in match ? match.value : match))
  return values.length === 1 ? values[0] : values
}

/** The JSON object or list that the text is; undefined where it is none. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
