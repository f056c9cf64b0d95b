import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentFault } from '../fault.ts'

/** The address of a Unix socket holds 104 bytes on macOS, 108 on Linux. */
const longest = 100

/** Where the supervisor listens for orders: in the run folder, or, where that path is too long, in a private temporary one. */
export function controlSocket(runDir: string): string {
  const near = join(runDir, 'node.sock')
  if (Buffer.byteLength(near) <= longest) return near
  const folder = join(tmpdir(), `agentos-${process.getuid?.() ?? 'user'}`)
  makePrivate(folder)
  return join(folder, `${createHash('sha256').update(runDir).digest('hex').slice(0, 16)}.sock`)
}

/** The temporary folder is everybody's: whoever made ours must have been us. */
function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(folder)
  if (process.getuid !== undefined && uid !== process.getuid()) {
    throw environmentFault(`${folder} belongs to another user`, { remedy: 'choose a shorter AGENTOS_DATA_DIR' })
  }
  chmodSync(folder, 0o700)
}
