// The process that owns a node: `node supervise.ts`, its plan on standard input.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openEmbedded } from '#storage'
import { createLogger } from '#telemetry'
import { serveControl } from './control-server.ts'
import { controlSocket } from './control-socket.ts'
import { NodeDatabase } from './database.ts'
import { defaultBackoff, type NodePlan } from './plan.ts'
import { markOf, type ProcessMark } from './process-identity.ts'
import { RotatingLog } from './rotating-log.ts'
import { stateFile, writeState } from './state-file.ts'
import { Supervisor } from './supervisor.ts'
import type { UnitStatus } from './unit.ts'

const plan = JSON.parse(await text(process.stdin)) as NodePlan
const destination = new RotatingLog(join(plan.logsDir, 'supervisor.log'))
const logger = createLogger({ service: 'supervisor', version: plan.about.version, level: 'info', destination })
const supervisor = new Supervisor({
  plan,
  backoff: defaultBackoff,
  onChange: record,
  database:
    plan.database &&
    new NodeDatabase(plan.database, { open: openEmbedded, logger, onChange: () => record(supervisor.status()) }),
})
const socket = controlSocket(plan.runDir)
await serveControl(supervisor, socket, leave)
record([])

// The terminal that started the node may close; the node stays.
process.on('SIGHUP', () => {})
for (const name of ['SIGTERM', 'SIGINT'] as const) {
  process.once(name, async () => {
    await supervisor.stop()
    leave()
  })
}

function record(units: readonly UnitStatus[]): void {
  const facts = units.map(({ name, pauseMs, process, state }) => ({
    name,
    state,
    pid: process?.pid,
    pause_ms: pauseMs ?? undefined,
  }))
  logger.info({ units: facts }, 'node')
  const processes = units.flatMap(unit => (unit.process === null ? [] : [{ name: unit.name, mark: unit.process }]))
  try {
    writeState(plan.runDir, { supervisor: markOf(process.pid) as ProcessMark, about: plan.about, processes })
  } catch (error) {
    // A full disk must not end the services; the next change tries again.
    logger.error({ error }, 'the state was not written')
  }
}

function leave(): void {
  rmSync(socket, { force: true })
  rmSync(stateFile(plan.runDir), { force: true })
  logger.info('stopped')
  process.exit(0)
}
