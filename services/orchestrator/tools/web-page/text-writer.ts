/** Puts words, lines and paragraphs together; white space counts once, and never at the beginning or the end. */
export class TextWriter {
  readonly #parts: string[] = []
  #breaks = 0
  #gap = ''
  #mark = ''
  #preserving = false
  #hidden: { readonly name: string; depth: number } | null = null

  text(text: string): void {
    if (this.#hidden !== null) return
    if (this.#preserving) this.#write(text)
    else this.#flow(text)
  }

  #flow(text: string): void {
    const words = text.replace(/\s+/g, ' ')
    if (words.startsWith(' ')) this.separate(' ')
    if (words.trim() !== '') this.#write(words.trim())
    if (words.length > 1 && words.endsWith(' ')) this.separate(' ')
  }

  /** A mark that goes before the next words. */
  mark(mark: string): void {
    if (this.#hidden === null) this.#mark = mark
  }

  /** Parts what is on one line; the longer separator wins. */
  separate(separator: string): void {
    if (this.#hidden === null && separator.length > this.#gap.length) this.#gap = separator
  }

  /** One new line, or two for a paragraph. */
  break(count: 1 | 2): void {
    if (this.#hidden === null) this.#breaks = Math.max(this.#breaks, count)
  }

  /** Between `true` and `false` white space is kept as it is. */
  preserve(on: boolean): void {
    this.#preserving = on
  }

  /** Nothing is written from here until the same element is shown again. */
  hide(name: string): void {
    if (this.#hidden === null) this.#hidden = { name, depth: 1 }
    else if (this.#hidden.name === name) this.#hidden.depth += 1
  }

  show(name: string): void {
    if (this.#hidden?.name !== name) return
    this.#hidden.depth -= 1
    if (this.#hidden.depth === 0) this.#hidden = null
  }

  toString(): string {
    return this.#parts.join('').trim()
  }

  #write(text: string): void {
    if (this.#parts.length > 0) this.#parts.push(this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#gap)
    this.#parts.push(this.#mark, text)
    this.#breaks = 0
    this.#gap = ''
    this.#mark = ''
  }
}
