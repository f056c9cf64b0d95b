import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentFault } from '../fault.ts'

export interface ProgramResult {
  /** Null where there is no such program. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface ProgramOptions {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a program of this machine to its end; never throws. */
export function runProgram(
  program: string,
  args: readonly string[],
  { environment = {}, input = '' }: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise(resolve => {
    const options = { env: { ...process.env, ...environment }, maxBuffer: 256 * 1024 * 1024 }
    const child = execFile(program, [...args], options, (error, out, err) => {
      const isMissing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT'
      resolve({ code: isMissing ? null : error === null ? 0 : (child.exitCode ?? 1), out, err })
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** Runs `docker` and answers what it printed. Throws an environment Fault that says what to do about a failure. */
export async function docker(args: readonly string[], options: ProgramOptions = {}): Promise<string> {
  const result = await runProgram('docker', args, options)
  if (result.code === 0) return result.out
  throw dockerFault(`docker ${args[0]}`, result)
}

/** What a failed call of Docker or Compose means for the user. */
export function dockerFault(call: string, { code, err }: ProgramResult): Error {
  if (code === null) {
    return environmentFault('Docker is not installed', {
      remedy:
        'install Docker Engine 20.10 or newer (https://docs.docker.com/engine/install), or use --runtime embedded',
    })
  }
  if (/permission denied/i.test(err) && /docker/i.test(err)) {
    return environmentFault('This user may not speak to the Docker engine', {
      remedy: 'add the user to the group "docker" and log in again, or use --runtime embedded',
    })
  }
  if (
    /cannot connect to the docker daemon|error during connect|connection refused|couldn't connect to docker/i.test(err)
  ) {
    return environmentFault('The Docker engine does not answer', {
      remedy: 'start it (systemctl start docker, or Docker Desktop), or name it by DOCKER_HOST',
    })
  }
  return environmentFault(`${call} ended with ${code}`, { lines: err.trim().split('\n').slice(-15) })
}

/** Runs a program whose output goes where that of this process goes; answers its exit code, null where there is none. */
export async function showProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number | null> {
  const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return code
}

/** Hears every line that a program prints, on either stream; answers how to end it. */
export function listenTo(program: string, args: readonly string[], onLine: (line: string) => void): () => void {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    })
  }
  return () => void child.kill()
}
