import { mkdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Variables } from '#config'

/** Where everything of one node lies. */
export interface Layout {
  /** The checkout: the code. */
  readonly root: string
  /** Holds the settings file; relative paths in it start here. */
  readonly home: string
  readonly envFile: string
  readonly dataDir: string
  readonly reportsDir: string
  readonly secretsDir: string
  readonly logsDir: string
  readonly auditDir: string
  readonly runDir: string
  readonly databaseDir: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')

/** The layout of the node in AGENTOS_HOME (default: the checkout), its data in AGENTOS_DATA_DIR (default: data). */
export function layoutOf(environment: Variables): Layout {
  const home = resolve(environment.AGENTOS_HOME || root)
  const dataDir = below(home, environment.AGENTOS_DATA_DIR || 'data')
  return {
    root,
    home,
    envFile: join(home, '.agentos.env'),
    dataDir,
    reportsDir: join(home, 'reports'),
    secretsDir: join(dataDir, 'secrets'),
    logsDir: join(dataDir, 'logs'),
    auditDir: join(dataDir, 'audit'),
    runDir: join(dataDir, 'run'),
    databaseDir: join(dataDir, 'postgres'),
  }
}

/** Makes the folders; the database's user must be able to pass through `data`, but not to look into what is private. */
export function makeFolders(layout: Layout): void {
  mkdirSync(layout.dataDir, { recursive: true, mode: 0o755 })
  for (const folder of [layout.secretsDir, layout.runDir, layout.logsDir, layout.auditDir]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
  mkdirSync(layout.reportsDir, { recursive: true })
}

function below(home: string, path: string): string {
  return isAbsolute(path) ? path : join(home, path)
}
