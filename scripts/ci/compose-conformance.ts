/**
 * Brings a node of its own up in containers, holds it to its documents from inside its network, and removes it whatever
 * happens. What was said is left in reports/compose: `up.log`, `conformance.log`, `conformance.json` and a file of logs
 * for each container. Prints the table; ends with 1 for findings, with 3 where the node does not come up.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { containersOf } from '../../cmd/agentos/docker/containers.ts'
import { type ProgramResult, runProgram } from '../../cmd/agentos/docker/engine.ts'
import { formatConformance } from '../../cmd/agentos/output/conformance.ts'
import { projectOf } from '../../cmd/agentos/runtime/compose-project.ts'
import { readSettings } from '../../cmd/agentos/settings/settings.ts'
import { freePortBase } from '../../cmd/agentos/testing/scratch.ts'
import type { SuiteSummary } from '../../conformance/suite/index.ts'

const root = join(import.meta.dirname, '..', '..')
const reports = join(root, 'reports', 'compose')
const home = mkdtempSync(join(tmpdir(), 'agentos-compose-conformance-'))

const environment = {
  ...process.env,
  AGENTOS_HOME: home,
  AGENTOS_PORT_BASE: String(await freePortBase()),
  // Whoever names no tenant has none: only so a request without a credential is refused in demo.
  AGENTOS_DEFAULT_TENANT: '',
  // The suite has one address in its network, and sends from it what is wrong for every operation.
  AGENTOS_QUOTA_FAILED_CREDENTIALS: '1000',
}

let isRemoved = false
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, async () => {
    await keepLogs().catch(lost)
    removeAtOnce()
    process.exit(128 + number)
  })
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
try {
  process.exitCode = await holdToDocuments()
} finally {
  await keepLogs().catch(lost)
  removeAtOnce()
}

async function holdToDocuments(): Promise<number> {
  const up = await timed('up', () => agentos('up', '--runtime', 'compose'))
  keep('up.log', up.out + up.err)
  if (up.code !== 0) {
    console.error(`${up.out}${up.err}\nthe node does not come up`)
    return 3
  }
  const tested = await timed('conformance in containers', () =>
    // What is given to this script goes to the suite.
    agentos('conformance', '--inside', '--json', ...process.argv.slice(2)),
  )
  keep('conformance.log', tested.err)
  keep('conformance.json', tested.out)
  if (tested.code !== 0 && tested.code !== 1) {
    console.error(`${tested.err}\nthe suite ended with ${tested.code}`)
    return 3
  }
  console.log(formatConformance(JSON.parse(tested.out) as SuiteSummary))
  return tested.code
}

function agentos(...args: string[]): Promise<ProgramResult> {
  return runProgram(join(root, 'agentos'), args, { environment })
}

async function keepLogs(): Promise<void> {
  for (const { id, service } of await containersOf(projectOf(readSettings({}, environment)))) {
    const { err, out } = await runProgram('docker', ['logs', '--timestamps', id])
    keep(`${service}.log`, out + err)
  }
}

function lost(error: Error): void {
  console.error(`the logs of the containers are lost: ${error.message}`)
}

/** Also when the process is about to end, which no promise would outlive. */
function removeAtOnce(): void {
  if (isRemoved) return
  isRemoved = true
  const nuke = ['nuke', '--hard', '--yes-really', '--runtime', 'compose']
  execFileSync(join(root, 'agentos'), nuke, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(home, { recursive: true, force: true })
}

function keep(name: string, text: string): void {
  writeFileSync(join(reports, name), text)
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const startedAt = performance.now()
  const value = await work()
  console.log(`${what}: ${Math.round((performance.now() - startedAt) / 1_000)} s`)
  return value
}
