import type { Detector } from './detectors/detector.ts'
import type { Opening } from './detectors/opening.ts'

/**
 * An automaton that reads the first characters at a position and tells which detectors may find something there. State 0
 * is for where a word begins, state 1 for elsewhere. A value below zero ends it: the complement of a set of detectors, by
 * the bits of their indexes.
 */
export interface Openings {
  /** What follows a state, by the state's number times `columns` and the column of the character that is read. */
  readonly next: Int16Array
  /** What is still possible in a state, for where the text ends there. */
  readonly atEnd: Int16Array
}

/** A column for each character of ASCII, one for the other letters up to U+024F, and one for all else. */
const columns = 130
const otherLetter = 128
const anyOther = 129
const lettersBegin = 0xc0
const lettersEnd = 0x250

/** The bits of the detectors that may find something at a position. */
export function possibleAt({ atEnd, next }: Openings, text: string, at: number, isWordStart: boolean): number {
  let state = next[(isWordStart ? 0 : columns) + columnOf(text.charCodeAt(at))] as number
  for (let behind = at + 1; state >= 0; behind++)
    state = (behind < text.length ? next[state * columns + columnOf(text.charCodeAt(behind))] : atEnd[state]) as number
  return ~state
}

function columnOf(code: number): number {
  if (code < otherLetter) return code
  return code < lettersBegin || code >= lettersEnd ? anyOther : otherLetter
}

/** An opening of which some characters have been read. */
interface Reading {
  readonly id: string
  readonly bit: number
  /** The columns of the next character, and what has been read with it; null where all is read. */
  readonly more: { readonly columns: readonly number[]; readonly after: Reading } | null
}

/** The automaton of these detectors; it has room for no more than fifteen. */
export function compileOpenings(detectors: readonly Detector[]): Openings {
  if (detectors.length > 15) throw new Error(`${detectors.length} detectors are more than the automaton has bits for.`)
  const readings = detectors.flatMap(({ begins }, index) =>
    begins.map((opening, way) => readingOf(opening, `${index}.${way}`, 1 << index)),
  )
  const elsewhere = readings.filter(({ bit }) => detectors[Math.log2(bit)]?.atWordStart === false)
  const states: (readonly Reading[])[] = [readings, elsewhere]
  const numbers = new Map<string, number>()
  const next: number[] = []
  for (const state of states) {
    const nothing = ~bitsOf(state.filter(({ more }) => more === null))
    for (const following of followingOf(state)) next.push(following === undefined ? nothing : numberOf(following))
  }
  return { next: Int16Array.from(next), atEnd: Int16Array.from(states, state => ~bitsOf(state)) }

  function numberOf(state: readonly Reading[]): number {
    if (state.every(({ more }) => more === null)) return ~bitsOf(state)
    const key = state.map(({ id }) => id).join()
    const number = numbers.get(key) ?? states.push(state) - 1
    numbers.set(key, number)
    return number
  }
}

function readingOf(opening: Opening, id: string, bit: number): Reading {
  const [first, ...rest] = opening
  if (first === undefined) return { id, bit, more: null }
  return { id: `${id}.${rest.length}`, bit, more: { columns: columnsOf(first), after: readingOf(rest, id, bit) } }
}

/** By column, the state that a character leads to; undefined where it continues nothing. */
function followingOf(state: readonly Reading[]): (readonly Reading[] | undefined)[] {
  const continued: (Reading[] | undefined)[] = Array.from({ length: columns })
  for (const { more } of state) {
    if (more === null) continue
    for (const column of more.columns) continued[column] = [...(continued[column] ?? []), more.after]
  }
  const complete = state.filter(({ more }) => more === null)
  return continued.map(readings => readings && withoutIdle([...complete, ...readings]))
}

/** Of a detector that has one opening read, the others decide nothing. */
function withoutIdle(state: readonly Reading[]): Reading[] {
  const complete = new Map(state.filter(({ more }) => more === null).map(reading => [reading.bit, reading]))
  return state.filter(reading => (complete.get(reading.bit) ?? reading) === reading)
}

function bitsOf(state: readonly Reading[]): number {
  return state.reduce((bits, { bit }) => bits | bit, 0)
}

const columnsByClass = new Map<string, readonly number[]>()

/** The columns of which some character belongs to the class. */
function columnsOf(members: RegExp): readonly number[] {
  const known = columnsByClass.get(String(members))
  if (known !== undefined) return known
  const codes = Array.from({ length: lettersEnd }, (_, code) => code)
  const found = new Set(codes.filter(code => members.test(String.fromCharCode(code))).map(columnOf))
  if (members.test(beyond)) found.add(anyOther)
  columnsByClass.set(String(members), [...found])
  return [...found]
}

/** Stands for all characters that no class names one by one. */
const beyond = '\uffff'
