import { Environment, type Secret, type Variables } from '#config'
import { type RuntimeName, readRemembered, runtimeNames } from '../runtime/remembered.ts'
import { readEnvFile } from './env-file.ts'
import { type Layout, layoutOf } from './layout.ts'

export const modes = ['demo', 'dev', 'prod'] as const

export type Mode = (typeof modes)[number]

/** What the flags of a command set; they go before everything else. */
export interface Flags {
  readonly mode?: Mode
  readonly portBase?: number
  readonly runtime?: RuntimeName
}

/** All that is known of a node before it runs. */
export interface Settings {
  readonly mode: Mode
  readonly portBase: number
  readonly runtime: RuntimeName
  /** Null where every request must name its tenant by its credential. */
  readonly defaultTenant: string | null
  /** The database as services see it; null: the node brings its own PostgreSQL. */
  readonly databaseUrl: Secret | null
  /** The same as its owner; null with a database of somebody else, who runs the migrations. */
  readonly ownerUrl: Secret | null
  readonly layout: Layout
  /** Every AGENTOS_* variable that somebody set. */
  readonly variables: Readonly<Record<string, string>>
}

export const defaultPortBase = 50081

/** How far above the port base the embedded database listens. */
export const databasePortOffset = 4

const highestPortBase = 65_535 - databasePortOffset

/** Settings by precedence: flags, then the environment, then `.agentos.env`, then defaults. Throws ConfigError. */
export function readSettings(flags: Flags = {}, variables: Variables = process.env): Settings {
  const { envFile, home } = layoutOf(variables)
  const merged = { ...readEnvFile(envFile), ...ownVariables(variables), ...variablesOf(flags) }
  const environment = new Environment(merged)
  const mode = environment.choice('AGENTOS_MODE', modes, environment.choice('AGENTOS_PROFILE', modes, 'demo'))
  const portBase = environment.integer('AGENTOS_PORT_BASE', defaultPortBase, { min: 1024, max: highestPortBase })
  const layout = layoutOf({ ...merged, AGENTOS_HOME: home })
  const runtime = environment.choice(
    'AGENTOS_RUNTIME',
    runtimeNames,
    readRemembered(layout.runDir)?.runtime ?? 'embedded',
  )
  const defaultTenant = environment.textOrEmpty('AGENTOS_DEFAULT_TENANT', mode === 'prod' ? '' : 'tnt_demo') || null
  const databaseUrl = environment.secret('AGENTOS_DATABASE_URL')
  const ownerUrl = environment.secret('AGENTOS_DATABASE_OWNER_URL')
  environment.finish()
  return {
    mode,
    portBase,
    defaultTenant,
    databaseUrl,
    ownerUrl,
    layout,
    runtime,
    variables: merged,
  }
}

function ownVariables(variables: Variables): Record<string, string> {
  const own = Object.entries(variables).filter(([name, value]) => name.startsWith('AGENTOS_') && value !== undefined)
  return Object.fromEntries(own) as Record<string, string>
}

function variablesOf(flags: Flags): Record<string, string> {
  return {
    ...(flags.mode === undefined ? {} : { AGENTOS_MODE: flags.mode }),
    ...(flags.runtime === undefined ? {} : { AGENTOS_RUNTIME: flags.runtime }),
    ...(flags.portBase === undefined ? {} : { AGENTOS_PORT_BASE: String(flags.portBase) }),
  }
}
