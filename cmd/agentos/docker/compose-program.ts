import { environmentFault } from '../fault.ts'
import { dockerFault, type ProgramOptions, type ProgramResult, runProgram } from './engine.ts'

/** A Compose of this machine. */
export interface ComposeProgram {
  readonly command: readonly [string, ...string[]]
  readonly version: string
}

export type Runner = (program: string, args: readonly string[], options?: ProgramOptions) => Promise<ProgramResult>

/** Compose v2 as a plugin of Docker, else docker-compose. Throws an environment Fault where there is neither. */
export async function findCompose(run: Runner = runProgram): Promise<ComposeProgram> {
  const candidates = [['docker', 'compose'], ['docker-compose']] as const
  for (const command of candidates) {
    const [program, ...first] = command
    const { code, out } = await run(program, [...first, 'version', '--short'])
    if (code === 0) return { command, version: out.trim() }
  }
  const engine = await run('docker', ['--version'])
  if (engine.code === null) throw dockerFault('docker', engine)
  throw environmentFault('Docker is here, but Compose is not', {
    remedy: 'install the package docker-compose-plugin (or docker-compose), or use --runtime embedded',
  })
}
