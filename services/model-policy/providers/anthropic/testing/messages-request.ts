import type { WireRequest } from '../../testing/double/reply.ts'

interface Block {
  type: string
  text?: string
  id?: string
  tool_use_id?: string
  content?: string | Block[]
  input?: unknown
  source?: { type: string; media_type?: string; data?: string }
}

export interface MessagesRequest {
  model: string
  max_tokens?: number
  system?: string
  messages: { role: string; content: string | Block[] }[]
  tools?: { name: string; input_schema?: { type?: string } }[]
  tool_choice?: { type: string; name?: string }
  temperature?: number
  stop_sequences?: string[]
  stream?: boolean
}

/** What the API refuses of a request, as its documentation says; null for a good one. */
export function faultOf(request: MessagesRequest, version: string): string | null {
  const { max_tokens, messages, tools = [] } = request
  if (typeof max_tokens !== 'number') return 'max_tokens: Field required'
  if (version >= '2026-10-21' && request.temperature !== undefined) return 'temperature: Extra inputs are not permitted'
  const blocks = messages.map(message => ({ ...message, blocks: blocksOf(message.content) }))
  if (blocks.some(message => message.blocks.some(block => block.type === 'text' && block.text === '')))
    return 'messages: text content blocks must be non-empty'
  for (const [index, message] of blocks.entries()) {
    if (message.role !== 'user' && message.role !== 'assistant')
      return `messages.${index}.role: Input should be 'user' or 'assistant'`
    const called = message.blocks.flatMap(block => (block.type === 'tool_use' ? (block.id ?? '') : []))
    const next = blocks[index + 1]?.blocks ?? []
    const answered = next.slice(0, called.length).map(block => block.tool_use_id)
    if (called.length > 0 && called.some(id => !answered.includes(id)))
      return `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after`
    if (called.length > 0 && tools.length === 0) return 'tools: Field required where tools were used'
    if (called.some(id => !/^[a-zA-Z0-9_-]+$/.test(id))) return `messages.${index}: String should match pattern`
  }
  const named = tools.find(
    ({ input_schema, name }) => input_schema?.type !== 'object' || !/^[a-zA-Z0-9_-]{1,64}$/.test(name),
  )
  return named === undefined ? null : `tools.${named.name}: is not valid`
}

/** The request in the shape that the rules of replies know. */
export function toHeard(request: MessagesRequest): WireRequest {
  const { max_tokens, messages, model, stop_sequences = [], system, tools = [] } = request
  return {
    model,
    messages: [
      ...(system === undefined ? [] : [{ role: 'system', content: system }]),
      ...messages.flatMap(({ content, role }) => blocksOf(content).map(block => heardOf(role, block))),
    ],
    tools: tools.map(({ input_schema, name }) => ({ function: { name, parameters: input_schema as object } })),
    stop: stop_sequences,
    ...(max_tokens !== undefined && { max_tokens }),
    ...(request.tool_choice && { tool_choice: choiceOf(request.tool_choice) }),
  }
}

function heardOf(role: string, block: Block): WireRequest['messages'][number] {
  if (block.type === 'tool_result') return { role: 'tool', content: textOf(block.content ?? '') }
  if (block.type === 'image') return { role, content: `[image ${block.source?.media_type} ${block.source?.data}]` }
  return { role, content: block.text ?? '' }
}

function choiceOf({ name = '', type }: { type: string; name?: string }): NonNullable<WireRequest['tool_choice']> {
  if (type === 'tool') return { function: { name } }
  return type === 'any' ? 'required' : type === 'none' ? 'none' : 'auto'
}

function blocksOf(content: string | Block[]): Block[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content
}

function textOf(content: string | Block[]): string {
  return blocksOf(content)
    .map(block => block.text ?? '')
    .join('')
}
