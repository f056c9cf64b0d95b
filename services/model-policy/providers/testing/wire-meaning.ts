import type { ProviderKind } from './recording.ts'

type Members = Record<string, unknown>
/** What a member of a wire format means, or undefined where it means the same as its absence. */
type Rule = (key: string, value: unknown) => unknown

/**
 * What a request asks for, in one form for all ways to say it: members that are empty, null or false are left out, and so
 * are those that ask a server only to tell more of what it did.
 */
export function meaningOf(kind: ProviderKind, body: unknown): unknown {
  const wire = JSON.stringify(body)
  return JSON.parse(wire, (key, value) => (isEmpty(value) ? undefined : rules[kind](key, value)))
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === null || value === '' || value === false
}

const rules: Readonly<Record<ProviderKind, Rule>> = {
  openai(key, value) {
    if (key === 'stream_options' || key === 'encoding_format' || (key === 'tool_choice' && value === 'auto')) return
    if (key === 'arguments') return JSON.parse(value as string)
    if (key === 'input') return [value].flat()
    if (key !== '') return value
    const { max_completion_tokens: limit, ...rest } = value as Members
    return limit === undefined ? rest : { ...rest, max_tokens: limit }
  },
  anthropic(key, value) {
    return key === 'content' && typeof value === 'string' ? [{ type: 'text', text: value }] : value
  },
  /** The server looks up the name of a result's tool by itself where it is not said. */
  ollama(key, value) {
    return key === 'tool_name' ? undefined : value
  },
  bedrock(key, value) {
    if (key === 'toolResult') return toTextResult(value as { content: Members[] })
    return key === 'messages' ? joinTurns(value as Turn[]) : value
  },
}

interface Turn {
  readonly role: string
  readonly content: readonly unknown[]
}

function joinTurns(turns: readonly Turn[]): Turn[] {
  const joined: Turn[] = []
  for (const { content, role } of turns) {
    const last = joined.at(-1)
    if (last?.role === role) joined[joined.length - 1] = { role, content: [...last.content, ...content] }
    else joined.push({ role, content })
  }
  return joined
}

function toTextResult(result: { content: readonly Members[] }): object {
  const content = result.content.map(({ json, ...part }) =>
    json === undefined ? part : { text: JSON.stringify(json) },
  )
  return { ...result, content }
}
