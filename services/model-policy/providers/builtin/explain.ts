import type { ToolDefinition } from '../provider.ts'
import { clip, type Section, say } from './answer.ts'
import { asks } from './message.ts'
import { ruleFor } from './plan.ts'

const longestList = 12

/** What to say where no rule reads the message: what this is, what came in, and what it can do. */
export function explain(said: string, tools: readonly ToolDefinition[]): Section[] {
  const received = said.trim() === '' ? 'It received no message.' : `It received: “${clip(said, 200)}”`
  const abilities = [
    'quote the central sentences of a text that you give it',
    'quote what answers a question about that text',
    ...callable(tools),
  ].join('; ')
  const verdict = /\?\s*$/.test(said) ? 'No match: there is no text here to look in.' : 'No rule reads this request.'
  return [
    ...(asks(said) ? [say(verdict)] : []),
    say(`This is builtin/rules, a set of fixed rules and not a language model. ${received}`),
    say(`It can ${abilities}. For free conversation an operator can configure a language model.`),
  ]
}

function callable(tools: readonly ToolDefinition[]): string[] {
  if (tools.length === 0) return []
  const names = tools.slice(0, longestList).map(tool => tool.name)
  const more = tools.length > names.length ? ` and ${tools.length - names.length} more` : ''
  const [example] = tools.flatMap(tool => examples[ruleFor(tool.name)?.names[0] ?? ''] ?? [])
  const how = example ?? `use ${names[0]} with …`
  return [`call a tool where the message plainly asks for it, as in “${how}” (offered: ${names.join(', ')}${more})`]
}

const examples: Readonly<Record<string, string>> = {
  echo: 'echo hello',
  http_fetch: 'summarise https://example.com',
  math_eval: 'what is 6 * 7',
  kv_put: 'remember that the deploy day is Friday',
  kv_get: 'recall deploy day',
  time_now: 'what time is it in Tokyo',
}
