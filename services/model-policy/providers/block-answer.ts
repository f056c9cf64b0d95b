import { newId } from '#ids'
import type { FinishReason } from './provider.ts'
import { parseToolCall, type ToolCall } from './tool-call.ts'
import type { ToolNames } from './tool-names.ts'

interface CallPieces {
  readonly id: string
  readonly name: string
  arguments: string
}

/** An answer under construction that comes as numbered blocks: texts, and tool calls with their arguments in pieces. */
export class BlockAnswer {
  content = ''
  /** As the backend names it; null until it said why it stopped. */
  reason: string | null = null
  readonly #calls = new Map<number, CallPieces>()

  addText(text: string): void {
    this.content += text
  }

  beginCall(index: number, id: string, name: string): void {
    this.#calls.set(index, { id, name, arguments: '' })
  }

  /** A piece of the arguments' JSON; one of a block that is no call is left out. */
  addArguments(index: number, json: string): void {
    const call = this.#calls.get(index)
    if (call !== undefined) call.arguments += json
  }

  toolCalls(names: ToolNames): ToolCall[] {
    return [...this.#calls.values()].map(call =>
      parseToolCall(call.id || newId('tcall'), names.fromWire(call.name), call.arguments),
    )
  }

  /** Why the backend stopped, by a table of its reasons; a reason that is not there is an ordinary end. */
  finishReason(reasons: Readonly<Record<string, FinishReason>>): FinishReason {
    return reasons[this.reason ?? ''] ?? (this.#calls.size > 0 ? 'tool_calls' : 'stop')
  }
}
