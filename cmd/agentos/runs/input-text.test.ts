import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Fault } from '../fault.ts'
import { scratchFolder } from '../testing/scratch.ts'
import { readInput } from './input-text.ts'

function fileWith(content: string | Buffer, name = 'notes.txt'): string {
  const path = join(scratchFolder(), name)
  writeFileSync(path, content)
  return path
}

async function refusal(work: () => Promise<unknown>): Promise<Fault> {
  try {
    await work()
  } catch (error) {
    return error as Fault
  }
  throw new Error('It was not refused.')
}

describe('readInput', () => {
  it('sends a file below its name, after the instruction', async () => {
    expect(await readInput({ file: fileWith('one\ntwo\n'), input: 'Summarize' })).toBe(
      'Summarize\n\nFile: notes.txt\n\none\ntwo\n',
    )
    expect(await readInput({ file: fileWith('one') })).toBe('File: notes.txt\n\none')
    expect(await readInput({ input: 'hello' })).toBe('hello')
  })

  it.each([
    ['nothing to send', () => readInput({}), /--input or --file/],
    ['an empty input', () => readInput({ input: '  ' }), /--input is empty/],
    ['a file that is not there', () => readInput({ file: '/nowhere/notes.txt' }), /cannot be read \(ENOENT\)/],
    ['a folder', () => readInput({ file: scratchFolder() }), /cannot be read \(EISDIR\)/],
    [
      'bytes that are no UTF-8',
      () => readInput({ file: fileWith(Buffer.from([0x89, 0x50, 0xff])) }),
      /not a text file/,
    ],
    ['a zero byte', () => readInput({ file: fileWith('a\0b') }), /not a text file/],
    [
      'more than 8 MiB',
      () => readInput({ file: fileWith('x'.repeat(8 * 1024 ** 2 + 1)) }),
      /more than 8388608 bytes \(8 MiB\)/,
    ],
    [
      '8 MiB with an instruction',
      () => readInput({ file: fileWith('x'.repeat(8 * 1024 ** 2)), input: 'Go' }),
      /at most 8388608/,
    ],
    ['standard input twice', () => readInput({ file: '-', input: '-' }), /Only one/],
  ])('refuses %s as a fault of usage', async (_, work, message) => {
    const fault = await refusal(work)
    expect(fault).toBeInstanceOf(Fault)
    expect([fault.exitCode, fault.message]).toEqual([2, expect.stringMatching(message)])
  })
})
