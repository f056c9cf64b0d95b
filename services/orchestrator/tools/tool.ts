import type * as execution from '../execution/ports.ts'

export type { Memory, ToolEffect, ToolResult } from '../execution/ports.ts'

/** Source: schemas/tool/ToolKind.json. */
export type ToolKind = 'http' | 'function' | 'builtin' | 'mcp' | 'wasm'

/** What is known of a tool before it is called; wire form. Source: schemas/tool/Tool.json. */
export interface ToolDescriptor extends execution.ToolDescriptor {
  readonly kind: ToolKind
  readonly requires_approval?: boolean
}

/** Where a call is sent. */
export interface ToolTarget {
  readonly url: URL
  readonly method: string
}

export interface ToolContext extends execution.ToolContext {
  /** To be asked before a call is sent on to another host than `target` told. Errors: those of the policies. */
  permitTarget(target: ToolTarget): Promise<void>
  now(): Date
  /** Told of what a tool threw that was not an AgentosError: a bug, whose message the model never sees. */
  onFault(error: unknown): void
}

/** A tool as its author writes it: plain values in and out. What must hold for every tool is `invokeTool`'s. */
export interface Tool {
  readonly descriptor: ToolDescriptor
  /** Where a call with this input would be sent, for the policies; null where the input does not tell. Never throws. */
  target?(input: unknown): ToolTarget | null
  /**
   * Makes the call; `input` has passed the input schema. Answers any JSON value; `undefined` counts as null.
   * Errors: AgentosError whose message tells the model what to change.
   */
  invoke(input: unknown, context: ToolContext): Promise<unknown>
}
