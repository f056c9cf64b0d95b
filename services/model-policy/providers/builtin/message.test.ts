import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const text = 'The cat sat on the mat. It liked the mat very much. Nobody knows why it did.'
const long = `${text} `.repeat(8).trim()

describe('readMessage', () => {
  it.each([
    ['a file alone', `File: a.md\n\n${text}`, '', 'a.md'],
    ['an instruction above a file', `Summarise this.\n\nFile: docs/a.md\n\n${text}`, 'Summarise this.', 'docs/a.md'],
    ['a file with CR LF', `Summarise.\r\n\r\nFile: a.md\r\n\r\n${text}`, 'Summarise.', 'a.md'],
    ['a file without the blank line', `File: a.md\n${text}`, '', 'a.md'],
    [
      'an instruction of two paragraphs',
      `Read this.\n\nBe brief.\n\nFile: a\n\n${text}`,
      'Read this.\n\nBe brief.',
      'a',
    ],
  ])('reads %s', (_, message, instruction, name) => {
    expect(readMessage(message, false)).toEqual({ instruction, document: { name, text, firstLine: 1 } })
  })

  it('keeps the blank lines with which a file begins, so that its lines keep their numbers', () =>
    expect(readMessage(`File: a.md\n\n\n\n${text}`, false).document?.text).toBe(`\n\n${text}`))

  it('takes the first of two headers, and none in the middle of a paragraph', () => {
    expect(readMessage(`File: a\n\nx\n\nFile: b\n\ny`, false).document).toMatchObject({
      name: 'a',
      text: 'x\n\nFile: b\n\ny',
    })
    expect(readMessage('I found\nFile: a.md\nyesterday', false).document).toBeNull()
  })

  it.each([
    ['an asking paragraph above', `What did the cat do?\n\n${text}`, 'What did the cat do?', text, 3],
    ['an asking paragraph below', `${text}\n\nWhat did the cat do?`, 'What did the cat do?', `${text}\n\n`, 1],
    ['words before a colon', `Summarise this: ${text}`, 'Summarise this', text, 1],
    ['a colon and a new line', `Summarise the text below:\n${text}`, 'Summarise the text below', text, 2],
    ['an asking sentence at the head', `Summarise this. ${long}`, 'Summarise this.', ` ${long}`, 1],
    ['a long text alone', long, '', long, 1],
  ])('tells a text by its shape: %s', (_, message, instruction, document, firstLine) => {
    expect(readMessage(message, false)).toEqual({ instruction, document: { name: null, text: document, firstLine } })
  })

  it.each([
    'hello',
    'What is 2 + 2?',
    'Fetch https://a.b/c\n\nFetch https://d.e/f',
    'Remember my colour is green. What is 2 + 2?',
    'Compute 1+1\n\nWhat time is it? And what is 3*4?',
    Array.from({ length: 40 }, (_, index) => `Fetch https://a.b/${index}`).join('\n'),
    '',
  ])('leaves a mere request whole: %j', message => {
    expect(readMessage(message, false)).toEqual({ instruction: message.trim(), document: null })
  })

  it('takes two sentences for a text where a text is expected', () => {
    expect(readMessage(text, true).document?.text).toBe(text)
    expect(readMessage(text, false).document).toBeNull()
    expect(readMessage('hello', true).document).toBeNull()
  })
})
