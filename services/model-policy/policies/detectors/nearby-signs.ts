import type { Sign } from './detector.ts'

/** Tells of one position after another which signs do not stand near enough behind it. The text is searched once. */
export class NearbySigns {
  readonly #text: string
  readonly #signs: readonly (Sign & { readonly bits: number })[]
  readonly #isWhole: boolean
  /** Where each text of each sign stands next; behind all text where it does not come any more. */
  readonly #next: (readonly number[])[] = []
  #lacking = 0
  /** Up to here what is lacking stays the same. */
  #sameTo = 0

  /** `bits` stand for a sign in what is told. */
  constructor(text: string, signs: readonly (Sign & { readonly bits: number })[], isWhole: boolean) {
    this.#text = text
    this.#signs = signs
    this.#isWhole = isWhole
  }

  /** The bits of the signs that are lacking. What may yet come at the end of a text is not. */
  lackingAt(at: number): number {
    if (at >= this.#sameTo) this.#look(at)
    return this.#lacking
  }

  #look(at: number): void {
    this.#lacking = 0
    this.#sameTo = this.#text.length
    for (const [index, { bits, longest, texts, within }] of this.#signs.entries()) {
      const open = this.#isWhole ? Number.MAX_SAFE_INTEGER : this.#text.length - longest + 1
      if (at + within >= open) continue
      const known = this.#next[index]
      const stand = texts.map((sign, which) => this.#nextOf(sign, known?.[which] ?? -1, at))
      this.#next[index] = stand
      const next = Math.min(open, ...stand)
      const nearFrom = next - within
      if (at < nearFrom) this.#lacking |= bits
      this.#sameTo = Math.min(this.#sameTo, at < nearFrom ? nearFrom : next + 1)
    }
  }

  /** Where it stands next, if it is no longer known to stand behind the position. */
  #nextOf(sign: string, known: number, at: number): number {
    if (known >= at) return known
    const found = this.#text.indexOf(sign, at)
    return found < 0 ? Number.MAX_SAFE_INTEGER : found
  }
}
