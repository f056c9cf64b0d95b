import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { request } from 'undici'
import { newApiKey } from '#auth'
import { type EmbeddedPostgres, freePort, isAlive, migrate, openEmbedded, stopEmbedded } from '#storage'
import { tieToUs } from '../../cmd/agentos/node/lifeline.ts'
import { layoutOf, makeFolders } from '../../cmd/agentos/settings/layout.ts'
import { ensureSecrets } from '../../cmd/agentos/settings/secrets.ts'
import type { ServiceName } from '../../services/services.ts'
import { root } from '../architecture/source-files.ts'
import { MortalProcess } from './mortal-process.ts'
import { openWitness } from './witness.ts'

export interface PlatformOptions {
  readonly executors: number
  readonly slots: number
  readonly leaseMs: number
  readonly withRedis: boolean
  /** Where tools may call. */
  readonly toolAddress: string
  /** How many runs the tenant may have unfinished at once. */
  readonly unfinishedRuns: number
}

const prefix = 'agentos-chaos-'
export const tenantId = 'tnt_chaos'

/** A whole platform of processes of its own, each of which can be killed: PostgreSQL, services and, if wanted, Redis. */
export class ChaosPlatform {
  readonly home: string
  readonly orchestrators: MortalProcess[] = []
  readonly executors: MortalProcess[] = []
  /** Where the orchestrators answer. */
  readonly urls: string[] = []
  /** As the owner, who sees everything. */
  readonly owner: pg.Pool
  postgres: EmbeddedPostgres
  redis: MortalProcess | null = null
  redisPort = 0
  apiKey = ''
  readonly #shared: MortalProcess[] = []
  #letGo: () => void

  private constructor(home: string, postgres: EmbeddedPostgres) {
    this.home = home
    this.postgres = postgres
    this.owner = new pg.Pool({ connectionString: postgres.ownerUrl.reveal(), max: 4 })
    // Idle connections end when the server is killed; the next query makes another.
    this.owner.on('error', () => {})
    this.#letGo = tieToUs(postgres.pid, 'postgres')
  }

  static async start(options: PlatformOptions): Promise<ChaosPlatform> {
    await removeLeftovers()
    const home = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
    // The embedded database's user must be able to pass through.
    chmodSync(home, 0o755)
    const layout = layoutOf({ AGENTOS_HOME: home })
    makeFolders(layout)
    ensureSecrets(layout)
    const postgres = await openEmbedded({ directory: layout.databaseDir, autoRestart: false })
    const platform = new ChaosPlatform(home, postgres)
    try {
      await migrate({ ownerUrl: postgres.ownerUrl, servicePassword: postgres.servicePassword })
      await openWitness(platform.owner)
      await platform.#insertTenant(options.unfinishedRuns)
      await platform.#startProcesses(options)
    } catch (error) {
      await platform.stop()
      throw error
    }
    return platform
  }

  /** Asks the owner's question until the database answers. */
  async ask<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    for (;;) {
      try {
        return (await this.owner.query<Row>(text, [...values])).rows
      } catch (error) {
        if (error instanceof pg.DatabaseError && !/^(08|53|57)/.test(error.code ?? '')) throw error
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
  }

  /** kill -9; nobody starts it again unasked. */
  killPostgres(): void {
    this.postgres.release()
    this.#letGo()
    process.kill(this.postgres.pid, 'SIGKILL')
  }

  /** Resolves when it takes connections again, on the port that it had. */
  async startPostgres(): Promise<void> {
    const { databaseDir: directory } = layoutOf({ AGENTOS_HOME: this.home })
    this.postgres = await openEmbedded({ directory, port: this.postgres.port, autoRestart: false })
    this.#letGo = tieToUs(this.postgres.pid, 'postgres')
  }

  async stop(): Promise<void> {
    const processes = [...this.orchestrators, ...this.executors, ...this.#shared, ...(this.redis ? [this.redis] : [])]
    await Promise.all(processes.map(process => process.kill()))
    await this.owner.end()
    await this.postgres.stop()
    this.#letGo()
    for (const folder of [this.postgres.directory, this.home]) rmSync(folder, { recursive: true, force: true })
  }

  /** Copies what all processes wrote to a folder that outlives this one; answers where. */
  keepLogs(): string {
    const folder = mkdtempSync(join(tmpdir(), 'agentos-chaos-logs-'))
    for (const name of readdirSync(this.home).filter(each => each.endsWith('.log'))) {
      copyFileSync(join(this.home, name), join(folder, name))
    }
    return folder
  }

  /** The last lines of a process. */
  logOf(name: string): string {
    const file = name === 'postgres' ? join(this.postgres.directory, 'server.log') : join(this.home, `${name}.log`)
    return readFileSync(file, 'utf8').split('\n').slice(-20).join('\n')
  }

  async #insertTenant(unfinishedRuns: number): Promise<void> {
    const { hash, key, prefix } = newApiKey()
    this.apiKey = key
    const quotas = { runs: { max_concurrent_runs: unfinishedRuns } }
    await this.ask('insert into platform.tenants (tenant_id, name, quotas) values ($1, $1, $2)', [tenantId, quotas])
    await this.ask(
      `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, created_by)
       values ('key_chaos', $1, 'chaos', $2, $3, 'prn_chaos', 'owner', 'chaos')`,
      [tenantId, prefix, hash],
    )
  }

  async #startProcesses(options: PlatformOptions): Promise<void> {
    const modelPolicyPort = await freePort()
    const environment = {
      ...this.#environment(options),
      AGENTOS_MODEL_POLICY_URL: `http://127.0.0.1:${modelPolicyPort}`,
      ...(options.withRedis && { AGENTOS_REDIS_URL: await this.#startRedis() }),
    }
    const serve = (service: ServiceName, name: string, port: number) => this.#service(service, name, port, environment)
    this.#shared.push(serve('model-policy', 'model-policy', modelPolicyPort))
    for (let n = 0; n < 2; n += 1) {
      const port = await freePort()
      this.urls.push(`http://127.0.0.1:${port}`)
      this.orchestrators.push(serve('agent-orchestrator', `orchestrator-${n}`, port))
    }
    for (let n = 0; n < options.executors; n += 1) {
      this.executors.push(serve('executor', `executor-${n}`, await freePort()))
    }
    const all = [...this.#shared, ...this.orchestrators, ...this.executors]
    await Promise.all(all.map(process => process.start()))
  }

  #environment({ leaseMs, slots, toolAddress }: PlatformOptions): Record<string, string> {
    return {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'agentos-chaos-cache'),
      AGENTOS_HOME: this.home,
      AGENTOS_DATABASE_URL: this.postgres.serviceUrl.reveal(),
      AGENTOS_LOG_LEVEL: 'warn',
      AGENTOS_EXECUTOR_LEASE_MS: String(leaseMs),
      AGENTOS_EXECUTOR_SLOTS: String(slots),
      // None of these runs is to blame for the death of its executors.
      AGENTOS_RUN_MAX_CRASHES: '50',
      AGENTOS_TOOL_HTTP_ALLOW: toolAddress,
      AGENTOS_QUOTA_RUN_CREATE_QPS: '100000',
      AGENTOS_QUOTA_INVOKE_QPS: '100000',
      AGENTOS_QUOTA_TOOL_CALL_QPS: '100000',
    }
  }

  #service(service: ServiceName, name: string, port: number, environment: Record<string, string>): MortalProcess {
    const program = join(root, 'cmd', 'agentos', 'main.ts')
    return new MortalProcess({
      name,
      command: [process.execPath, program, 'serve', service, '--addr', `127.0.0.1:${port}`],
      cwd: this.home,
      environment,
      logFile: join(this.home, `${name}.log`),
      isReady: () => isReady(`http://127.0.0.1:${port}/readyz`),
    })
  }

  async #startRedis(): Promise<string> {
    const port = await freePort()
    this.redisPort = port
    this.redis = new MortalProcess({
      name: 'redis',
      command: ['redis-server', '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      cwd: this.home,
      environment: { PATH: process.env.PATH ?? '' },
      logFile: join(this.home, 'redis.log'),
      isReady: async () => (await redisCommand(port, 'PING')).startsWith('+PONG'),
    })
    await this.redis.start()
    return `redis://127.0.0.1:${port}`
  }
}

/** Removes what experiments left that were killed themselves; their services ended with them. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!(pid > 0) || isAlive(pid)) continue
    await stopEmbedded(layoutOf({ AGENTOS_HOME: join(tmpdir(), name) }).databaseDir)
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

async function isReady(url: string): Promise<boolean> {
  const { body, statusCode } = await request(url, { signal: AbortSignal.timeout(2_000) })
  await body.dump()
  return statusCode === 200
}

/** What Redis answers to one inline command. */
export function redisCommand(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`))
    socket.setTimeout(2_000, () => socket.destroy(new Error('Redis does not answer')))
    socket.once('error', reject).once('data', data => {
      socket.destroy()
      resolve(data.toString())
    })
  })
}
