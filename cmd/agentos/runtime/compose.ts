import { EventEmitter, on } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FirstKeys, OperatorAccess } from '../bootstrap/operator-access.ts'
import { checkPorts } from '../checks/machine.ts'
import { type ProbeAnswer, probe } from '../checks/probe.ts'
import type { Access } from '../commands/bootstrap.ts'
import { findCompose } from '../docker/compose-program.ts'
import { type Container, containerLines, containersOf } from '../docker/containers.ts'
import { docker, listenTo } from '../docker/engine.ts'
import { environmentFault } from '../fault.ts'
import { removeData } from '../phases/nuke.ts'
import type { Step } from '../phases/phase.ts'
import { findOperatorKey } from '../settings/caller.ts'
import { secretFiles, writeSecret } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { composeBoot, describe } from './compose-boot.ts'
import { composeOverview } from './compose-overview.ts'
import {
  compose,
  composeServices,
  containerSettings,
  containersNamed,
  ensureContainerSettings,
  projectOf,
  publishedPorts,
  writeContainerSettings,
} from './compose-project.ts'
import { askInside } from './inside.ts'
import { readRemembered } from './remembered.ts'
import type { Restarted, Runtime, UnitLog } from './runtime.ts'

/** In containers of this machine's Docker engine, by `deploy/local/compose.yaml`. */
export function composeRuntime(settings: Settings): Runtime {
  const heard: { outdated: readonly string[] } = { outdated: [] }
  return {
    preflight: () => preflight(settings),
    ports: () => freePorts(settings),
    boot: () => composeBoot(settings, heard),
    outdated: () => heard.outdated,
    keys: () => keysInside(settings),
    ask: (service, url, path, headers = {}) => ask(settings, service, url, path, headers),
    overview: () => composeOverview(settings),
    logNames: composeServices.map(({ name }) => name),
    log: unit => logOf(settings, unit),
    restart: unit => restart(settings, unit),
    stop: () => stop(settings),
    removeData: () => remove(settings),
    images: () => images(settings),
    async close() {},
  }
}

function preflight(settings: Settings): Step[] {
  return [
    {
      name: 'docker',
      run: async () => `engine ${(await docker(['version', '--format', '{{.Server.Version}}'])).trim()}`,
    },
    {
      name: 'compose',
      async run() {
        const { command, version } = await findCompose()
        return `${command.join(' ')} ${version}, project ${projectOf(settings)}`
      },
    },
    {
      name: 'container settings',
      run: async () => `${Object.keys(containerSettings(settings)).length} go into the containers`,
    },
    { name: 'ports', run: () => freePorts(settings) },
  ]
}

async function freePorts(settings: Settings): Promise<string> {
  const about = readRemembered(settings.layout.runDir)?.compose?.about
  const running = (await containersOf(projectOf(settings))).filter(({ state }) => state === 'running')
  if (running.length === 0 || about === undefined) return checkPorts(settings, new Set(), publishedPorts(settings))
  if (about.mode !== settings.mode || about.portBase !== settings.portBase) {
    throw environmentFault(
      `The node is up in mode ${about.mode} on port base ${about.portBase}, not as asked for now`,
      { remedy: `./agentos redeploy --mode ${settings.mode} --port-base ${settings.portBase}` },
    )
  }
  return `held by the node's own ${running.length} containers`
}

/** The owner of the database is known inside only, where the keys are made; this machine keeps what the CLI calls with. */
function keysInside(settings: Settings): FirstKeys {
  let asked: Promise<Access> | null = null
  const access = () => {
    asked ??= makeAccess(settings)
    return asked
  }
  return {
    operator: async (): Promise<OperatorAccess> => (await access()).operator,
    validator: async () => (await access()).validator?.detail ?? 'not needed',
  }
}

async function makeAccess(settings: Settings): Promise<Access> {
  const out = await compose(
    settings,
    ['run', '--rm', '--no-deps', '-T', 'seed', 'bootstrap', 'access', '--json'],
    findOperatorKey(settings) ?? '',
  )
  const access = JSON.parse(out.slice(out.indexOf('{'))) as Access
  const files = secretFiles(settings.layout)
  if (settings.mode !== 'prod' && access.operator.key !== null) writeSecret(files.operatorKey, access.operator.key)
  if (access.validator?.key) writeSecret(files.validatorKey, access.validator.key)
  if (access.serviceToken !== null) writeSecret(files.serviceToken, access.serviceToken)
  return access
}

/** The executors publish no port: each is asked from inside, and the worst answer counts. */
async function ask(
  settings: Settings,
  service: string,
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<ProbeAnswer> {
  if (service !== 'executor') return probe(`${url}${path}`, headers)
  const wanted = containersNamed(service)
  const containers = (await containersOf(projectOf(settings))).filter(row => wanted.includes(row.service))
  const answers = await Promise.all(wanted.map(name => askOne(name, containers, path, headers)))
  return answers.find(({ status }) => status !== 200) ?? (answers[0] as ProbeAnswer)
}

async function askOne(
  name: string,
  containers: readonly Container[],
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<ProbeAnswer> {
  const container = containers.find(({ service }) => service === name)
  if (container?.state === 'running') return askInside(container.id, `http://127.0.0.1:8084${path}`, headers)
  const why = container === undefined ? 'is not there' : `is ${describe(container)}`
  return { status: 0, detail: `the container ${name} ${why}`, body: null }
}

function logOf(settings: Settings, unit: string): UnitLog {
  const wanted = containersNamed(unit)
  const find = async () => {
    const found = (await containersOf(projectOf(settings))).filter(({ service }) => wanted.includes(service))
    if (found.length === 0) throw environmentFault(`There is no container of ${unit}`, { remedy: './agentos up' })
    return found.map(({ id }) => id)
  }
  let until = new Date()
  return {
    async last(count, keep) {
      until = new Date()
      return (await containerLines(await find(), 'all')).filter(keep).slice(-count)
    },
    async *follow() {
      const lines = new EventEmitter()
      const ends = (await find()).map(id =>
        listenTo('docker', ['logs', '--follow', '--since', until.toISOString(), id], line => lines.emit('line', line)),
      )
      try {
        for await (const [line] of on(lines, 'line')) yield line as string
      } finally {
        for (const end of ends) end()
      }
    },
  }
}

const patienceMs = 90_000

async function restart(settings: Settings, unit: string): Promise<Restarted> {
  const names = containersNamed(unit)
  const find = async () => (await containersOf(projectOf(settings))).filter(({ service }) => names.includes(service))
  const before = await find()
  if (before.length === 0) throw environmentFault('The node is not up', { remedy: './agentos up' })
  writeContainerSettings(settings)
  await compose(settings, ['up', '-d', '--no-build', '--no-deps', '--force-recreate', ...names])
  for (const deadline = Date.now() + patienceMs; ; await sleep(250)) {
    const after = await find()
    if (after.length > 0 && after.every(({ health }) => health === 'healthy'))
      return { kind: 'container', before: idsOf(before), after: idsOf(after) }
    if (Date.now() > deadline) {
      throw environmentFault(`${unit} does not start again (${after.map(describe).join('; ')})`, {
        remedy: `./agentos logs ${unit}`,
      })
    }
  }
}

function idsOf(containers: readonly Container[]): string {
  return containers
    .map(({ id }) => id)
    .sort()
    .join(', ')
}

async function stop(settings: Settings): Promise<string> {
  const running = (await containersOf(projectOf(settings))).filter(({ state }) => state === 'running')
  ensureContainerSettings(settings)
  await compose(settings, ['down', '--remove-orphans'])
  return running.map(({ service }) => service).join(', ') || 'nothing ran'
}

async function remove(settings: Settings): Promise<string> {
  await compose(settings, ['down', '--volumes', '--remove-orphans'])
  const filter = ['--quiet', '--filter', `label=com.docker.compose.project=${projectOf(settings)}`]
  const left = [await docker(['volume', 'ls', ...filter]), await docker(['network', 'ls', ...filter])].join('').trim()
  if (left !== '')
    throw environmentFault(`Docker still holds ${left.split('\n').join(', ')}`, { remedy: './agentos nuke --hard' })
  return `every volume and network of ${projectOf(settings)}; ${existsSync(settings.layout.dataDir) ? removeData(settings) : ''}`
}

async function images(settings: Settings): Promise<{ name: string; digest: string }[]> {
  const containers = await containersOf(projectOf(settings))
  const byName = new Map(containers.map(({ imageId, imageName }) => [imageName, imageId]))
  return [...byName].map(([name, digest]) => ({ name, digest }))
}
