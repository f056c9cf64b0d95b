import { describe, expect, it } from 'vitest'
import { findAnswers, type Quote, summarise } from './extract.ts'

const essay = `# Leases

A lease is a right that ends by itself. The holder of a lease renews it
before it ends, and whoever finds a lease that has ended may take it over.
Dr. Gray described leases in 1989, see https://example.com/leases.pdf for the
paper.

## Clocks

Leases need clocks that run at about the same speed. They do not need clocks
that agree on the time! If a clock stops, its lease may seem to last for ever.

- A list item speaks of the lease, too.

The price of coffee rose by 3.5 percent.
`

const crlf = essay.replaceAll('\n', '\r\n')

/** Deterministic prose of about `size` characters: sentences over a growing vocabulary, wrapped at odd places. */
function generate(size: number): string {
  const lines: string[] = []
  let length = 0
  let state = 42
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % below
  }
  while (length < size) {
    const words = Array.from(
      { length: 6 + next(14) },
      () => `${['net', 'run', 'model', 'tool', 'node'][next(5)]}${next(2_000)}`,
    )
    words.splice(3 + next(3), 0, next(2) ? '\n' : '')
    const sentence = `Sentence ${lines.length} about ${words.join(' ')}.${next(6) === 0 ? '\n\n' : ''}`
    lines.push(sentence)
    length += sentence.length + 1
  }
  return lines.join(' ')
}

const normalise = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The quote stands on its lines, word for word, and on no fewer. */
function expectLocated(text: string, { firstLine, lastLine, text: quote }: Quote): void {
  const lines = text.split('\n')
  const between = (first: number, last: number) => normalise(lines.slice(first - 1, last).join('\n'))
  expect(between(firstLine, lastLine)).toContain(quote)
  if (firstLine === lastLine) return
  expect(between(firstLine + 1, lastLine)).not.toContain(quote)
  expect(between(firstLine, lastLine - 1)).not.toContain(quote)
}

const source = (text: string, name: string | null = null, firstLine = 1) => ({ name, text, firstLine })

describe('summarise', () => {
  it.each([
    ['Markdown', essay],
    ['CR LF', crlf],
    ['generated prose', generate(20_000)],
    ['two megabytes', generate(2_000_000)],
  ])('quotes %s verbatim, in order, each where it stands', (_, text) => {
    const { quotes } = summarise(source(text), 5)
    expect(quotes).toHaveLength(5)
    for (const quote of quotes) expectLocated(text, quote)
    const lines = quotes.map(quote => quote.firstLine)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })

  it('chooses what the text is about, and no heading, item or aside', () => {
    const { quotes, sentences } = summarise(source(essay, 'essay.md'), 2)
    expect(sentences).toBe(7)
    for (const { source: name, text } of quotes) {
      expect(name).toBe('essay.md')
      expect(text).toMatch(/lease|clock/i)
      expect(text).not.toMatch(/list item|coffee/)
    }
  })

  it('does not say the same twice', () => {
    const twice = 'The cat sat on the warm mat. The cat sat on the warm mat. Dogs chase a ball. Birds sing in trees.'
    const { quotes } = summarise(source(twice), 3)
    expect(new Set(quotes.map(quote => quote.text)).size).toBe(3)
  })

  it('counts lines from the first line of the source', () => {
    const [quote] = summarise(source('\nOnly one sentence stands here.', null, 10), 1).quotes
    expect(quote).toMatchObject({ firstLine: 11, lastLine: 11 })
  })

  it('quotes list items where there are no sentences', () =>
    expect(summarise(source('- alpha beta gamma\n- delta epsilon zeta'), 1).quotes).toHaveLength(1))

  it('finds nothing in nothing', () => expect(summarise(source('\n \n'), 3)).toEqual({ quotes: [], sentences: 0 }))
})

describe('findAnswers', () => {
  const sources = [source(essay, 'essay.md'), source('Coffee comes from beans. Tea comes from leaves.', 'drinks.txt')]

  it.each([
    ['What is a lease?', 'A lease is a right that ends by itself.', 'essay.md', 3],
    ['How much did coffee prices rise?', 'The price of coffee rose by 3.5 percent.', 'essay.md', 15],
    ['Where does tea come from?', 'Tea comes from leaves.', 'drinks.txt', 1],
    ['Who described leases?', /Dr\. Gray described leases in 1989, see .* for the paper\./, 'essay.md', 5],
  ])('answers %s', (question, text, name, line) => {
    const [best] = findAnswers(question, sources)
    expect(best?.text).toMatch(text)
    expect(best).toMatchObject({ source: name, firstLine: line })
  })

  it('quotes answers where they stand', () => {
    for (const quote of findAnswers('lease clock time', [source(essay)])) expectLocated(essay, quote)
  })

  it.each(['What is the capital of France?', 'quantum computing', 'what is it'])('has no answer to %s', question =>
    expect(findAnswers(question, sources)).toEqual([]))
})
