import { distance } from 'fastest-levenshtein'
import type { ValidationError } from '#contract'
import type { ErrorContext } from '#errors'

interface Fault {
  /** JSON Pointer into the body, or `/query/…`, `/path/…`, `/header/…`. */
  readonly path: string
  readonly message: string
}

type KnownAt = (place: string) => readonly string[]

const most = 20

/**
 * Why a value is refused, for the caller: a sentence on the first fault, and all of them in `details.errors`.
 * `knownAt` names the members that may stand at a place, given as a JSON Pointer.
 */
export function explain(
  errors: readonly ValidationError[],
  place: string,
  knownAt: KnownAt,
): [message: string, context: ErrorContext] {
  const telling = errors.filter(error => !['anyOf', 'oneOf', 'if'].includes(error.keyword))
  const faults = (telling.length > 0 ? telling : errors).slice(0, most).map(error => toFault(error, place, knownAt))
  const [first] = faults
  return [`${first?.path || 'The body'} ${first?.message ?? 'is not valid'}.`, { details: { errors: faults } }]
}

function toFault(error: ValidationError, place: string, knownAt: KnownAt): Fault {
  const at = `${place}${error.instancePath}`
  switch (error.keyword) {
    case 'required':
      return { path: `${at}/${error.params.missingProperty}`, message: 'is required' }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(error.params.additionalProperty ?? error.params.unevaluatedProperty)
      return { path: `${at}/${name}`, message: `is not a known member${suggestion(name, knownAt(error.instancePath))}` }
    }
    case 'enum':
      return { path: at, message: `must be one of ${(error.params.allowedValues as unknown[]).join(', ')}` }
    case 'const':
      return { path: at, message: `must be ${JSON.stringify(error.params.allowedValue)}` }
    default:
      return { path: at, message: error.message ?? 'is not valid' }
  }
}

function suggestion(name: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const near = nearest(name, known)
  return near === undefined ? `; known are ${known.join(', ')}` : `; did you mean ${near}?`
}

/** The member that was meant: one that the name begins (`timeout`, `timeout_ms`), or one but a few letters away. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map(member => ({ member, far: member.startsWith(name) ? 0 : distance(name, member) }))
    .sort((a, b) => a.far - b.far)
  return best !== undefined && best.far <= Math.max(2, name.length / 3) ? best.member : undefined
}
