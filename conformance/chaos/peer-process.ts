import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * Which of the processes holds the other end of a connection that it made from `peerPort` of 127.0.0.1 to `ownPort`;
 * null where none does, as when it is gone already. It asks the system, so that nobody need say who he is.
 * Source: proc(5) on Linux, lsof(8) elsewhere.
 */
export function peerProcess(peerPort: number, ownPort: number, candidates: readonly number[]): number | null {
  return process.platform === 'linux' ? byProc(peerPort, ownPort, candidates) : byLsof(peerPort, ownPort, candidates)
}

function byProc(peerPort: number, ownPort: number, candidates: readonly number[]): number | null {
  const ends = ` ${loopback(peerPort)} ${loopback(ownPort)} `
  const line = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .find(each => each.includes(ends))
  const inode = line?.trim().split(/\s+/)[9]
  return candidates.find(pid => inode !== undefined && socketsOf(pid).includes(`socket:[${inode}]`)) ?? null
}

/** 127.0.0.1 and a port as /proc/net/tcp writes them. */
function loopback(port: number): string {
  return `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`
}

/** None where the process is gone, or goes at this moment. */
function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap(name => {
      try {
        return [readlinkSync(`/proc/${pid}/fd/${name}`)]
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}

function byLsof(peerPort: number, ownPort: number, candidates: readonly number[]): number | null {
  const arguments_ = ['-nP', '-a', '-p', candidates.join(), `-iTCP:${peerPort}`, '-Fpn']
  const { stdout } = spawnSync('lsof', arguments_, { encoding: 'utf8' })
  const ends = `n127.0.0.1:${peerPort}->127.0.0.1:${ownPort}`
  let pid: number | null = null
  for (const line of (stdout ?? '').split('\n')) {
    if (line.startsWith('p')) pid = Number(line.slice(1))
    if (line === ends) return pid
  }
  return null
}
