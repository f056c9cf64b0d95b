import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findCompose } from '../docker/compose-program.ts'
import { docker } from '../docker/engine.ts'
import { checkFault } from '../fault.ts'
import { connectNode } from '../node/control.ts'
import { readState } from '../node/state-file.ts'
import { findStrays } from '../node/strays.ts'
import { asFault } from '../output/failure.ts'
import type { Step } from '../phases/phase.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import type { Settings } from '../settings/settings.ts'
import { checkDisk, checkFolders, checkMemory, checkNode } from './machine.ts'

/** One finding about this machine. */
export interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null
}

/** Looks at everything that the node needs of this machine; one fault hides no other. */
export async function diagnose(settings: Settings): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, run } of examinations(settings)) {
    try {
      findings.push({ name, ok: true, detail: await run(), remedy: null })
    } catch (error) {
      const { message, remedy } = asFault(error)
      findings.push({ name, ok: false, detail: message, remedy })
    }
  }
  return findings
}

function examinations(settings: Settings): Step[] {
  return [
    { name: 'node', run: async () => checkNode(settings.layout.root) },
    {
      name: 'npm',
      run: async () => checkProgram('npm', ['--version'], 'install Node.js from https://nodejs.org, which brings npm'),
    },
    { name: 'folders', run: async () => checkFolders(settings) },
    { name: 'disk', run: () => checkDisk(settings) },
    { name: 'memory', run: async () => checkMemory() },
    { name: 'ports', run: () => runtimeOf(settings).ports() },
    { name: 'stale processes', run: () => checkStrays(settings) },
    ...(settings.databaseUrl === null && settings.runtime === 'embedded'
      ? [{ name: 'database user', run: async () => checkDatabaseUser() }]
      : []),
    { name: 'docker', run: () => checkDocker(settings) },
    { name: 'compose', run: () => checkCompose(settings) },
  ]
}

async function checkStrays({ layout }: Settings): Promise<string> {
  const control = await connectNode(layout.runDir)
  await control?.close()
  if (control !== null) return 'none; the node is up'
  const state = readState(layout.runDir)
  const strays = state === null ? [] : findStrays(state)
  if (strays.length === 0) return 'none'
  const names = strays.map(({ mark, name }) => `${name} (pid ${mark.pid})`).join(', ')
  throw checkFault(`Left by a supervisor that was killed: ${names}`, {
    remedy: './agentos up adopts or ends them; ./agentos nuke --yes-really ends them',
  })
}

/** PostgreSQL refuses to run as root, which therefore needs somebody to run it as. */
function checkDatabaseUser(): string {
  if (process.getuid?.() !== 0) return 'PostgreSQL runs as this user'
  const user = ['postgres', 'nobody'].find(name => runs('id', ['-u', name]) !== null)
  if (user !== undefined) return `PostgreSQL runs as ${user}`
  throw checkFault('PostgreSQL does not run as root, and neither postgres nor nobody exists', {
    remedy: 'start as another user',
  })
}

function checkProgram(name: string, args: readonly string[], remedy: string): string {
  const answer = runs(name, args)
  if (answer !== null) return answer
  throw checkFault(`${name} is not there, or does not work`, { remedy })
}

/** The engine is needed for containers alone; a credential helper that is missing makes every pull fail. */
async function checkDocker({ runtime }: Settings): Promise<string> {
  const version = runs('docker', ['--version'])
  if (version === null && runtime !== 'compose') return 'not installed; needed for --runtime compose only'
  const helper = credentialHelper()
  if (helper !== null && !isOnPath(helper)) {
    throw checkFault(`Docker is set to use ${helper}, which is not on the PATH`, {
      remedy: 'remove "credsStore" from ~/.docker/config.json',
    })
  }
  try {
    return `${version}, engine ${(await docker(['version', '--format', '{{.Server.Version}}'])).trim()}`
  } catch (error) {
    if (runtime === 'compose') throw error
    return `${version}; ${(error as Error).message}, which only --runtime compose needs`
  }
}

async function checkCompose({ runtime }: Settings): Promise<string> {
  try {
    const { command, version } = await findCompose()
    return `${command.join(' ')} ${version}`
  } catch (error) {
    if (runtime === 'compose') throw error
    return 'not installed; needed for --runtime compose only'
  }
}

function credentialHelper(): string | null {
  const path = join(process.env.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'config.json')
  if (!existsSync(path)) return null
  const { credsStore } = JSON.parse(readFileSync(path, 'utf8')) as { credsStore?: string }
  return credsStore ? `docker-credential-${credsStore}` : null
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, program)))
}

function runs(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 })
      .toString()
      .trim()
  } catch {
    // Not there, or not working: the caller says what that means.
    return null
  }
}
