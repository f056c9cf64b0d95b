import type { WireRequest } from '../../testing/double/reply.ts'

export interface ChatBody {
  model: string
  messages: { role: string; content: string; images?: string[]; tool_calls?: unknown[]; tool_name?: string }[]
  tools?: { function: { name: string; parameters?: object } }[]
  options?: { num_predict?: number; num_ctx?: number; stop?: string[] }
  format?: unknown
  stream?: boolean
}

/** The request in the shape that the rules of replies know. */
export function toHeard({ messages, model, options = {}, tools }: ChatBody): WireRequest {
  return {
    model,
    messages: messages.map(({ content, images = [], role }) => ({
      role,
      content: [...images.map(toSeen), content].join(' '),
    })),
    ...(tools && { tools }),
    ...(options.num_predict !== undefined && { max_tokens: options.num_predict }),
    ...(options.stop && { stop: options.stop }),
  }
}

function toSeen(data: string): string {
  return `[image ${data}]`
}
