import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePortBase } from '../../cmd/agentos/testing/scratch.ts'
import { root, source } from '../architecture/source-files.ts'

interface Block {
  readonly line: number
  readonly script: string
}

/** The shell blocks that a reader can paste; those marked `ci` are what runs this very test. */
function shellBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(match => ({
    line: markdown.slice(0, match.index).split('\n').length + 1,
    script: match[1] as string,
  }))
}

let portBase: number
let folder: string

/** A node of its own: other ports, data and settings than those of whoever runs the tests. */
function run(script: string) {
  const moved = script.replaceAll(/\b5008([123])\b/g, (_, digit) => String(portBase + Number(digit) - 1))
  return spawnSync('bash', ['-euo', 'pipefail', '-c', moved], {
    cwd: root,
    encoding: 'utf8',
    timeout: 240_000,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      AGENTOS_PORT_BASE: String(portBase),
      AGENTOS_HOME: folder,
    },
  })
}

beforeAll(async () => {
  portBase = await freePortBase()
  folder = mkdtempSync(join(tmpdir(), 'agentos-readme-'))
})
afterAll(() => {
  run('./agentos nuke --hard --yes-really')
  rmSync(folder, { recursive: true, force: true })
})

describe('the README', () => {
  it.each(shellBlocks(source('README.md')))('line $line runs as it is written', { timeout: 300_000 }, ({ script }) => {
    const { status, stderr, stdout } = run(script)
    expect(status, `${stdout}\n${stderr}`).toBe(0)
    expect(stdout).not.toContain('"error":{')
  })
})
