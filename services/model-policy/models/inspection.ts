import { fail } from '#errors'
import { checkText } from '../policies/check-text.ts'
import { joinOutcomes, type PolicyOutcome } from '../policies/outcome.ts'
import type { Ruleset } from '../policies/ruleset.ts'
import { createStreamRedactor, type StreamRedactor } from '../policies/stream-redactor.ts'
import type { ChatMessage } from '../providers/provider.ts'

/** The messages as the model may see them. Errors: `policy_blocked`. */
export function inspectMessages(
  messages: readonly ChatMessage[],
  ruleset: Ruleset,
): { messages: ChatMessage[]; outcome: PolicyOutcome } {
  const checked = messages.map((message, index) =>
    checkText(message.content, ruleset, { path: `messages/${index}/content`, direction: 'input' }),
  )
  const outcome = refuseBlocked(joinOutcomes(checked))
  return { messages: messages.map((message, index) => ({ ...message, content: checked[index]?.text ?? '' })), outcome }
}

/** The texts as the model may see them. Errors: `policy_blocked`. */
export function inspectTexts(texts: readonly string[], ruleset: Ruleset): { texts: string[]; outcome: PolicyOutcome } {
  const checked = texts.map((text, index) => checkText(text, ruleset, { path: `texts/${index}`, direction: 'input' }))
  return { texts: checked.map(({ text }) => text), outcome: refuseBlocked(joinOutcomes(checked)) }
}

/** What a model writes, on its way to the caller: whole, or piece by piece. */
export class GuardedOutput {
  readonly #redactor: StreamRedactor
  readonly #onDelta: ((text: string) => void) | undefined
  #passed = ''
  #hasSent = false

  constructor(ruleset: Ruleset, onDelta: ((text: string) => void) | undefined) {
    this.#redactor = createStreamRedactor(ruleset)
    this.#onDelta = onDelta
  }

  /** Whether the caller has been given anything. */
  get hasSent(): boolean {
    return this.#hasSent
  }

  get outcome(): PolicyOutcome {
    return this.#redactor.outcome
  }

  /** Passes on what may be sent already. Errors: `policy_blocked`, after which nothing more comes. */
  readonly push = (delta: string): void => {
    this.#send(this.#redactor.push(delta))
  }

  /** The whole text as it may be answered; `content` is taken where it did not come in pieces. Errors: `policy_blocked`. */
  end(content: string): string {
    if (this.#onDelta === undefined) this.push(content)
    this.#send(this.#redactor.end())
    return this.#passed
  }

  #send(text: string): void {
    refuseBlocked(this.#redactor.outcome)
    this.#passed += text
    if (text === '' || this.#onDelta === undefined) return
    this.#hasSent = true
    this.#onDelta(text)
  }
}

function refuseBlocked(outcome: PolicyOutcome): PolicyOutcome {
  if (outcome.decision !== 'blocked') return outcome
  return fail('policy_blocked', `A policy blocked this: ${outcome.reasons.join('; ')}.`, {
    details: { reasons: outcome.reasons },
  })
}
