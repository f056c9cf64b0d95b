import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '#telemetry'
import { services } from '../../../services/services.ts'
import type { WantedPort } from '../checks/machine.ts'
import { findCompose } from '../docker/compose-program.ts'
import { dockerFault, type ProgramResult, runProgram, showProgram } from '../docker/engine.ts'
import { environmentFault } from '../fault.ts'
import { endpointsOf } from '../settings/addresses.ts'
import { ownToCli } from '../settings/service-environment.ts'
import type { Settings } from '../settings/settings.ts'
import { type Remembered, readRemembered } from './remembered.ts'

/** Every container of `deploy/local/compose.yaml`, in the order of the start; the first and the last of them end. */
export const composeServices = [
  { name: 'secrets', ends: true },
  { name: 'postgres', ends: false },
  { name: 'redis', ends: false },
  { name: 'migrate', ends: true },
  { name: 'model-policy', ends: false },
  { name: 'orchestrator', ends: false },
  { name: 'federation', ends: false },
  { name: 'executor', ends: false },
  { name: 'executor-2', ends: false },
  { name: 'seed', ends: true },
] as const

/** The containers of a service or unit of a node. */
export function containersNamed(unit: string): readonly string[] {
  if (unit === 'agent-orchestrator') return ['orchestrator']
  return unit === 'executor' ? ['executor', 'executor-2'] : [unit]
}

/** Told apart by the folder of the node, so that two nodes on one machine do not meet. */
export function projectOf({ layout, variables }: Settings): string {
  const digest = createHash('sha256').update(layout.dataDir).digest('hex')
  return variables.AGENTOS_COMPOSE_PROJECT || `agentos-${digest.slice(0, 8)}`
}

/** The ports that are published, all on loopback; the executors have none. */
export function publishedPorts({ portBase }: Settings): WantedPort[] {
  return services
    .filter(({ name }) => name !== 'executor')
    .map(({ name, portOffset }) => ({ name, host: '127.0.0.1', port: portBase + portOffset }))
    .sort((a, b) => a.port - b.port)
}

/** What is remembered of a node that is started by these settings. */
export function rememberedOf(settings: Settings, imageTag: string): Remembered {
  const { mode, portBase } = settings
  const about = { version, mode, portBase, databasePort: null, endpoints: endpointsOf(settings) }
  return { runtime: 'compose', compose: { imageTag, about } }
}

/** Runs Compose on the file of a node. Throws an environment Fault where it fails. */
export async function compose(settings: Settings, args: readonly string[], input = ''): Promise<string> {
  const { command } = await findCompose()
  const [program, ...first] = command
  const all = [...first, '-p', projectOf(settings), '-f', composeFile(settings), ...args]
  const result: ProgramResult = await runProgram(program, all, { input, environment: composeEnvironment(settings) })
  if (result.code === 0) return result.out
  throw dockerFault(`${command.join(' ')} ${args[0]}`, result)
}

/**
 * Runs a command of the CLI in a container of the node's own network, as the service of that name, and shows what it
 * prints; answers its exit code.
 */
export async function runInside(settings: Settings, service: string, args: readonly string[]): Promise<number> {
  const { command } = await findCompose()
  const [program, ...first] = command
  const run = ['-p', projectOf(settings), '-f', composeFile(settings), 'run', '--rm', '--no-deps', '-T', service]
  const environment = { ...composeEnvironment(settings), COMPOSE_PROFILES: `workers,${service}` }
  return (await showProgram(program, [...first, ...run, ...args], environment)) ?? 1
}

/** What the file of Compose leaves open. */
export function composeEnvironment(settings: Settings): Record<string, string> {
  return { ...openSettings(settings), AGENTOS_SETTINGS_DIGEST: settingsDigest(settings) }
}

/** Tells containers apart that were made by other settings, or by another file of Compose. */
export function settingsDigest(settings: Settings): string {
  const own = [openSettings(settings), readText(settingsFile(settings)), readText(composeFile(settings))]
  return createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 16)
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function composeFile({ layout }: Settings): string {
  return join(layout.root, 'deploy/local/compose.yaml')
}

function openSettings(settings: Settings): Record<string, string> {
  const { layout, mode, portBase } = settings
  const isProd = mode === 'prod'
  return {
    COMPOSE_PROFILES: 'workers',
    AGENTOS_IMAGE_TAG: readRemembered(layout.runDir)?.compose?.imageTag ?? 'local',
    AGENTOS_MODE: mode,
    AGENTOS_ALLOW_DEV_HEADERS: isProd ? '0' : '1',
    AGENTOS_METRICS_REQUIRE_AUTH: isProd ? '1' : (settings.variables.AGENTOS_METRICS_REQUIRE_AUTH ?? '0'),
    AGENTOS_DEFAULT_TENANT: settings.defaultTenant ?? '',
    AGENTOS_QUOTA_FAILED_CREDENTIALS: settings.variables.AGENTOS_QUOTA_FAILED_CREDENTIALS || '20',
    AGENTOS_ORCHESTRATOR_PORT: String(portBase),
    AGENTOS_MODEL_POLICY_PORT: String(portBase + 1),
    AGENTOS_FEDERATION_PORT: String(portBase + 2),
    AGENTOS_SETTINGS_FILE: settingsFile(settings),
  }
}

/** For calls that end containers: the file of Compose names the settings also where they are no longer there. */
export function ensureContainerSettings(settings: Settings): void {
  if (!existsSync(settingsFile(settings))) writeFileSync(settingsFile(settings), '', { mode: 0o600 })
}

function settingsFile({ layout }: Settings): string {
  return join(layout.runDir, 'settings.env')
}

/** Set by the file of Compose itself, or of this machine alone. */
const ownToFile =
  /^AGENTOS_(MODE|ALLOW_DEV_HEADERS|METRICS_REQUIRE_AUTH|DEFAULT_TENANT|QUOTA_FAILED_CREDENTIALS|AUDIT_SINK|HOME|DATA_DIR|(ORCHESTRATOR|MODEL_POLICY|FEDERATION|EXECUTOR)_(ADDR|URL|PORT)|(BUILD|RUNTIME|POSTGRES|REDIS)_BASE|SETTINGS_FILE)$/

/** Names of files of this machine, or secrets, which would stand in `docker inspect`. */
const notForContainers =
  /^AGENTOS_(.*_FILE|POLICY_DIR|DATABASE_URL|DATABASE_OWNER_URL|REDIS_URL|MODEL_API_KEY|SERVICE_TOKEN|SIGNING_KEY|SIGNING_PUBLIC_KEY)$/

/** The settings that go into every container. Throws an environment Fault naming all that cannot. */
export function containerSettings({ variables }: Settings): Record<string, string> {
  const given = Object.entries(variables).filter(
    ([name, value]) => value !== '' && !ownToCli.has(name) && !ownToFile.test(name),
  )
  const unfit = given.filter(([name, value]) => notForContainers.test(name) || /['\n]/.test(value))
  if (unfit.length === 0) return Object.fromEntries(given)
  throw environmentFault(
    `Containers cannot be given ${unfit.map(([name]) => name).join(', ')}: they have a database, a Redis and secrets of their own, and see no files of this machine`,
    { remedy: 'leave it out of .agentos.env and the environment, or use --runtime embedded' },
  )
}

/** Writes the settings where the file of Compose reads them; in single quotes, in which nothing is replaced. */
export function writeContainerSettings(settings: Settings): void {
  const lines = Object.entries(containerSettings(settings)).map(([name, value]) => `${name}='${value}'\n`)
  writeFileSync(settingsFile(settings), lines.join(''), { mode: 0o600 })
}
