import type { components } from '#contract/model-policy'
import { imagesOf, textOf, toContent } from '../../providers/content.ts'
import type { ChatMessage, Content, ContentPart } from '../../providers/provider.ts'
import { parseToolCall } from '../../providers/tool-call.ts'
import { readDataUrl } from '../content-parts.ts'
import { refuseMember } from '../refuse-member.ts'

type Schemas = components['schemas']
type Items = Exclude<Schemas['ResponseRequest']['input'], string>
type WireContent = Schemas['ResponseMessageItem']['content']

/**
 * The items of a conversation as messages. What a model said in one turn, its text and its calls, is one message: that is
 * how models see it. Errors: `invalid_request` for images that are not the user's, and for the output of an unknown call.
 */
export function toMessages(input: Items | string, instructions: string | null): readonly ChatMessage[] {
  const messages: ChatMessage[] = instructions === null ? [] : [{ role: 'system', content: instructions }]
  if (typeof input === 'string') return [...messages, { role: 'user', content: input }]
  const called = new Set<string>()
  for (const [index, item] of input.entries()) {
    if (item.type === 'function_call') {
      called.add(item.call_id)
      addToTurn(messages, { role: 'assistant', content: '', toolCalls: [toCall(item)] })
    } else if (item.type === 'function_call_output') {
      if (!called.has(item.call_id))
        refuseMember(`/input/${index}/call_id`, 'is of no function_call before it; send the call too')
      const content = withoutImages(readParts(item.output), `/input/${index}/output`)
      messages.push({ role: 'tool', content, toolCallId: item.call_id })
    } else {
      const message = toMessage(item, `/input/${index}/content`)
      if (message.role === 'assistant') addToTurn(messages, message)
      else messages.push(message)
    }
  }
  return messages
}

/** Joins what the model said to the calls of its turn, or the calls to what it said. */
function addToTurn(messages: ChatMessage[], message: ChatMessage): void {
  const last = messages.at(-1)
  const calls = [...(last?.toolCalls ?? []), ...(message.toolCalls ?? [])]
  if (last?.role !== 'assistant' || calls.length === 0) return void messages.push(message)
  const said = [textOf(last.content), textOf(message.content)].filter(text => text !== '').join('\n')
  messages[messages.length - 1] = { ...last, content: said, toolCalls: calls }
}

function toMessage({ content, role }: Schemas['ResponseMessageItem'], path: string): ChatMessage {
  const parts = readParts(content)
  // `developer` is what newer clients call the system's role.
  if (role === 'user') return { role, content: parts }
  return { role: role === 'developer' ? 'system' : role, content: withoutImages(parts, path) }
}

function toCall({ arguments: args, call_id, name }: Schemas['ResponseFunctionCall']) {
  return parseToolCall(call_id, name, args)
}

function readParts(content: WireContent): Content {
  if (typeof content === 'string') return content
  return toContent(
    content.map((part): ContentPart => {
      if (part.type !== 'input_image') return { type: 'text', text: part.text }
      return { type: 'image', ...readDataUrl(part.image_url), ...toDetail(part.detail) }
    }),
  )
}

/** Chat models know no `original`; as they see it, that is `high`. */
function toDetail(detail: Schemas['ResponseImage']['detail']): { readonly detail?: 'auto' | 'low' | 'high' } {
  return detail == null ? {} : { detail: detail === 'original' ? 'high' : detail }
}

function withoutImages(content: Content, path: string): Content {
  if (imagesOf(content).length > 0) refuseMember(path, 'may not hold images: only the messages of the user may')
  return content
}
