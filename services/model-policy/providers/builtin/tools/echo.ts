import { inWords, mainValue } from '../outcome.ts'
import type { ToolRule } from '../tool-rule.ts'

/** `echo hello` sends `hello` through the echo tool. */
export const echoRule: ToolRule = {
  names: ['echo'],
  propose: words => {
    const text = /^\s*(?:please\s+)?(?:echo|repeat)\b(?:\s+back)?[:,]?\s+([\s\S]+)$/i.exec(words)?.[1]?.trim()
    return text ? [{ text: text.replace(/^(["'“‘`])([\s\S]*)["'”’`]$/, '$2') }] : []
  },
  tell: ({ outcome }) => `Echo: ${inWords(mainValue(outcome.value))}`,
}
