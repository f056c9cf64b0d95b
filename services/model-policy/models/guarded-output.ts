import { joinOutcomes, type PolicyOutcome } from '../policies/outcome.ts'
import type { Ruleset } from '../policies/ruleset.ts'
import { createStreamRedactor, type StreamRedactor } from '../policies/stream-redactor.ts'
import type { ChatResult } from '../providers/provider.ts'
import { Inspection } from './inspection.ts'
import { refuseBlocked } from './refuse-blocked.ts'

/** What a model writes, on its way to the caller: whole, or piece by piece. */
export class GuardedOutput {
  readonly #text: StreamRedactor
  readonly #calls: Inspection
  readonly #onDelta: ((text: string) => void) | undefined
  #received = ''
  #passed = ''

  constructor(ruleset: Ruleset, onDelta?: (text: string) => void) {
    this.#text = createStreamRedactor(ruleset)
    this.#calls = new Inspection(ruleset, 'output')
    this.#onDelta = onDelta
  }

  /** What the model has written so far, whether it may pass or not. */
  get received(): string {
    return this.#received
  }

  get outcome(): PolicyOutcome {
    return joinOutcomes([this.#text.outcome, this.#calls.outcome])
  }

  /** Passes on what may be sent already. Errors: `policy_blocked`, after which nothing more comes. */
  readonly push = (delta: string): void => {
    this.#received += delta
    this.#send(this.#text.push(delta))
  }

  /** The whole answer as it may be given; its content is taken where it did not come in pieces. Errors: `policy_blocked`. */
  end({ content, toolCalls }: ChatResult): Pick<ChatResult, 'content' | 'toolCalls'> {
    if (this.#onDelta === undefined) this.push(content)
    const calls = this.#calls.calls(toolCalls, 'output/tool_calls')
    this.#send(this.#text.end())
    return { content: this.#passed, toolCalls: calls }
  }

  #send(text: string): void {
    refuseBlocked(this.#text.outcome)
    this.#passed += text
    if (text !== '') this.#onDelta?.(text)
  }
}
