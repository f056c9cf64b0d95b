import { type Disguise, type Quoting, StreamRestorer } from '../policies/disguise/disguise.ts'
import type { Examination } from '../policies/examiner/examination.ts'
import { joinOutcomes, type PolicyOutcome } from '../policies/outcome.ts'
import type { Ruleset } from '../policies/ruleset.ts'
import { createStreamRedactor, type StreamRedactor } from '../policies/stream-redactor.ts'
import type { ChatResult } from '../providers/provider.ts'
import { Inspection } from './inspection.ts'
import { refuseBlocked } from './refuse-blocked.ts'
import { restoreCalls } from './restore-calls.ts'

export interface OutputGuard {
  readonly ruleset: Ruleset
  /** What the input's findings were replaced by. */
  readonly disguise: Disguise
  readonly quoting: Quoting
  /** Where an external detector looks at the answer too, which then comes only once it is whole. */
  readonly examination?: Examination | undefined
}

/** What a model writes, on its way to the caller: whole, or piece by piece. */
export class GuardedOutput {
  readonly #guard: OutputGuard
  readonly #text: StreamRedactor
  readonly #restorer: StreamRestorer
  readonly #calls: Inspection
  readonly #onDelta: ((text: string) => void) | undefined
  #received = ''
  #passed = ''

  constructor(guard: OutputGuard, onDelta?: (text: string) => void) {
    const { disguise, examination, quoting, ruleset } = guard
    this.#guard = guard
    this.#text = createStreamRedactor(ruleset, 'output/content', disguise, examination)
    this.#restorer = new StreamRestorer(disguise, quoting)
    this.#calls = new Inspection(ruleset, 'output', disguise, examination)
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
    const { disguise, ruleset } = this.#guard
    const checked = this.#calls.calls(toolCalls, 'output/tool_calls')
    const calls = ruleset.restoresInToolCalls ? restoreCalls(checked, disguise) : checked
    this.#send(this.#text.end())
    this.#pass(this.#restorer.end())
    return { content: this.#passed, toolCalls: calls }
  }

  #send(text: string): void {
    refuseBlocked(this.#text.outcome)
    // The originals come last: they are the caller's own, and no finding in what the model wrote.
    this.#pass(this.#restorer.push(text))
  }

  #pass(text: string): void {
    this.#passed += text
    if (text !== '') this.#onDelta?.(text)
  }
}
