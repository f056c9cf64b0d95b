import { cutTokens } from '../../../tokens/cut-tokens.ts'
import { textOf } from './count-reply.ts'

/** A chat completion request in OpenAI's shape, as far as the doubles look at it; other speeches are told in it. */
export interface WireRequest {
  model: string
  messages: { role: string; content: string | unknown[] | null; tool_call_id?: string; tool_calls?: unknown[] }[]
  tools?: { function: { name: string; parameters?: { required?: string[]; properties?: Record<string, unknown> } } }[]
  tool_choice?: 'auto' | 'none' | 'required' | { function: { name: string } }
  max_tokens?: number
  max_completion_tokens?: number
  stop?: string | string[]
  stream?: boolean
  stream_options?: { include_usage?: boolean }
}

/** What a model would have said. */
export interface WireReply {
  content: string
  calls: { name: string; arguments: string }[]
  finish: 'stop' | 'length' | 'tool_calls'
}

/**
 * A model made of two rules. The last message is the user's and mentions an offered tool (or a tool must be called): it
 * calls those tools, with the JSON object in the message or else the words behind the mention. Otherwise it tells what
 * the tools answered, or what the user said.
 */
export function replyTo(request: WireRequest): WireReply {
  const calls = chooseCalls(request)
  if (calls.length > 0) return { content: '', calls, finish: 'tool_calls' }
  const results = trailingResults(request)
  const asked = request.messages.findLast(message => message.role === 'user')
  const said = asked === undefined ? '' : textOf(asked)
  const content = results.length > 0 ? `The tool answered: ${results.join(' | ')}` : `You said: ${said}`
  return cut(content, request)
}

function chooseCalls(request: WireRequest): WireReply['calls'] {
  const last = request.messages.at(-1)
  if (last?.role !== 'user' || request.tool_choice === 'none') return []
  const text = textOf(last)
  const tools = request.tools ?? []
  const { tool_choice: choice } = request
  const forced = typeof choice === 'object' ? choice.function.name : choice === 'required' && tools[0]?.function.name
  const chosen = tools.filter(tool => (forced ? tool.function.name === forced : mentionOf(text, tool.function.name)))
  return chosen.map(tool => ({ name: tool.function.name, arguments: argumentsFor(tool.function, text) }))
}

/** The words that name the tool: its whole name, with `_` or `.`, or the last part of it. */
function mentionOf(text: string, name: string): RegExpExecArray | null {
  const names = [name, name.replaceAll('_', '.'), name.split(/[._]/).at(-1) ?? name]
  return new RegExp(`\\b(?:${names.map(literally).join('|')})\\b`, 'i').exec(text)
}

function literally(text: string): string {
  return text.replace(/[^\w]/g, '\\$&')
}

function argumentsFor(tool: NonNullable<WireRequest['tools']>[number]['function'], text: string): string {
  const json = /\{[\s\S]*\}/.exec(text)?.[0]
  if (json !== undefined) return json
  const mention = mentionOf(text, tool.name)
  const words = mention ? text.slice(mention.index + mention[0].length).trim() : text
  const property = tool.parameters?.required?.[0] ?? Object.keys(tool.parameters?.properties ?? {})[0]
  return JSON.stringify(property === undefined ? {} : { [property]: words || text })
}

function trailingResults({ messages }: WireRequest): string[] {
  const first = messages.findLastIndex(message => message.role !== 'tool') + 1
  return messages.slice(first).map(textOf)
}

function cut(content: string, request: WireRequest): WireReply {
  const stops = [request.stop ?? []].flat()
  const ends = stops.map(stop => content.indexOf(stop)).filter(index => index >= 0)
  const stopped = content.slice(0, Math.min(content.length, ...ends))
  const limit = request.max_tokens ?? request.max_completion_tokens ?? Number.POSITIVE_INFINITY
  const said = cutTokens(stopped, limit)
  return { content: said, calls: [], finish: said === stopped ? 'stop' : 'length' }
}
