import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeFacts } from '../node/plan.ts'

export const runtimeNames = ['embedded', 'compose'] as const

export type RuntimeName = (typeof runtimeNames)[number]

/** How a node was started last, so that later commands need no flag. */
export interface Remembered {
  readonly runtime: RuntimeName
  /** Of containers: what they were started with. */
  readonly compose?: { readonly imageTag: string; readonly about: NodeFacts }
}

function fileIn(runDir: string): string {
  return join(runDir, 'runtime.json')
}

/** Null where nothing was ever started, or all of it was removed. */
export function readRemembered(runDir: string): Remembered | null {
  try {
    return JSON.parse(readFileSync(fileIn(runDir), 'utf8')) as Remembered
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written whole or not at all. */
export function remember(runDir: string, remembered: Remembered): void {
  const draft = `${fileIn(runDir)}.${process.pid}.draft`
  writeFileSync(draft, `${JSON.stringify(remembered, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, fileIn(runDir))
}
