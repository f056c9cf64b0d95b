import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedPostgres, freePort, isAlive, migrate, openEmbedded, stopEmbedded } from '#storage'
import { insertFirstKey, operatorKey } from '../../cmd/agentos/bootstrap/key.ts'
import { tieToUs } from '../../cmd/agentos/node/lifeline.ts'
import { layoutOf, makeFolders } from '../../cmd/agentos/settings/layout.ts'
import { ensureSecrets } from '../../cmd/agentos/settings/secrets.ts'
import { type ServiceName, services } from '../../services/services.ts'
import { root } from '../architecture/source-files.ts'
import { MortalProcess } from '../chaos/mortal-process.ts'
import type { Target } from '../suite/index.ts'

const prefix = 'agentos-selftest-'
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const jwtIssuer = { privateKey, algorithm: 'EdDSA', issuer: 'https://issuer.example', audience: 'conformance' }
const leaseMs = 2_000

/** A node of this run alone, beside which single services are started from other source. */
export class SelftestNode {
  readonly home: string
  readonly #postgres: EmbeddedPostgres
  readonly #letGo: () => void
  readonly #ports: Readonly<Record<string, number>>
  readonly #processes = new Map<ServiceName, MortalProcess>()
  readonly #guests = new Set<MortalProcess>()
  #operatorKey = ''
  #serviceToken = ''
  #stopped: Promise<void> | null = null

  private constructor(home: string, postgres: EmbeddedPostgres, ports: Readonly<Record<string, number>>) {
    this.home = home
    this.#postgres = postgres
    this.#ports = ports
    this.#letGo = tieToUs(postgres.pid, 'postgres')
  }

  /** `onMade` is told of the node before anything else of it runs, so that it can be stopped at any time. */
  static async start(onMade: (node: SelftestNode) => void): Promise<SelftestNode> {
    await removeLeftovers()
    const home = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
    // The embedded database's user must be able to pass through.
    chmodSync(home, 0o755)
    const layout = layoutOf({ AGENTOS_HOME: home })
    makeFolders(layout)
    const secrets = ensureSecrets(layout)
    writeFileSync(join(home, 'jwt.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
    const postgres = await openEmbedded({ directory: layout.databaseDir, autoRestart: false })
    const ports: Record<string, number> = {}
    for (const { name } of services) ports[name] = await freePort()
    const node = new SelftestNode(home, postgres, ports)
    onMade(node)
    const ownerUrl = postgres.ownerUrl.reveal()
    await migrate({ ownerUrl: postgres.ownerUrl, servicePassword: postgres.servicePassword })
    node.#operatorKey = await insertFirstKey(ownerUrl, operatorKey)
    node.#serviceToken = readFileSync(secrets.serviceToken, 'utf8').trim()
    for (const { name } of services) node.#processes.set(name, node.#process(name, name, node.#portOf(name), root))
    await Promise.all([...node.#processes.values()].map(process => process.start()))
    return node
  }

  /** The node as it is, but for a service that answers elsewhere. */
  target(replaced: Partial<Target['urls']> = {}): Target {
    const urlOf = (name: ServiceName) => `http://127.0.0.1:${this.#portOf(name)}`
    const urls = {
      'agent-orchestrator': urlOf('agent-orchestrator'),
      'model-policy': urlOf('model-policy'),
      federation: urlOf('federation'),
      ...replaced,
    }
    return { urls, operatorKey: this.#operatorKey, jwtIssuer, serviceToken: this.#serviceToken }
  }

  /**
   * Starts a service from another copy of the source, lets it be used, and ends it. One that is called stands beside the
   * node's own; an executor, which is not called but takes its work, stands in for it. Throws where it does not start.
   */
  async withService<Result>(
    service: ServiceName,
    folder: string,
    use: (target: Target) => Promise<Result>,
  ): Promise<Result> {
    const port = await freePort()
    const guest = this.#process(service, `${service}-${port}`, port, folder)
    const own = service === 'executor' ? this.#processes.get(service) : undefined
    await own?.kill()
    this.#guests.add(guest)
    try {
      await guest.start().catch(cause => {
        throw new Error(`${service} does not start with the fault:\n${this.#logOf(guest.name)}`, { cause })
      })
      return await use(this.target(service === 'executor' ? {} : { [service]: `http://127.0.0.1:${port}` }))
    } finally {
      await guest.kill()
      this.#guests.delete(guest)
      if (this.#stopped === null) await own?.start()
    }
  }

  /** Ends every process and removes all that the node kept; once, however often it is asked for. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  async #stop(): Promise<void> {
    await Promise.all([...this.#processes.values(), ...this.#guests].map(process => process.kill()))
    await this.#postgres.stop()
    this.#letGo()
    for (const folder of [this.#postgres.directory, this.home]) rmSync(folder, { recursive: true, force: true })
  }

  #portOf(name: ServiceName): number {
    return this.#ports[name] as number
  }

  #process(service: ServiceName, name: string, port: number, folder: string): MortalProcess {
    const program = join(folder, 'cmd', 'agentos', 'main.ts')
    return new MortalProcess({
      name,
      command: [process.execPath, program, 'serve', service, '--addr', `127.0.0.1:${port}`],
      cwd: this.home,
      environment: this.#environment(folder),
      logFile: join(this.home, `${name}.log`),
      isReady: () => isReady(`http://127.0.0.1:${port}/readyz`),
      repeatMs: 0,
    })
  }

  #environment(folder: string): Record<string, string> {
    const { urls } = this.target()
    return {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      // That of a copy is of no use to a later run.
      NODE_COMPILE_CACHE: folder === root ? join(tmpdir(), 'agentos-selftest-cache') : join(this.home, 'cache'),
      AGENTOS_HOME: this.home,
      AGENTOS_DATABASE_URL: this.#postgres.serviceUrl.reveal(),
      AGENTOS_ORCHESTRATOR_URL: urls['agent-orchestrator'],
      AGENTOS_MODEL_POLICY_URL: urls['model-policy'],
      AGENTOS_FEDERATION_URL: urls.federation,
      AGENTOS_LOG_LEVEL: 'warn',
      AGENTOS_EXECUTOR_LEASE_MS: String(leaseMs),
      // Whoever names no tenant has none: only so a request without a credential is refused in demo.
      AGENTOS_DEFAULT_TENANT: '',
      AGENTOS_METRICS_REQUIRE_AUTH: '1',
      AGENTOS_JWT_PUBLIC_KEY_FILE: join(this.home, 'jwt.pub'),
      AGENTOS_JWT_ISSUER: jwtIssuer.issuer,
      AGENTOS_JWT_AUDIENCE: jwtIssuer.audience,
    }
  }

  /** The last lines of a process. */
  #logOf(name: string): string {
    return readFileSync(join(this.home, `${name}.log`), 'utf8')
      .split('\n')
      .slice(-20)
      .join('\n')
  }
}

async function isReady(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).status === 200
}

/** Removes what runs left that were killed themselves; their processes ended with them. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!(pid > 0) || isAlive(pid)) continue
    const home = join(tmpdir(), name)
    await stopEmbedded(layoutOf({ AGENTOS_HOME: home }).databaseDir)
    rmSync(home, { recursive: true, force: true })
  }
}
