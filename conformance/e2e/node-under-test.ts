import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '#storage'
import { waitUntil } from '#testing'
import { freePortBase } from '../../cmd/agentos/testing/scratch.ts'
import { type ServiceName, services } from '../../services/services.ts'
import { agentos, type Ended } from './command.ts'

/** How long a test file may wait for its node, on a machine that has other work too. */
export const startTimeoutMs = 180_000

export type Settings = Readonly<Record<`AGENTOS_${string}`, string>>
export type ProcessName = ServiceName | 'postgres'

interface Status {
  readonly supervisor_pid: number | null
  readonly services: readonly { service: ProcessName; pid: number | null; health: string; restarts: number }[]
}

const prefix = 'agentos-e2e-'

/** A platform of one test file alone, made by `./agentos up`: its own ports, settings, data and reports. */
export class NodeUnderTest {
  readonly home: string
  readonly portBase: number

  private constructor(home: string, portBase: number) {
    this.home = home
    this.portBase = portBase
  }

  /** A node that was never started; the settings go into its `.agentos.env`. */
  static async prepare(settings: Settings = {}): Promise<NodeUnderTest> {
    await removeLeftovers()
    const home = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
    // The embedded database's user must be able to pass through.
    chmodSync(home, 0o755)
    const node = new NodeUnderTest(home, await freePortBase())
    const variables = Object.entries({ AGENTOS_PORT_BASE: String(node.portBase), ...settings })
    const content = variables.map(([name, value]) => `${name}=${value}\n`).join('')
    if (Object.keys(settings).length > 0) writeFileSync(join(home, '.agentos.env'), content)
    return node
  }

  /** A node that runs. Throws with all that `up` wrote where it failed; nothing of it is left then. */
  static async start(settings: Settings = {}): Promise<NodeUnderTest> {
    const node = await NodeUnderTest.prepare(settings)
    const { code, err, out } = await node.up()
    if (code === 0) return node
    await node.stop()
    throw new Error(`agentos up ended with ${code}\n${out}\n${err}`)
  }

  /** Where a service answers. */
  urlOf(name: ServiceName): string {
    const offset = services.find(service => service.name === name)?.portOffset as number
    return `http://127.0.0.1:${this.portBase + offset}`
  }

  up(...flags: string[]): Promise<Ended> {
    return this.cli('up', '--port-base', String(this.portBase), ...flags)
  }

  /** Runs the command line on this node, without a terminal. */
  cli(...args: string[]): Promise<Ended> {
    return agentos(this.home, args)
  }

  async status(): Promise<Status> {
    return JSON.parse((await this.cli('status', '--json')).out)
  }

  /** The pid of each process of the node, its supervisor included. */
  async pids(): Promise<Record<string, number>> {
    const { services: rows, supervisor_pid } = await this.status()
    const all = [['supervisor', supervisor_pid], ...rows.map(({ pid, service }) => [service, pid])]
    return Object.fromEntries(all.filter(([, pid]) => pid !== null))
  }

  /** Sends a signal to a process of the node; answers its pid. */
  async kill(name: ProcessName, signal: NodeJS.Signals = 'SIGKILL'): Promise<number> {
    const pid = (await this.pids())[name]
    if (pid === undefined) throw new Error(`${name} does not run`)
    process.kill(pid, signal)
    return pid
  }

  /** Resolves when a service answers that it is ready. */
  async untilReady(name: ServiceName): Promise<void> {
    const isReady = async () => (await fetch(`${this.urlOf(name)}/readyz`)).status === 200
    await waitUntil(isReady, { timeoutMs: 60_000 })
  }

  /** The operator's key, as `up` left it. */
  get operatorKey(): string {
    return readFileSync(join(this.home, 'data', 'secrets', 'operator.key'), 'utf8').trim()
  }

  /** The newest report of an action. */
  report(action: string): unknown {
    const folder = join(this.home, 'reports')
    const names = readdirSync(folder).filter(name => name.startsWith(`${action}-`) && name.endsWith('.json'))
    return JSON.parse(readFileSync(join(folder, names.sort().at(-1) as string), 'utf8'))
  }

  /** Ends every process and removes all that the node kept. */
  stop(): Promise<void> {
    return remove(this.home)
  }
}

async function remove(home: string): Promise<void> {
  const { code, err, out } = await agentos(home, ['nuke', '--hard', '--yes-really'])
  // What may still run needs its files, and whoever looks into it finds them.
  if (code !== 0) throw new Error(`agentos nuke of ${home} ended with ${code}\n${out}\n${err}`)
  rmSync(home, { recursive: true, force: true })
}

/** Ends the nodes of test runs that were killed before they could. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    const home = join(tmpdir(), name)
    if (!(pid > 0) || isAlive(pid)) continue
    await remove(home).catch(error => {
      // Another test file may have been faster.
      if (existsSync(home)) throw error
    })
  }
}
