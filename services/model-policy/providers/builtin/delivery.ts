import { setImmediate } from 'node:timers/promises'
import { cutTokens } from '../../tokens/cut-tokens.ts'
import type { ChatOptions, ChatRequest, FinishReason } from '../provider.ts'

/** An answer as it may be sent. */
export interface Bounded {
  readonly content: string
  readonly finishReason: FinishReason
}

const wordsPerDelta = 4

/** The most tokens that an answer may have. */
export function outputLimit({ maxOutputTokens }: ChatRequest, most: number): number {
  return Math.min(maxOutputTokens ?? most, most)
}

/** Ends a text before the first stop sequence and within the output limit. */
export function bound(text: string, request: ChatRequest, most: number): Bounded {
  const ends = (request.stop ?? []).map(sequence => text.indexOf(sequence)).filter(index => index >= 0)
  const stopped = text.slice(0, Math.min(text.length, ...ends))
  const content = cutTokens(stopped, outputLimit(request, most))
  return { content, finishReason: content === stopped ? 'stop' : 'length' }
}

/** Hands a text over in groups of words, giving way to other work between them. */
export async function deliver(text: string, { onDelta, signal }: ChatOptions): Promise<void> {
  if (onDelta === undefined) return
  const words = text.match(/\s*\S+|\s+$/g) ?? []
  for (let start = 0; start < words.length; start += wordsPerDelta) {
    signal.throwIfAborted()
    onDelta(words.slice(start, start + wordsPerDelta).join(''))
    await setImmediate()
  }
  signal.throwIfAborted()
}
