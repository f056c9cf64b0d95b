import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { environmentFault } from '../fault.ts'
import { connectNode, type NodeControl } from './control.ts'
import type { NodePlan } from './plan.ts'

const program = fileURLToPath(new URL('./supervise.ts', import.meta.url))
const patienceMs = 30_000

/** Starts the supervisor of a node, apart from this terminal, and answers once it takes orders. Throws a Fault. */
export async function launchNode(plan: NodePlan, script: string = program): Promise<NodeControl> {
  const logFile = join(plan.logsDir, 'supervisor.log')
  const log = openSync(logFile, 'a', 0o600)
  // The run folder among the arguments tells nodes apart in a list of processes.
  const child = spawn(process.execPath, [script, plan.runDir], {
    cwd: plan.home,
    detached: true,
    stdio: ['pipe', log, log],
  })
  closeSync(log)
  const ended = new Promise<string>(resolve => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
    child.once('error', error => resolve(error.message))
  })
  // Who ends before it has read its plan is heard of by its exit.
  child.stdin?.on('error', () => {})
  child.stdin?.end(JSON.stringify(plan))
  const control = await Promise.race([untilItAnswers(plan.runDir, child), ended])
  if (typeof control === 'string') throw notStarted(control, logFile)
  child.unref()
  return control
}

async function untilItAnswers(runDir: string, child: ChildProcess): Promise<NodeControl | string> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(25)) {
    const control = await connectNode(runDir)
    if (control !== null) return control
    if (child.exitCode !== null) return `exit ${child.exitCode}`
  }
  child.kill('SIGKILL')
  return `no answer within ${patienceMs / 1000} s`
}

function notStarted(reason: string, logFile: string): Error {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-30)
  return environmentFault(`The supervisor did not start (${reason})`, { log: lines, remedy: `read ${logFile}` })
}
