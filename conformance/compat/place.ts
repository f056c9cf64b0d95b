/** A value of a document together with where it stands, so that whatever is said of it can name the place. */
import { posix } from 'node:path'
import type { Specs } from './load.ts'

export type Members = Record<string, unknown>

export interface Place {
  readonly specs: Specs
  readonly document: string
  /** JSON pointer within the document; empty at its root. */
  readonly pointer: string
  /** Key of the operation or of the reference's target below which the place lies. */
  readonly entry: string
  readonly value: unknown
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function membersOf(place: Place | undefined): Members {
  return isMembers(place?.value) ? place.value : {}
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function keyOf(place: Place): string {
  return `${place.specs.serial} ${place.document}#${place.pointer}`
}

export function documentRoot(specs: Specs, document: string): Place {
  const value = specs.documents.get(document)
  return asEntry({ specs, document, pointer: '', value, entry: '' })
}

/** The place of a member or an item; its value is `undefined` where there is none. */
export function child(place: Place, ...names: readonly (string | number)[]): Place {
  let { pointer, value } = place
  for (const name of names) {
    pointer += `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
    value = typeof value === 'object' && value !== null ? (value as Members)[name] : undefined
  }
  return { ...place, pointer, value }
}

/** Every member of an object as a place, by name. */
export function children(place: Place): [string, Place][] {
  return Object.keys(membersOf(place)).map(name => [name, child(place, name)])
}

export function asEntry(place: Place): Place {
  return { ...place, entry: keyOf(place) }
}

/** Follows a reference object to what it stands for; anything else is itself. */
export function follow(place: Place, hops = 0): Place {
  const reference = membersOf(place).$ref
  if (typeof reference !== 'string' || hops > 50) return place
  return follow(target(place, reference), hops + 1)
}

/** What a reference names; the value is `undefined` where it leads nowhere, which `unresolved` finds beforehand. */
export function target(place: Place, reference: string): Place {
  const [file = '', fragment = ''] = reference.split('#', 2)
  const document = file === '' ? place.document : posix.join(posix.dirname(place.document), decodeURIComponent(file))
  const root = documentRoot(place.specs, document)
  if (fragment === '') return asEntry(root)
  if (!fragment.startsWith('/')) return asEntry(anchored(root, fragment) ?? { ...root, value: undefined })
  const names = fragment.slice(1).split('/')
  return asEntry(
    child(root, ...names.map(name => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~'))),
  )
}

function anchored(place: Place, name: string): Place | null {
  if (membersOf(place).$anchor === name) return place
  if (typeof place.value !== 'object' || place.value === null) return null
  for (const key of Object.keys(place.value)) {
    const found = anchored(child(place, key), name)
    if (found !== null) return found
  }
  return null
}

/** Values that only look like references when they hold a `$ref`. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum'])

/** Calls `visit` with every reference below the place, its text and what it names. */
export function eachReference(place: Place, visit: (at: Place, reference: string, to: Place) => void): void {
  if (typeof place.value !== 'object' || place.value === null) return
  const { $ref: reference } = place.value as Members
  if (typeof reference === 'string') visit(place, reference, target(place, reference))
  for (const name of Object.keys(place.value)) {
    if (!data.has(name) || /\/(properties|schemas)$/.test(place.pointer)) eachReference(child(place, name), visit)
  }
}

/** A schema that stands in no document. */
export function derived(specs: Specs, schema: Members): Place {
  return { specs, document: `derived:${JSON.stringify(schema)}`, pointer: '', entry: '', value: schema }
}
