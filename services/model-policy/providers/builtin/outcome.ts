/** What came of a tool call, as the tool message tells it. */
export type ToolOutcome =
  | { readonly status: 'ok'; readonly text: string; readonly value: unknown }
  | { readonly status: 'error'; readonly message: string }

/** Reads a tool message: text, JSON, or `{"error": {"code", "message"}}` where the call failed. */
export function readOutcome(content: string): ToolOutcome {
  const value = parse(content)
  const error = isRecord(value) ? value.error : undefined
  if (error === undefined || error === null || error === '') return { status: 'ok', text: content, value }
  const { code, message } = isRecord(error) ? error : { code: undefined, message: String(error) }
  const reason = typeof message === 'string' && message !== '' ? message : JSON.stringify(error)
  return { status: 'error', message: typeof code === 'string' ? `${reason} (${code})` : reason }
}

/** The one thing that a result is about: itself, or the member in which tools put it. */
export function mainValue(value: unknown): unknown {
  if (!isRecord(value)) return value
  const member = telling.find(name => value[name] !== undefined)
  return member === undefined ? value : value[member]
}

/** The text that a tool brought: the body of what was fetched, or the whole result in words. */
export function bodyOf(value: unknown): string {
  if (!isRecord(value)) return inWords(value)
  return inWords(value.text ?? value.body ?? value.content ?? value)
}

/** Any value in words: text as it is, the rest as JSON. */
export function inWords(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const telling = [
  'result',
  'value',
  'text',
  'output',
  'echo',
  'answer',
  'content',
  'body',
  'data',
  'matches',
  'time',
  'now',
]

/** JSON as its value, anything else as the text that it is. */
function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}
