import type { IncomingMessage } from 'node:http'
import type { Response, Test } from 'supertest'
import type { Client } from './model-policy-under-test.ts'

type Facts = Readonly<Record<string, unknown>>

/** A chat in the canonical envelope; what is given goes over it. */
export function chatOf(content: string, modelRef = 'heron-1', request: Facts = {}): object {
  const messages = [{ role: 'user', content }]
  return { request: { operation: 'chat', model_ref: modelRef, input: { messages }, ...request } }
}

export function invoke(client: Client, body: object): Test {
  return client.post('/v1/models:invoke').send(body)
}

export function invokeStreamed(client: Client, body: object): Test {
  return invoke(client, body).set('Accept', 'text/event-stream').buffer(true).parse(readText)
}

/** supertest parses no event streams: the text as it came. */
export function readText(response: Response, done: (error: Error | null, text: string) => void): void {
  const stream = response as unknown as IncomingMessage
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', chunk => {
    text += chunk
  })
  stream.on('end', () => done(null, text))
  stream.on('error', error => done(error, text))
}

export interface ReadEvent {
  readonly event: string
  readonly data: Record<string, never>
}

/** The events of an answer; `[DONE]` is left as the text that it is. */
export function eventsOf(text: string): ReadEvent[] {
  return text
    .split('\n\n')
    .filter(block => block !== '' && !block.startsWith(':'))
    .map(block => {
      const member = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      const data = member('data')
      return { event: member('event'), data: data.startsWith('{') ? JSON.parse(data) : data }
    })
}

/** The text that the deltas of an answer add up to. */
export function textOf(events: readonly ReadEvent[]): string {
  return events.map(({ data, event }) => (event === 'delta' ? data.text : '')).join('')
}
