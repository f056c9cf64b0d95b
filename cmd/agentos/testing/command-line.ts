import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const compileCache = join(tmpdir(), 'agentos-cli-compile-cache')
const program = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own, with nothing of our own settings in its environment. */
export function agentos(args: readonly string[], environment: Record<string, string> = {}, input = ''): Promise<Ended> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NO_COLOR: '1',
    NODE_COMPILE_CACHE: compileCache,
    ...environment,
  }
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
      },
    )
    child.stdin?.end(input)
  })
}
