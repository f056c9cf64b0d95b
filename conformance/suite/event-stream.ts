import { createParser } from 'eventsource-parser'
import type { StreamMessage } from './stream-check.ts'

/** The server-sent events of a body, as they come. */
export async function* readEventStream(
  body: AsyncIterable<Uint8Array>,
  onText: (text: string) => void = () => {},
): AsyncGenerator<StreamMessage> {
  const messages: StreamMessage[] = []
  const parser = createParser({
    onEvent: ({ data, event, id }) => messages.push({ id, event: event ?? 'message', text: data, data: parse(data) }),
  })
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    const text = decoder.decode(chunk, { stream: true })
    onText(text)
    parser.feed(text)
    yield* messages.splice(0)
  }
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
