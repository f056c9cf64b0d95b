import type * as mathjs from 'mathjs'
import { AgentosError, fail } from '#errors'
import { TimeBoxExceeded, withinTime } from '../time-box.ts'
import { discardEngine, mathEngine } from './engine.ts'
import { checkGrammar } from './grammar.ts'

const timeLimitMs = 250
/** Printed of a number that is not whole; the digits beyond absorb what rounding leaves. */
const printedDigits = 32
const plainExponent = 64

/**
 * The value of an arithmetic expression in decimals: a number as text, or true or false.
 * Errors: invalid_request with what is wrong in the expression.
 */
export function calculate(expression: string): string | boolean {
  const node = parse(expression)
  checkGrammar(node)
  try {
    return print(withinTime(timeLimitMs, () => parse(expression).evaluate({}), discardEngine))
  } catch (error) {
    if (error instanceof AgentosError) throw error
    if (leavesTraces(error)) discardEngine()
    throw new AgentosError('invalid_request', `The expression cannot be calculated: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

function parse(expression: string): mathjs.MathNode {
  try {
    return mathEngine().parse(expression)
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message
    throw new AgentosError('invalid_request', `The expression cannot be read: ${reason}.`, { cause: error })
  }
}

function print(value: unknown): string | boolean {
  if (typeof value === 'boolean') return value
  const math = mathEngine()
  if (!math.isBigNumber(value)) fail('invalid_request', `The result is ${aKind(value)}, not a real number.`)
  if (!value.isFinite())
    fail('invalid_request', value.isNaN() ? 'The result is not defined.' : 'The result is infinite or beyond 10^1000.')
  const rounded = value.isInteger() ? value : value.toSignificantDigits(printedDigits)
  return Math.abs(rounded.e) < plainExponent ? rounded.toFixed() : rounded.toString()
}

function aKind(value: unknown): string {
  return mathEngine().typeOf(value) === 'Complex' ? 'a complex number' : 'a list'
}

/** What was cut off or failed halfway has left the decimals with a precision that is not ours. */
function leavesTraces(error: unknown): boolean {
  return error instanceof TimeBoxExceeded || (error as Error).message.startsWith('[DecimalError]')
}

function reasonOf(error: unknown): string {
  if (error instanceof TimeBoxExceeded) return `it takes over ${timeLimitMs} ms`
  const { message } = error as Error
  return message.includes('Precision limit exceeded') ? 'a number is too large for that function' : message
}
