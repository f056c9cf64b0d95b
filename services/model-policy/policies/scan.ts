import { beginsWord } from './detectors/characters.ts'
import { type Detector, undecided } from './detectors/detector.ts'
import { detectors } from './detectors/detectors.ts'
import { NearbySigns } from './detectors/nearby-signs.ts'
import { examinedKinds, type Finding, type FindingKind, findingKinds } from './finding.ts'
import { compileOpenings, type Openings, possibleAt } from './openings.ts'

/** A finding with all that overlaps in it; `kind` is the first of the kinds. */
export interface Sighting extends Finding {
  readonly kinds: readonly FindingKind[]
  /** Where its detector saw it begin: the words that introduce it included. */
  readonly at: number
}

export interface Scan {
  /** In the order of the text, none overlapping another. */
  readonly findings: readonly Sighting[]
  /** Up to here no further text can change what was found. */
  readonly decidedTo: number
}

/** Which part of a text is looked at. Unless `isWhole`, more text may follow its end. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

/** Looks at a stretch of a text in one pass. Linear in its length. */
export type Scanner = (text: string, stretch: Stretch) => Scan

/** A scanner that looks for what is of these kinds. */
export function createScanner(kinds: ReadonlySet<FindingKind>): Scanner {
  const wanted = detectors.reduce((bits, { kind }, index) => (kinds.has(kind) ? bits | (1 << index) : bits), 0)
  compiled ??= compileOpenings(detectors)
  const openings = compiled
  return (text, { from, to, isWhole }) => {
    const sightings: Sighting[] = []
    const nearby = new NearbySigns(text, signs, isWhole)
    let beforeLast = from > 1 ? text.charCodeAt(from - 2) : 0
    let last = from > 0 ? text.charCodeAt(from - 1) : 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      let bits = possibleAt(openings, text, at, beginsWord(code, last, beforeLast)) & wanted
      beforeLast = last
      last = code
      if (bits === 0) continue
      for (bits &= ~nearby.lackingAt(at); bits !== 0; bits &= bits - 1) {
        const { kind, match } = detectors[31 - Math.clz32(bits & -bits)] as Detector
        const seen = match(text, at, isWhole)
        if (seen === undecided) return settle(sightings, at)
        if (seen !== null) sightings.push({ at, kind, kinds: [kind], start: seen.start, end: seen.end })
      }
    }
    return settle(sightings, to)
  }
}

/** One for all scanners, as it takes some tens of milliseconds; made with the first of them, so that no call waits for it. */
let compiled: Openings | undefined

const signs = detectors.flatMap(({ needs }, index) => (needs === undefined ? [] : [{ ...needs, bits: 1 << index }]))

/** In the order of the text, with what overlaps in one. */
export function joinSightings(sightings: readonly Sighting[]): Sighting[] {
  if (sightings.length < 2) return [...sightings]
  const findings: Sighting[] = []
  for (const sighting of [...sightings].sort(byStart)) {
    const last = findings.at(-1)
    if (last === undefined || sighting.start >= last.end) findings.push(sighting)
    else findings[findings.length - 1] = join(last, sighting)
  }
  return findings
}

/** Joins what overlaps, and takes back what reaches over the last position that is decided. */
function settle(sightings: Sighting[], limit: number): Scan {
  const findings = joinSightings(sightings)
  let decidedTo = limit
  while ((findings.at(-1)?.end ?? 0) > decidedTo) decidedTo = Math.min(decidedTo, (findings.pop() as Sighting).at)
  return { findings, decidedTo }
}

const order: readonly FindingKind[] = [...findingKinds, ...examinedKinds]

function byStart(a: Sighting, b: Sighting): number {
  return a.start - b.start || order.indexOf(a.kind) - order.indexOf(b.kind)
}

function join(first: Sighting, second: Sighting): Sighting {
  return {
    ...first,
    kinds: [...new Set([...first.kinds, ...second.kinds])],
    at: Math.min(first.at, second.at),
    end: Math.max(first.end, second.end),
  }
}
