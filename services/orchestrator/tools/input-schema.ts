import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { LRUCache } from 'lru-cache'
import { AgentosError, fail } from '#errors'
import { explainFaults, type InputFault } from './input-faults.ts'
import { checkSchemaBounds } from './schema-bounds.ts'
import { TimeBoxExceeded, withinTime } from './time-box.ts'

type Schema = Readonly<Record<string, unknown>>

const checkLimitMs = 100
const restMs = 60_000

/**
 * Nothing is coerced and no default is filled in. `inlineRefs` stays off, else a schema could repeat a large definition
 * into code of megabytes; `ownProperties` keeps `__proto__` and `constructor` from counting as given members.
 */
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  verbose: true,
  ownProperties: true,
  inlineRefs: false,
  addUsedSchema: false,
  logger: false,
})
addFormats.default(ajv)

/** By the schema's text, so that a schema is compiled once however often its tool is loaded, and no name can collide. */
const compiled = new LRUCache<string, ValidateFunction>({ max: 500, maxSize: 4_194_304, sizeCalculation: keySize })

/** Schemas that took too long a moment ago. */
const resting = new LRUCache<string, true>({ max: 1_000, ttl: restMs })

/**
 * Compiles an input schema that somebody wrote, to learn whether it can be used.
 * Errors: invalid_request with the place and the remedy.
 */
export function acceptInputSchema(schema: Schema): void {
  validatorOf(schema, keyOf(schema))
}

/**
 * Checks a tool's input. Schemas of tenants are hostile until proved otherwise: a `pattern` may backtrack without end,
 * references may multiply, so their checks run in a time box, and one that was cut off rests for a minute.
 * Errors: invalid_request, `details.errors[]` with `path` and `message`.
 */
export function checkInput(schema: Schema, input: unknown, trust: 'ours' | 'theirs'): void {
  const key = keyOf(schema)
  const validate = validatorOf(schema, key)
  const faults = trust === 'ours' ? run(validate, input) : runBoxed(validate, input, key)
  if (faults.length === 0) return
  const [first, ...others] = faults
  const more = others.map(({ path, message }) => ` ${path} ${message}.`).join('')
  fail('invalid_request', `${first?.path || 'The input'} ${first?.message}.${more}`, { details: { errors: faults } })
}

function runBoxed(validate: ValidateFunction, input: unknown, key: string): readonly InputFault[] {
  if (resting.has(key)) fail('invalid_request', tooSlow)
  try {
    return withinTime(checkLimitMs, () => run(validate, input))
  } catch (error) {
    if (!(error instanceof TimeBoxExceeded)) throw error
    resting.set(key, true)
    throw new AgentosError('invalid_request', tooSlow, { cause: error })
  }
}

const tooSlow = `The tool's input_schema takes over ${checkLimitMs} ms to check against this input; simplify its patterns and references, or send less.`

function run(validate: ValidateFunction, input: unknown): readonly InputFault[] {
  try {
    return validate(input) ? [] : explainFaults(validate.errors as ErrorObject[])
  } catch (error) {
    if (error instanceof RangeError) return [{ path: '', message: 'is nested too deeply' }]
    throw error
  } finally {
    // The faults hold on to the input.
    validate.errors = null
  }
}

function validatorOf(schema: Schema, key: string): ValidateFunction {
  const known = compiled.get(key)
  if (known !== undefined) return known
  checkSchemaBounds(schema, key)
  try {
    const validate = ajv.compile(schema)
    compiled.set(key, validate)
    return validate
  } catch (error) {
    throw new AgentosError('invalid_request', `The input_schema is not usable: ${(error as Error).message}.`)
  } finally {
    // Ajv would keep every schema it has ever seen.
    ajv.removeSchema(schema)
  }
}

function keyOf(schema: Schema): string {
  try {
    return JSON.stringify(schema)
  } catch (error) {
    throw new AgentosError('invalid_request', 'The input_schema is nested too deeply.', { cause: error })
  }
}

function keySize(_: ValidateFunction, key: string): number {
  return key.length
}
