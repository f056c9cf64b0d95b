import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startTimeoutMs } from '../e2e/node-under-test.ts'
import { type Platform, startPlatform } from './platform.ts'
import { makePython } from './python.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
}, startTimeoutMs)
afterAll(() => platform?.stop(), startTimeoutMs)

/** Runs a script of calls; answers its lines. */
function linesOf(program: string, script: string): Promise<string[]> {
  const env = { PATH: process.env.PATH, ...platform.environment }
  return new Promise(resolve => {
    execFile(program, [join(import.meta.dirname, script)], { env, timeout: 120_000 }, (_, out, err) =>
      resolve(`${out}${err}`.trim().split('\n')),
    )
  })
}

const thirty = Array.from({ length: 30 }, (_, index) => expect.stringMatching(new RegExp(`^ok ${index + 1} - `)))

describe('thirty calls by the official client', { timeout: 240_000 }, () => {
  it('of npm', async () => {
    expect(await linesOf(process.execPath, 'npm.ts')).toEqual(thirty)
  })

  it('of PyPI', async ({ skip, task }) => {
    const folder = mkdtempSync(join(tmpdir(), 'agentos-openai-python-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const python = makePython(folder)
    if ('reason' in python) {
      task.meta.reason = python.reason
      return skip(python.reason)
    }
    expect(await linesOf(python.program, 'pypi.py')).toEqual(thirty)
  })
})
