import { textOf } from '../../testing/double/count-reply.ts'
import { replyTo, type WireReply, type WireRequest } from '../../testing/double/reply.ts'

/** A rule for doubles: a model that was told of tools in words calls them in words, by the same rules as any other. */
export function speakJson(request: WireRequest): WireReply | null {
  const system = request.messages.filter(({ role }) => role === 'system').map(textOf)
  const told = system.find(text => text.startsWith('You can call these tools'))
  const messages = request.messages.map(message => {
    const text = textOf(message)
    const result = message.role === 'user' && text.startsWith('{"tool_result"') ? JSON.parse(text).tool_result : null
    return result === null ? message : { role: 'tool', content: result as string }
  })
  if (told === undefined) return replyTo({ ...request, messages })
  const tools = told
    .split('\n')
    .filter(line => line.startsWith('{"name"'))
    .map(line => JSON.parse(line))
    .map(({ arguments: parameters, name }) => ({ function: { name, parameters } }))
  const reply = replyTo({ ...request, messages, tools, tool_choice: told.includes('Answer now') ? 'required' : 'auto' })
  if (reply.calls.length === 0) return reply
  const calls = reply.calls.map(call => ({ name: call.name, arguments: JSON.parse(call.arguments) }))
  return { content: JSON.stringify({ tool_calls: calls }), calls: [], finish: 'stop' }
}
