import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../testing/scratch.ts'
import { lastLines } from './log-lines.ts'
import { RotatingLog } from './rotating-log.ts'

describe('RotatingLog', () => {
  it('sets a full file aside, keeps as many as it was told to, and never cuts a line', () => {
    const path = join(scratchFolder(), 'service.log')
    const log = new RotatingLog(path, { maxBytes: 20, kept: 2 })
    for (const piece of [
      'aaaaaaaaa\n',
      'bbbb',
      'bbbbb\n',
      'cccccccccccccccccc',
      'ccc\n',
      'ddd\n',
      'eeeeeeeeeeeeeeeeeee\n',
      'f\n',
    ])
      log.write(piece)
    log.close()
    const files = [path, `${path}.1`, `${path}.2`].map(file => readFileSync(file, 'utf8'))
    expect(files).toEqual(['f\n', 'eeeeeeeeeeeeeeeeeee\n', 'ddd\n'])
    expect(existsSync(`${path}.3`)).toBe(false)
  })

  it.runIf(existsSync('/dev/full'))('does not end what it logs when the disk is full', () => {
    const log = new RotatingLog('/dev/full')
    expect(() => log.write('lost\n')).not.toThrow()
    log.close()
  })

  it('goes on with the file of an earlier life', () => {
    const path = join(scratchFolder(), 'service.log')
    for (const line of ['one\n', 'two\n']) {
      const log = new RotatingLog(path)
      log.write(line)
      log.close()
    }
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
  })
})

describe('lastLines', () => {
  it('reads from the end, across chunks and long lines', () => {
    const path = join(scratchFolder(), 'service.log')
    const log = new RotatingLog(path)
    const lines = Array.from({ length: 5_000 }, (_, index) => `${index} ${'x'.repeat(index % 97)}`)
    const long = 'y'.repeat(200_000)
    log.write(`${lines.join('\n')}\n${long}\nlast\n`)
    log.close()
    expect(lastLines(path, 3)).toEqual([lines.at(-1), long, 'last'])
    expect(lastLines(path, 10_000)).toEqual([...lines, long, 'last'])
    expect(lastLines(path, 2, line => line.startsWith('42'))).toEqual([lines[4298], lines[4299]])
  })

  it('answers nothing for a file that is not there', () => {
    expect(lastLines(join(scratchFolder(), 'none.log'), 5)).toEqual([])
  })
})
