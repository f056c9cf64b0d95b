import { textOf } from '../providers/testing/double/count-reply.ts'
import type { WireReply, WireRequest } from '../providers/testing/double/reply.ts'

/** What a model knows that nobody told it. */
export const secrets: Readonly<Record<string, string>> = {
  mail: 'jane@acme.example',
  iban: 'DE89 3704 0044 0532 0130 00',
  card: '4111 1111 1111 1111',
  project: 'project heron',
}

/** A rule for the wire server: it says what stands behind `say:`, each `{name}` being one of the secrets. */
export function speakAsTold({ messages }: WireRequest): WireReply | null {
  const last = messages.at(-1)
  const text = last === undefined ? '' : textOf(last)
  if (!text.startsWith('say:')) return null
  return {
    content: text.slice(4).replaceAll(/\{(\w+)\}/g, (_, name) => secrets[name] ?? ''),
    calls: [],
    finish: 'stop',
  }
}
