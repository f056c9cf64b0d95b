import { inWords, isRecord, mainValue } from '../outcome.ts'
import type { Roles, Told, ToolRule } from '../tool-rule.ts'

/** `remember that the deploy day is Friday` stores `Friday` as `deploy-day`. */
export const rememberRule: ToolRule = {
  names: ['kv_put', 'kv_set', 'memory_put', 'memory_set', 'memory_store', 'remember'],
  propose: words => readFact(words.trim()),
  tell: ({ arguments: args }) => `Remembered: ${inWords(args.key ?? args.name)} is ${inWords(args.value)}.`,
}

/** `what is the deploy day` or `recall deploy day` asks for it. */
export const recallRule: ToolRule = {
  names: ['kv_get', 'memory_get', 'memory_read', 'recall'],
  propose: words => {
    const asked = asking.map(pattern => pattern.exec(words.trim())?.[1]).find(subject => subject !== undefined)
    const key = asked === undefined ? '' : keyOf(asked)
    return key === '' || key.split('-').length > longestKeyWords ? [] : [{ key, namespace: 'default' }]
  },
  tell: result => {
    const key = inWords(result.arguments.key ?? result.arguments.name)
    if (!isRemembered(result)) return `Nothing is remembered as ${key}.`
    return `${key} is ${inWords(mainValue(result.outcome.value))}.`
  },
}

/** Whether the memory held something. */
export function isRemembered({ outcome }: Told): boolean {
  if (isRecord(outcome.value) && outcome.value.found === false) return false
  const value = mainValue(outcome.value)
  return value !== null && value !== ''
}

const longestKeyWords = 6
const fact =
  /^(?:please\s+)?(?:remember|memori[sz]e|keep\s+in\s+mind)(?:\s+that)?[:,]?\s+(.{1,100}?)\s*(?:\b(?:is|are|was|were)\b|=|:)\s*(.+)$/is
const reversed = /^(?:please\s+)?(?:store|save|remember)\s+(.+?)\s+(?:as|under)\s+(.{1,100})$/is
const bare = /^(?:please\s+)?(?:remember|memori[sz]e|keep\s+in\s+mind)(?:\s+that)?[:,]?\s+(.+)$/is
const asking = [
  /^(?:please\s+)?(?:recall|look\s+up)\s+(.+?)[?.!]*$/is,
  /^what(?:'s|’s|\s+is|\s+are|\s+was|\s+were)\s+(.+?)[?.!]*$/is,
  /^(?:do|can)\s+you\s+(?:remember|recall)\s+(.+?)[?.!]*$/is,
  /^what\s+(?:did\s+i|have\s+i)\s+(?:tell|told|say|said)\s+(?:you\s+)?about\s+(.+?)[?.!]*$/is,
]

function readFact(words: string): Roles[] {
  const backwards = reversed.exec(words)
  const stated = backwards ? [backwards[2], backwards[1]] : fact.exec(words)?.slice(1)
  const [subject, object] = stated ?? [undefined, bare.exec(words)?.[1]]
  if (object === undefined) return []
  const key = keyOf(subject ?? object.split(/\s+/).slice(0, longestKeyWords).join(' '))
  return key === '' ? [] : [{ key, value: unquote(object), namespace: 'default' }]
}

/** The same key for `my favourite colour`, `The favourite colour` and `favourite-colour`. */
export function keyOf(subject: string): string {
  const words =
    unquote(subject)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const start = words.findIndex(word => !['my', 'our', 'your', 'the', 'a', 'an', 'key', 'that'].includes(word))
  return start < 0 ? words.join('-') : words.slice(start).join('-')
}

function unquote(text: string): string {
  return text
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^["'“‘`](.*)["'”’`]$/s, '$1')
}
