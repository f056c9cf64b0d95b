import type { FoundModel } from '../found-model.ts'

/** The answer of `POST /api/show`. Source: ollama/ollama, docs/api.md, "Show Model Information". */
export interface WireShown {
  capabilities?: unknown
  model_info?: unknown
}

/** Facts of the model, whose names begin with its architecture. Older servers state no capabilities: such a model chats. */
export function readShown(name: string, { capabilities, model_info }: WireShown): FoundModel {
  const can = new Set(Array.isArray(capabilities) ? capabilities.map(String) : ['completion'])
  const facts = typeof model_info === 'object' && model_info !== null ? Object.entries(model_info) : []
  const number = (suffix: string) => {
    const value = facts.find(([key]) => key.endsWith(suffix))?.[1]
    return Number.isSafeInteger(value) && value > 0 ? (value as number) : null
  }
  return {
    name,
    canChat: can.has('completion'),
    canEmbed: can.has('embedding'),
    canSee: can.has('vision'),
    contextTokens: number('.context_length'),
    dimensions: number('.embedding_length'),
  }
}
