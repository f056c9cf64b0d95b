import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeFacts } from './plan.ts'
import type { ProcessMark } from './process-identity.ts'

/** What a node leaves on disk, so that whoever comes after a killed supervisor finds what it left running. */
export interface NodeState {
  readonly supervisor: ProcessMark
  readonly about: NodeFacts
  readonly processes: readonly { readonly name: string; readonly mark: ProcessMark }[]
}

export function stateFile(runDir: string): string {
  return join(runDir, 'node.json')
}

/** Written whole or not at all. */
export function writeState(runDir: string, state: NodeState): void {
  const path = stateFile(runDir)
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

/** The last state that a supervisor wrote, or null where there was none. */
export function readState(runDir: string): NodeState | null {
  try {
    return JSON.parse(readFileSync(stateFile(runDir), 'utf8')) as NodeState
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export function removeState(runDir: string): void {
  rmSync(stateFile(runDir), { force: true })
}
