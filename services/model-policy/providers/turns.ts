import { textOf } from './content.ts'
import type { ChatMessage } from './provider.ts'

/** A conversation as the APIs want it that know a system text and two speakers in turn. */
export interface Turns {
  /** All that the system said, in order. */
  readonly system: string
  readonly turns: readonly Turn[]
}

export interface Turn {
  readonly role: 'user' | 'assistant'
  /** Neighbouring messages of one speaker; results of tools are the user's. */
  readonly messages: readonly ChatMessage[]
}

export function toTurns(messages: readonly ChatMessage[]): Turns {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => textOf(content))
  const turns: { role: Turn['role']; messages: ChatMessage[] }[] = []
  for (const message of messages) {
    if (message.role === 'system') continue
    const role = message.role === 'assistant' ? 'assistant' : 'user'
    const last = turns.at(-1)
    if (last?.role === role) last.messages.push(message)
    else turns.push({ role, messages: [message] })
  }
  return { system: system.filter(text => text !== '').join('\n\n'), turns }
}
