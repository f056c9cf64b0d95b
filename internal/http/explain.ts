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
  const faults = (telling.length > 0 ? withoutOtherForms(telling) : errors)
    .slice(0, most)
    .map(error => toFault(error, place, knownAt))
  const [first] = faults
  const told = `${first?.path || 'The body'} ${first?.message ?? 'is not valid'}`
  return [told.endsWith('?') ? told : `${told}.`, { details: { errors: faults } }]
}

/**
 * Of a member that may have several forms, what is wrong with the form that was meant; the types of all of them where it
 * was none.
 */
function withoutOtherForms(errors: readonly ValidationError[]): ValidationError[] {
  const ofType = (error: ValidationError) => error.keyword === 'type'
  const places = [...new Set(errors.map(({ instancePath }) => instancePath))]
  return places.flatMap(place => {
    const here = errors.filter(({ instancePath }) => instancePath === place)
    const meant = here.filter(error => !ofType(error))
    const [first] = here
    if (meant.length > 0 || first === undefined) return meant
    return [{ ...first, params: { type: [...new Set(here.flatMap(({ params }) => params.type))] } }]
  })
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
      return { path: at, message: `must be one of ${listOf(error.params.allowedValues as unknown[])}` }
    case 'type':
      return { path: at, message: `must be ${[error.params.type].flat().join(' or ')}` }
    case 'minProperties':
      return { path: at, message: 'has too few members; name one more' }
    case 'const':
      return { path: at, message: `must be ${JSON.stringify(error.params.allowedValue)}` }
    default:
      return { path: at, message: error.message ?? 'is not valid' }
  }
}

/** What may be chosen; a placeholder for nothing is no choice. */
function listOf(values: readonly unknown[]): string {
  return values.filter(value => value !== '' && value !== null).join(', ')
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
