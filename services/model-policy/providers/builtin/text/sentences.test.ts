import { describe, expect, it } from 'vitest'
import { isComplete, splitSentences } from './sentences.ts'

const split = (text: string) =>
  splitSentences(text.split('\n').map((line, index) => ({ number: index + 1, text: line })))
const textsOf = (text: string) => split(text).map(span => span.text)

describe('splitSentences', () => {
  it.each([
    ['plain sentences', 'One is here. Two is there! Is three?', ['One is here.', 'Two is there!', 'Is three?']],
    [
      'titles and initials',
      'Dr. Smith met J. R. Tolkien. They talked.',
      ['Dr. Smith met J. R. Tolkien.', 'They talked.'],
    ],
    ['abbreviations', 'See e.g. Fig. 3. It grows.', ['See e.g. Fig. 3.', 'It grows.']],
    [
      'an answer that looks like an abbreviation',
      'No. We do not. No. 5 is alive.',
      ['No.', 'We do not.', 'No. 5 is alive.'],
    ],
    [
      'acronyms',
      'The U.S. Army left. I live in the U.S. It is big.',
      ['The U.S. Army left.', 'I live in the U.S.', 'It is big.'],
    ],
    ['decimals and versions', 'It costs 3.14 dollars. Use v1.2.3 now.', ['It costs 3.14 dollars.', 'Use v1.2.3 now.']],
    ['URLs', 'Visit https://a.b/c?d=E!f. Done?', ['Visit https://a.b/c?d=E!f.', 'Done?']],
    ['links', 'Read [this](./a.html). Then [that](b?c=D).', ['Read [this](./a.html).', 'Then [that](b?c=D).']],
    ['ellipses', 'Wait… what? Well... It stopped.', ['Wait… what?', 'Well...', 'It stopped.']],
    ['quotations', 'He said "Go!" and left. "Is it?" she asked.', ['He said "Go!" and left.', '"Is it?" she asked.']],
    [
      'code and emphasis',
      'Use `a.b`. `c` is code. **Bold.** Then.',
      ['Use `a.b`.', '`c` is code.', '**Bold.**', 'Then.'],
    ],
    ['numbering', '1. First comes this. Next that.', ['1. First comes this.', 'Next that.']],
    ['scripts without spaces', 'これは文です。次の文。', ['これは文です。', '次の文。']],
  ])('keeps %s whole', (_, text, expected) => expect(textsOf(text)).toEqual(expected))

  it('gives the lines on which a sentence stands', () => {
    expect(split('One here. Two begins\nand ends.  Three\nspans\nmore.')).toEqual([
      { text: 'One here.', firstLine: 1, lastLine: 1 },
      { text: 'Two begins and ends.', firstLine: 1, lastLine: 2 },
      { text: 'Three spans more.', firstLine: 2, lastLine: 4 },
    ])
  })

  it('makes white space single spaces and changes nothing else', () => {
    expect(textsOf('A\tb   “c”  — d\u00a0e.')).toEqual(['A b “c” — d e.'])
  })
})

describe('isComplete', () => {
  it.each(['Done.', 'Done?"', '(Done.)', '**Done!**', '完成。'])('takes %s', text =>
    expect(isComplete(text)).toBe(true))
  it.each(['Done', 'As follows:', 'a, b', ''])('does not take %j', text => expect(isComplete(text)).toBe(false))
})
