import { describe, expect, it } from 'vitest'
import { readIntent } from './intent.ts'

describe('readIntent', () => {
  it.each([
    ['Summarise this', '', null],
    ['Summarize it in three sentences, please.', '', 3],
    ['Give me the 5 key points', '', 5],
    ['Write a one-sentence summary', '', 1],
    ['TL;DR', '', null],
    ['summary in 900 sentences', '', 20],
    ['', 'Summarise the text in 2 sentences.', 2],
    ['', 'You are an agent.', null],
    ['Fetch https://example.com/summaries-of-pricing', '', null],
    ['Please read this page', '', null],
    ['Here is the report of March', 'You summarise documents.', null],
  ])('reads %j under %j as a summary', (instruction, standing, count) =>
    expect(readIntent(instruction, standing)).toEqual({ kind: 'summary', count }))

  it.each([
    ['What does https://example.com say about pricing?', 'pricing'],
    ['How do I install it?', 'install'],
    ['Which file holds the key?', 'file'],
  ])('reads %j as a question', (instruction, word) => {
    const intent = readIntent(instruction, 'You summarise documents.')
    expect(intent.kind).toBe('question')
    expect(intent).toMatchObject({ text: expect.stringContaining(word) })
    expect(intent).not.toMatchObject({ text: expect.stringContaining('https') })
  })
})
