import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/source-files.ts'

/** What a command came to. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The same for all nodes, so that only the first start compiles the code. */
const compileCache = join(tmpdir(), 'agentos-e2e-cache')
const timeoutMs = 150_000

/** Runs `./agentos` for the node in a folder, without a terminal and with nothing of our own settings. */
export function agentos(home: string, args: readonly string[]): Promise<Ended> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NO_COLOR: '1',
    NODE_COMPILE_CACHE: compileCache,
    AGENTOS_HOME: home,
  }
  const options = { cwd: root, env, timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 }
  return new Promise(resolve => {
    const child = execFile('./agentos', args, options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
    child.stdin?.end()
  })
}
