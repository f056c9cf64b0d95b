import { randomBytes } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './postmaster.ts'

const ownDrafts = new Set<string>()
const draftName = /\.(\d+)\.[0-9a-f]+\.draft$/

/**
 * Makes a folder beside its place and renames it when it is whole, so that an interrupted start leaves it whole or not
 * at all. Where another process was faster, its folder stays.
 */
export async function makeWhole(place: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${place}.${process.pid}.${randomBytes(4).toString('hex')}.draft`
  ownDrafts.add(draft)
  try {
    await make(draft)
    await rename(draft, place)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  } finally {
    await remove(draft)
    ownDrafts.delete(draft)
  }
}

/** Removes what interrupted starts left; a draft whose process still runs is being made at this moment. */
export async function removeDrafts(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const maker = Number(draftName.exec(name)?.[1])
    const path = join(directory, name)
    const isLeft = maker === process.pid ? !ownDrafts.has(path) : maker > 0 && !isAlive(maker)
    if (isLeft) await remove(path)
  }
}

/** An interrupted initdb may still be writing into it. */
function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10 })
}
