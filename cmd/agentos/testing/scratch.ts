import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { NodePlan, ProcessPlan } from '../node/plan.ts'
import { type Layout, layoutOf, makeFolders } from '../settings/layout.ts'

/** A folder of this test alone, gone when it ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-cli-'))
  // The embedded database's user must be able to pass through.
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The layout of a node of this test alone, its folders made. */
export function scratchLayout(): Layout {
  const layout = layoutOf({ AGENTOS_HOME: scratchFolder() })
  makeFolders(layout)
  return layout
}

/** The first of `count` neighbouring ports that are free now, far from those of a real node. */
export async function freePortBase(count = 5): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 12_000)
    const free = await Promise.all(Array.from({ length: count }, (_, offset) => canListen(base + offset)))
    if (free.every(Boolean)) return base
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer().once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

export function planOf(layout: Layout, database: NodePlan['database'] = null): NodePlan {
  return {
    home: layout.home,
    runDir: layout.runDir,
    logsDir: layout.logsDir,
    about: { version: '0.0.0', mode: 'demo', portBase: 1, databasePort: null, endpoints: {} },
    database,
  }
}

const program = fileURLToPath(new URL('../node/service.ts', import.meta.url))
export const fixtureEntry = new URL('./fixture-service.ts', import.meta.url)

export function fixturePlan(name: string, layout: Layout, environment: Record<string, string> = {}): ProcessPlan {
  return {
    name,
    command: [process.execPath, program, fixtureEntry.href],
    cwd: layout.home,
    environment: { PATH: process.env.PATH ?? '', AGENTOS_FIXTURE: name, ...environment },
  }
}
