import type { Sign } from './detector.ts'

/** Tells of one position after another which signs do not stand near enough behind it. The text is searched once. */
export class NearbySigns {
  readonly #text: string
  readonly #signs: readonly (Sign & { readonly bits: number })[]
  readonly #isWhole: boolean
  /** Where each text of each sign stands next; behind all text where it does not come any more. */
  readonly #next: number[] = []
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
    let index = 0
    for (const { bits, longest, texts, within } of this.#signs) {
      let next = this.#isWhole ? this.#text.length + within + 1 : Math.max(0, this.#text.length - longest + 1)
      for (const sign of texts) next = Math.min(next, this.#nextOf(index++, sign, at))
      const nearFrom = next - within
      if (at < nearFrom) this.#lacking |= bits
      this.#sameTo = Math.min(this.#sameTo, at < nearFrom ? nearFrom : Math.max(at, next) + 1)
    }
  }

  #nextOf(index: number, sign: string, at: number): number {
    const known = this.#next[index] ?? -1
    if (known >= at) return known
    const found = this.#text.indexOf(sign, at)
    const next = found < 0 ? Number.MAX_SAFE_INTEGER : found
    this.#next[index] = next
    return next
  }
}
