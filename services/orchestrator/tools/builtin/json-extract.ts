import { AgentosError, fail } from '#errors'
import { type Match, selectByPath } from '../json-selection/json-path.ts'
import { selectByPointer } from '../json-selection/json-pointer.ts'
import { TimeBoxExceeded, withinTime } from '../time-box.ts'
import type { Tool } from '../tool.ts'

interface ExtractInput {
  readonly document?: unknown
  readonly text?: string
  readonly path: string
  readonly limit?: number
}

const timeLimitMs = 100
const defaultLimit = 100

export const jsonExtract: Tool = {
  descriptor: {
    tool_id: 'tool.json.extract',
    name: 'json_extract',
    kind: 'builtin',
    description:
      'Picks values out of JSON by a JSONPath (RFC 9535, such as $.items[?@.price < 10].name) or a JSON Pointer (RFC 6901, such as /items/0/name).',
    input_schema: {
      type: 'object',
      required: ['path'],
      properties: {
        document: { description: 'The JSON to look in.' },
        text: { type: 'string', description: 'The same as JSON text; give one of the two.' },
        path: { type: 'string', maxLength: 1_024, description: 'Begins with $ (JSONPath), or with / (JSON Pointer).' },
        limit: {
          type: 'integer',
          minimum: 1,
          maximum: 1_000,
          description: `The most matches; ${defaultLimit} unless given.`,
        },
      },
      additionalProperties: false,
    },
    effect: 'none',
    timeout_ms: 5_000,
  },
  async invoke(input: ExtractInput) {
    const { limit = defaultLimit, path } = input
    const found = select(documentOf(input), path)
    return { matches: found.slice(0, limit), total: found.length }
  },
}

function documentOf({ document, text }: ExtractInput): unknown {
  if ((document === undefined) === (text === undefined))
    fail('invalid_request', 'Give either /document or /text, one of the two.')
  if (text === undefined) return document
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AgentosError('invalid_request', `/text is not JSON: ${(error as Error).message}.`)
  }
}

function select(document: unknown, path: string): Match[] {
  if (path === '' || path.startsWith('/')) return selectByPointer(document, path)
  if (!path.startsWith('$')) fail('invalid_request', '/path must begin with $ (JSONPath) or / (JSON Pointer).')
  try {
    return withinTime(timeLimitMs, () => selectByPath(document, path))
  } catch (error) {
    if (error instanceof TimeBoxExceeded || error instanceof RangeError)
      throw new AgentosError('invalid_request', '/path takes too long on this document; make it more exact.', {
        cause: error,
      })
    throw error
  }
}
