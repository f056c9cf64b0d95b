import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { it, onTestFinished } from 'vitest'
import { projectOf } from '../runtime/compose-project.ts'
import { readSettings } from '../settings/settings.ts'
import { agentos } from './command-line.ts'
import { freePortBase, scratchFolder } from './scratch.ts'

/** A test that starts containers; where there can be none it is skipped and says why, or fails with AGENTOS_REQUIRE_DOCKER. */
export function itWithContainers(name: string, timeout: number, test: () => Promise<void>): void {
  const reason = obstacle()
  if (reason === null) it(name, { timeout }, test)
  else
    it(name, ({ skip, task }) => {
      if (process.env.AGENTOS_REQUIRE_DOCKER === '1') throw new Error(reason)
      task.meta.reason = reason
      skip()
    })
}

/** Why there are no containers here; null where there can be. */
function obstacle(): string | null {
  const engine = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' })
  if (engine.error !== undefined) return 'Docker is not installed'
  if (engine.status !== 0) return 'the Docker engine does not answer'
  const found = [['docker', 'compose'], ['docker-compose']].some(
    ([program = '', ...first]) => spawnSync(program, [...first, 'version']).status === 0,
  )
  return found ? null : 'Compose is not installed'
}

/** A home for a node in containers, of which nothing is left when the test has ended; nothing is up yet. */
export async function containerHome() {
  const home = scratchFolder()
  const environment = {
    AGENTOS_HOME: home,
    AGENTOS_PORT_BASE: String(await freePortBase()),
    ...(process.env.DOCKER_CONFIG === undefined ? {} : { DOCKER_CONFIG: process.env.DOCKER_CONFIG }),
  }
  const run = (...args: string[]) => agentos(args, environment)
  onTestFinished(async () => {
    if (existsSync(home)) await run('nuke', '--hard', '--yes-really', '--runtime', 'compose')
  })
  return { environment, project: projectOf(readSettings({}, environment)), run }
}

/** The ids of a project's containers, running or not, or of its volumes or networks. */
export function dockerNames(kind: 'container' | 'volume' | 'network', project: string, service?: string): string[] {
  const all = kind === 'container' ? ['--all'] : []
  const labels = [`project=${project}`, ...(service === undefined ? [] : [`service=${service}`])]
  const filters = labels.flatMap(label => ['--filter', `label=com.docker.compose.${label}`])
  const out = execFileSync('docker', [kind, 'ls', ...all, '--quiet', ...filters], { encoding: 'utf8' })
  return out.split('\n').filter(Boolean)
}
