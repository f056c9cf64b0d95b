import { describe, expect, it } from 'vitest'
import { seeded } from '#testing'
import { beginsWord } from './detectors/characters.ts'
import { type Detector, undecided } from './detectors/detector.ts'
import { detectors } from './detectors/detectors.ts'
import { readLabelledTexts } from './detectors/labelled/read-texts.ts'
import { NearbySigns } from './detectors/nearby-signs.ts'
import { compileOpenings, possibleAt } from './openings.ts'

const openings = compileOpenings(detectors)
const labelled = readLabelledTexts(['texts', 'identities', 'held-out']).map(({ text }) => text)

function beginsWordAt(text: string, at: number): boolean {
  return beginsWord(text.charCodeAt(at), text.charCodeAt(at - 1) || 0, text.charCodeAt(at - 2) || 0)
}

/** Which detectors are asked at a position of a text. */
function askedAt(text: string, at: number, isWhole: boolean): readonly Detector[] {
  const bits = possibleAt(openings, text, at, beginsWordAt(text, at))
  return detectors.filter((detector, index) => {
    if ((bits & (1 << index)) === 0) return false
    const sign = detector.needs && new NearbySigns(text, [{ ...detector.needs, bits: 1 }], isWhole)
    return sign === undefined || sign.lackingAt(at) === 0
  })
}

/** Asks every detector wherever its first character stands, and expects that those that find something are asked however the text is cut. */
function expectNonePassedOver(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    for (const detector of detectors) {
      if (detector.atWordStart && !beginsWordAt(text, at)) continue
      if (!detector.begins.some(([first]) => first?.test(text.charAt(at)))) continue
      const match = detector.match(text, at, true)
      if (match === null || match === undecided) continue
      found++
      expect(askedAt(text, at, true), `${detector.kind} at ${at} of ${text}`).toContain(detector)
      for (let end = at + 1; end <= text.length; end++)
        expect(askedAt(text.slice(0, end), at, false), `${detector.kind} at ${at} of ${text.slice(0, end)}`).toContain(
          detector,
        )
    }
  }
  return found
}

describe('the first look at a position', () => {
  it('passes over nothing that a detector finds in the labelled texts, wherever they are cut', () => {
    let found = 0
    for (const text of labelled) found += expectNonePassedOver(text)
    expect(found).toBeGreaterThan(300)
  })

  it('passes over nothing in texts that are put together at random', () => {
    const random = seeded(20_261_126)
    const oneOf = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] as string
    const signs = [...' \n\t.-_:/@%()+"=\\nrt019aAbBxXéñ\u00a0\u212a\u0130漢']
    let found = 0
    for (let round = 0; round < 1500; round++) {
      const [one, other] = [oneOf(labelled), oneOf(labelled)]
      const cut = Math.floor(random() * one.length)
      found += expectNonePassedOver(`${one.slice(0, cut)}${oneOf(signs)}${other.slice(Math.floor(random() * 8))}`)
    }
    expect(found).toBeGreaterThan(500)
  })

  it('asks nobody about plain words', () => {
    const prose =
      'The depot starts at six with the lists, and (late drivers) tell the planner: no more than that. '.repeat(3)
    for (let at = 0; at < prose.length; at++) expect(askedAt(prose, at, true)).toEqual([])
  })

  it('searches a text for a sign once, however often it stands there', () => {
    const text = 'a@'.repeat(200_000)
    const signs = new NearbySigns(text, [{ texts: ['@', '%40'], within: 64, longest: 3, bits: 1 }], true)
    let lacking = 0
    for (let at = 0; at < text.length; at++) lacking |= signs.lackingAt(at)
    expect(lacking).toBe(0)
  })
})
