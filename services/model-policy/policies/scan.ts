import { isWordStart } from './detectors/characters.ts'
import { type Detector, undecided } from './detectors/detector.ts'
import { examinedKinds, type Finding, type FindingKind, findingKinds } from './finding.ts'

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

const tableSize = 0x250

/** A scanner that looks for all that these detectors find. */
export function createScanner(detectors: readonly Detector[]): Scanner {
  const anywhere = tableOf(detectors.filter(detector => !detector.atWordStart))
  const atWordStart = tableOf(detectors.filter(detector => detector.atWordStart))
  return (text, { from, to, isWhole }) => {
    const sightings: Sighting[] = []
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      const some = anywhere[code]
      if (some !== undefined && !look(some, text, at, isWhole, sightings)) return settle(sightings, at)
      const more = atWordStart[code]
      if (more === undefined || !isWordStart(text, at)) continue
      if (!look(more, text, at, isWhole, sightings)) return settle(sightings, at)
    }
    return settle(sightings, to)
  }
}

/** Which detectors look at which character. */
function tableOf(detectors: readonly Detector[]): readonly (readonly Detector[] | undefined)[] {
  return Array.from({ length: tableSize }, (_, code) => {
    const beginning = detectors.filter(detector => detector.begins.test(String.fromCharCode(code)))
    return beginning.length > 0 ? beginning : undefined
  })
}

/** Adds what is seen at a position; false where that is undecided. */
function look(
  detectors: readonly Detector[],
  text: string,
  at: number,
  isWhole: boolean,
  sightings: Sighting[],
): boolean {
  for (const { kind, match } of detectors) {
    const seen = match(text, at, isWhole)
    if (seen === undecided) return false
    if (seen !== null) sightings.push({ at, kind, kinds: [kind], start: seen.start, end: seen.end })
  }
  return true
}

/** In the order of the text, with what overlaps in one. */
export function joinSightings(sightings: readonly Sighting[]): Sighting[] {
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
