import { describe, expect, it } from 'vitest'
import { readPassages } from './passages.ts'

const markdown = `---
title: Not to be quoted.
---
# The guide

First sentence. Second sentence
goes on here.

Under lined
-----------

- An item stands here. With two sentences.
  It goes on.
- Another item.

1. A numbered item.

| Name | Value |
|------|-------|
| port | 8080  |

\`\`\`sh
echo "Not prose. At all."
\`\`\`

<!-- A comment.
Over two lines. -->
![An image.](a.png) [![Badge.](b.svg)](https://c.d)

    indented code. Is code.

> A quotation. It ends.

Left | Right
--- | ---
one. | two.

[link]: https://a.b "A title."

Last fragment without an end
`

const texts = (kind: string, source = markdown) =>
  readPassages(source)
    .filter(passage => passage.kind === kind)
    .map(passage => passage.text)

describe('readPassages', () => {
  it('finds the sentences of prose alone', () =>
    expect(texts('sentence')).toEqual(['First sentence.', 'Second sentence goes on here.']))

  it('tells list items and quotations from prose, without their markers', () =>
    expect(texts('item')).toEqual([
      'An item stands here.',
      'With two sentences.',
      'It goes on.',
      'Another item.',
      'A numbered item.',
      'A quotation.',
      'It ends.',
    ]))

  it('tells table rows', () =>
    expect(texts('row')).toEqual(['| Name | Value |', '| port | 8080 |', 'Left | Right', 'one. | two.']))

  it('tells what does not end as sentences do', () =>
    expect(texts('fragment')).toEqual(['Last fragment without an end']))

  it('names the heading and the lines', () => {
    const passages = readPassages(markdown)
    expect(passages.find(({ text }) => text.startsWith('Second'))).toMatchObject({
      heading: 'The guide',
      firstLine: 6,
      lastLine: 7,
      beginsParagraph: false,
    })
    expect(passages.find(({ text }) => text === 'It goes on.')).toMatchObject({ heading: 'Under lined', firstLine: 13 })
  })

  it('reads indented paragraphs of plain text', () =>
    expect(texts('sentence', '    Once upon a time.\n    It was good.')).toEqual(['Once upon a time.', 'It was good.']))

  it('counts lines with CR LF as any other', () =>
    expect(readPassages('One.\r\n\r\nTwo.\r\n').map(({ firstLine, text }) => [text, firstLine])).toEqual([
      ['One.', 1],
      ['Two.', 3],
    ]))

  it('reads the text of a page at the lines of its source', () => {
    const page = `<!doctype html>
<html><head><title>No. Title.</title><script>var a = "No. Script."</script></head>
<body><nav>Home. Away.</nav><h1>Mats</h1><p>Cats like <b>mats</b> &amp; rugs.
They sleep.</p><ul><li>An item.</li></ul>
<p>Dogs&#39; bark.</p></body></html>`
    expect(readPassages(page)).toMatchObject([
      { kind: 'sentence', text: 'Cats like mats & rugs.', firstLine: 3, heading: 'Mats' },
      { kind: 'sentence', text: 'They sleep.', firstLine: 4 },
      { kind: 'item', text: 'An item.', firstLine: 4 },
      { kind: 'sentence', text: "Dogs' bark.", firstLine: 5 },
    ])
  })

  it.each([
    ['spaces', `#${' '.repeat(200_000)}x`],
    ['rulers', `-${' '.repeat(200_000)}-`],
    ['initials', 'J. '.repeat(100_000)],
    ['brackets', '<script '.repeat(50_000)],
    ['one endless line', `${'word '.repeat(200_000)}.`],
    ['lines without a paragraph', 'A line.\n'.repeat(50_000)],
  ])('takes a hostile text in its stride: %s', (_, text) => {
    expect(readPassages(`<html>${text}`).length + readPassages(text).length).toBeGreaterThanOrEqual(0)
  })
})
