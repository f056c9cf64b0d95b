import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file beside the data that says: the server was asked to end, so nobody who watches it should start it again. */
const markOf = (dataDirectory: string) => join(dirname(dataDirectory), 'stopped')

export function markStopped(dataDirectory: string): void {
  writeFileSync(markOf(dataDirectory), '')
}

export function unmarkStopped(dataDirectory: string): void {
  rmSync(markOf(dataDirectory), { force: true })
}

export function isMarkedStopped(dataDirectory: string): boolean {
  return existsSync(markOf(dataDirectory))
}
