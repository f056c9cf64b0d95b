import { searchText } from '../text-search/search-text.ts'
import type { Tool } from '../tool.ts'

interface SearchInput {
  readonly text: string
  readonly query: string
  readonly wildcard?: boolean
  readonly case_insensitive?: boolean
  readonly limit?: number
}

const defaultLimit = 20

export const textSearch: Tool = {
  descriptor: {
    tool_id: 'tool.text.search',
    name: 'text_search',
    kind: 'builtin',
    description:
      'Finds a word or phrase in a text; each match has its line and column, counted from 1, and an excerpt.',
    input_schema: {
      type: 'object',
      required: ['text', 'query'],
      properties: {
        text: { type: 'string', maxLength: 4_194_304 },
        query: { type: 'string', minLength: 1, maxLength: 256, pattern: '^[^\\r\\n]*$' },
        wildcard: { type: 'boolean', description: 'Let * in the query stand for anything within a line.' },
        case_insensitive: { type: 'boolean' },
        limit: {
          type: 'integer',
          minimum: 1,
          maximum: 200,
          description: `The most matches; ${defaultLimit} unless given.`,
        },
      },
      additionalProperties: false,
    },
    effect: 'none',
    timeout_ms: 5_000,
  },
  async invoke({ case_insensitive = false, limit = defaultLimit, query, text, wildcard = false }: SearchInput) {
    return searchText(text, query, { wildcard, caseInsensitive: case_insensitive, limit })
  },
}
