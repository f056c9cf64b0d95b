import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { services } from '../../../services/services.ts'
import { environmentFault } from '../fault.ts'
import { findPortHolder, isPortFree } from '../node/port-holder.ts'
import { addressOf, splitAddress } from '../settings/addresses.ts'
import type { Settings } from '../settings/settings.ts'
import { databasePortOffset } from '../settings/settings.ts'

const leastDiskBytes = 1024 ** 3
const leastMemoryBytes = 384 * 1024 ** 2

/** The runtime's version, against the one that this build is pinned to. */
export function checkNode(root: string, running: string = process.versions.node): string {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { dependencies: { node: string } }
  const wanted = Number.parseInt(manifest.dependencies.node, 10)
  if (Number.parseInt(running, 10) >= wanted) return running
  throw environmentFault(`Node ${running} is too old; version ${wanted} is needed`, {
    remedy: 'start it as ./agentos, which brings its own Node',
  })
}

/** That the node can keep its data where the settings say; makes nothing. */
export function checkFolders({ layout }: Settings): string {
  const folders = [layout.dataDir, layout.reportsDir].map(nearestFolder)
  for (const folder of folders) if (!isWritable(folder)) throw notWritable(folder)
  return layout.dataDir
}

export async function checkDisk({ layout }: Settings): Promise<string> {
  const { bavail, bsize } = await statfs(nearestFolder(layout.dataDir))
  const free = bavail * bsize
  if (free >= leastDiskBytes) return `${gigabytes(free)} free`
  const wanted = gigabytes(leastDiskBytes)
  throw environmentFault(`Only ${gigabytes(free)} are free for ${layout.dataDir}; ${wanted} are needed`, {
    remedy: 'free some space, or set AGENTOS_DATA_DIR to another disk',
  })
}

/** What is left of the machine's memory, or of the limit that the system sets this process. */
export function checkMemory(available: number = process.availableMemory()): string {
  if (available >= leastMemoryBytes) return `${gigabytes(available)} available`
  throw environmentFault(
    `Only ${gigabytes(available)} of memory are available; ${gigabytes(leastMemoryBytes)} are needed`,
    {
      remedy: 'end other programs, or give this machine more',
    },
  )
}

/** That every port of the node is free, or held by the node itself. Throws a Fault naming each program that is in the way. */
export async function checkPorts(
  settings: Settings,
  own: ReadonlySet<number>,
  wanted: readonly WantedPort[] = portsOf(settings),
): Promise<string> {
  const taken: string[] = []
  for (const { name, host, port } of wanted) {
    const obstacle = await findObstacle(host, port, own)
    if (obstacle !== null) taken.push(`port ${port} (${name}) is ${obstacle}`)
  }
  if (taken.length === 0) return `${wanted.map(({ port }) => port).join(', ')} are free or ours`
  throw environmentFault(taken.join('\n'), { remedy: 'end that program, or choose other ports with --port-base' })
}

const connectionPatienceMs = 5_000

/** Who is in the way, in words; null where nobody is. Connections to elsewhere may have any port for a while, and are waited for. */
async function findObstacle(host: string, port: number, own: ReadonlySet<number>): Promise<string | null> {
  for (const deadline = Date.now() + connectionPatienceMs; ; await sleep(100)) {
    if (await isPortFree(host, port)) return null
    const holder = findPortHolder(port)
    if (holder !== null && own.has(holder.pid)) return null
    if (!holder?.listens && Date.now() < deadline) continue
    if (holder === null) return 'held by a program that this user cannot see'
    return `${holder.listens ? 'held' : 'used for a connection'} by process ${holder.pid} (${holder.command})`
  }
}

/** A port that the node listens on, and for whom. */
export interface WantedPort {
  readonly name: string
  readonly host: string
  readonly port: number
}

function portsOf(settings: Settings): WantedPort[] {
  const ofServices = services.map(service => ({
    name: service.name as string,
    ...splitAddress(addressOf(service, settings)),
  }))
  const ofDatabase = { name: 'postgres', host: '127.0.0.1', port: settings.portBase + databasePortOffset }
  const all = settings.databaseUrl === null ? [...ofServices, ofDatabase] : ofServices
  return all.sort((a, b) => a.port - b.port)
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}

/** The folder itself, or the nearest one above it that exists. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path))
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function notWritable(folder: string): Error {
  return environmentFault(`${folder} cannot be written by this user`, {
    remedy: 'set AGENTOS_DATA_DIR to a folder of yours, or mend its owner and mode',
  })
}
