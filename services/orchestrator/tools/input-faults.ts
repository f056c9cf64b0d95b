import type { ErrorObject } from 'ajv/dist/2020.js'

export interface InputFault {
  /** JSON Pointer into the input; empty for the input itself. */
  readonly path: string
  readonly message: string
}

const most = 10

/** Faults as a model can act on them: each names the member and what it must be. */
export function explainFaults(errors: readonly ErrorObject[]): InputFault[] {
  const telling = errors.filter(error => !['anyOf', 'oneOf', 'if', 'not'].includes(error.keyword))
  const faults = (telling.length > 0 ? telling : errors).map(toFault)
  const distinct = new Map(faults.map(fault => [`${fault.path} ${fault.message}`, fault]))
  return [...distinct.values()].slice(0, most)
}

function toFault(error: ErrorObject): InputFault {
  const at = error.instancePath
  switch (error.keyword) {
    case 'required':
      return { path: `${at}/${error.params.missingProperty}`, message: 'is required' }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = error.params.additionalProperty ?? error.params.unevaluatedProperty
      return { path: `${at}/${name}`, message: `is not a known member${knownMembers(error)}` }
    }
    case 'enum':
      return { path: at, message: `must be one of ${(error.params.allowedValues as unknown[]).join(', ')}` }
    case 'const':
      return { path: at, message: `must be ${JSON.stringify(error.params.allowedValue)}` }
    default:
      return { path: at, message: error.message ?? 'is not valid' }
  }
}

function knownMembers({ parentSchema }: ErrorObject): string {
  const names = Object.keys((parentSchema?.properties as object | undefined) ?? {})
  return names.length === 0 ? '' : `; known are ${names.join(', ')}`
}
