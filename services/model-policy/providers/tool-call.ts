/** A model's wish to call a tool. */
export interface ToolCall {
  readonly id: string
  readonly name: string
  /** The parsed arguments; empty where they are malformed. */
  readonly arguments: Readonly<Record<string, unknown>>
  /** The arguments exactly as the model wrote them. */
  readonly rawArguments: string
  /** True where the raw arguments are not a JSON object: the caller must tell the model instead of calling the tool. */
  readonly malformed: boolean
}

/** A tool call from a model's text; no text at all means no arguments. */
export function parseToolCall(id: string, name: string, rawArguments: string): ToolCall {
  const parsed = rawArguments.trim() === '' ? {} : parseObject(rawArguments)
  return { id, name, arguments: parsed ?? {}, rawArguments, malformed: parsed === null }
}

/** A tool call with arguments that are an object already. */
export function makeToolCall(id: string, name: string, args: Readonly<Record<string, unknown>>): ToolCall {
  return { id, name, arguments: args, rawArguments: JSON.stringify(args), malformed: false }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
