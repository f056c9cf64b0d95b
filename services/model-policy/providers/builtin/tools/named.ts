import type { ToolDefinition } from '../../provider.ts'
import { readSchema, wordsOf } from '../tool-rule.ts'

/** A tool that the words name, and what they say behind the name. */
export interface NamedTool {
  readonly tool: ToolDefinition
  readonly rest: string
}

/** The offered tool that the words tell to use by its name: `use tool.echo with hello`, `call http_fetch on …`. */
export function findNamedTool(words: string, tools: readonly ToolDefinition[]): NamedTool | null {
  const byLength = tools.toSorted((a, b) => b.name.length - a.name.length)
  for (const tool of byLength) {
    const match = mention(tool.name).exec(words)
    if (match !== null) return { tool, rest: restOf(words.slice(match.index + match[0].length)) }
  }
  return null
}

/**
 * The arguments that the words give: a JSON object, or one text for the only text that the tool asks for; null where
 * they do not say enough.
 */
export function argumentsIn(rest: string, tool: ToolDefinition): Record<string, unknown> | null {
  const object = parseObject(/\{[\s\S]*\}/.exec(rest)?.[0])
  if (object !== null) return object
  const { properties, required } = readSchema(tool)
  if (rest === '') return required.length === 0 ? {} : null
  const [name = 'text', ...more] = required.length > 0 ? required : Object.keys(properties).slice(0, 1)
  if (more.length > 0 || (properties[name]?.type ?? 'string') !== 'string') return null
  return { [name]: /^["'“‘`]([\s\S]*)["'”’`][.!?]?$/.exec(rest)?.[1] ?? rest }
}

/** A word of using, then the name: whole, with any separators, with or without its leading `tool`. */
function mention(name: string): RegExp {
  const words = wordsOf(name)
  const bare = words[0] === 'tool' && words.length > 1 ? words.slice(1) : words
  const separated = bare.join('[\\s._/-]*')
  return new RegExp(
    `\\b(?:use|using|call|run|invoke|try|execute)\\s+(?:the\\s+)?(?:tool[\\s._:-]*)?["'\`]?${separated}["'\`]?(?![\\w-])(?:\\s+tool\\b)?`,
    'i',
  )
}

function restOf(words: string): string {
  return words
    .trim()
    .replace(/^(?:(?:with|to|on|for|and|,|:|-|the|text|input|arguments?|message)(?:\s+|$|(?<=[,:-])))+/i, '')
    .replace(/^(?:say|echo|repeat|print|send)\s+/i, '')
    .trim()
}

function parseObject(text: string | undefined): Record<string, unknown> | null {
  if (text === undefined) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
