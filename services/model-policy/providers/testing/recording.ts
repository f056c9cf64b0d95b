import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ChatMessage, ChatRequest, ChatResult, EmbedRequest, EmbedResult, ProviderHealth } from '../provider.ts'
import { makeToolCall } from '../tool-call.ts'
import type { Recorded } from './replay.ts'

export type ProviderKind = 'openai' | 'anthropic' | 'ollama' | 'bedrock'

type Called = Pick<ChatResult['toolCalls'][number], 'id' | 'name' | 'arguments'>
type Counted<Result extends { usage: unknown }> = Omit<Result, 'usage'> & {
  /** What the vendor reported; null where it reported nothing. */
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null
}

/** One exchange with a vendor as it went over the wire, with what was asked and what came of it in our own words. */
export interface Recording {
  readonly name: string
  /** Where the exchange was published; the note says what of it was changed. */
  readonly source: {
    readonly repository: string
    readonly path: string
    readonly commit: string
    readonly licence: string
    readonly note?: string
  }
  /** The provider that speaks to this vendor. */
  readonly kind: ProviderKind
  readonly vendor: string
  readonly model: string
  readonly operation: 'chat' | 'embed' | 'check'
  readonly streamed: boolean
  readonly request: { readonly path: string; readonly body?: object }
  readonly response: {
    readonly status: number
    readonly content_type: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
    /** In the place of `body` where it is no text. */
    readonly body_base64?: string
  }
  readonly asked: Partial<Omit<ChatRequest, 'messages'> & EmbedRequest> & {
    readonly messages?: readonly (Omit<ChatMessage, 'toolCalls'> & { readonly toolCalls?: readonly Called[] })[]
  }
  readonly expected:
    | (Omit<Counted<ChatResult>, 'toolCalls'> & { readonly toolCalls: readonly Called[] })
    | Counted<EmbedResult>
    | Pick<ProviderHealth, 'status' | 'models'>
    | { readonly error: { readonly code: string; readonly says: string } }
}

const folder = join(import.meta.dirname, 'recordings')

/** Every exchange of the folder. */
export const recordings: readonly Recording[] = readdirSync(folder)
  .toSorted()
  .map(file => ({
    name: basename(file, '.json'),
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Recording, 'name'>),
  }))

/** The answer as a server sends it. */
export function toRecorded({ body, body_base64, content_type, headers, status }: Recording['response']): Recorded {
  const bytes = body_base64 === undefined ? Buffer.from(body ?? '') : Buffer.from(body_base64, 'base64')
  return { status, type: content_type, body: bytes, ...(headers && { headers }) }
}

export function toChatRequest({ asked, model }: Recording): ChatRequest {
  const { messages = [], ...rest } = asked
  return {
    ...rest,
    model,
    messages: messages.map(({ toolCalls, ...message }) => ({
      ...message,
      ...(toolCalls && { toolCalls: toolCalls.map(call => makeToolCall(call.id, call.name, call.arguments)) }),
    })),
  }
}

export function toEmbedRequest({ asked, model }: Recording): EmbedRequest {
  return { texts: [], ...asked, model }
}
