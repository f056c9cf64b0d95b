import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import { HandExecutor } from './hand-executor.ts'
import { machineId } from './machine.ts'
import { removeDeadNeighbours } from './neighbours.ts'
import { Sweeper } from './sweeper.ts'

let stage: RunStage
let replica: Replica

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
})
afterAll(() => stage.close())

/** An executor that holds a run and says that it is this process. */
async function executorOf(pid: number, machine: string | null): Promise<HandExecutor> {
  const executor = await HandExecutor.start(replica.database)
  await stage.home.owner.query('update orchestrator.executors set machine = $1, pid = $2 where owner = $3', [
    machine,
    pid,
    executor.owner,
  ])
  await replica.store.createRun(draftOf())
  expect(await executor.claim()).toHaveLength(1)
  return executor
}

async function endedPid(): Promise<number> {
  const child = spawn('true')
  await once(child, 'exit')
  return child.pid as number
}

const owners = async () => (await stage.home.owner.query('select owner from orchestrator.executors')).rows

it('takes runs over at once from an executor of this machine whose process is gone', async () => {
  const lost = await executorOf(await endedPid(), machineId())
  const sweeper = new Sweeper({ database: replica.database, queue: { enqueue() {} }, logger: { warn() {} } })
  await sweeper.sweep()
  expect(await owners()).not.toContainEqual({ owner: lost.owner })
  const [run] = await (await HandExecutor.start(replica.database)).claim()
  expect(run).toMatchObject({ attempt: 2, epoch: 2 })
})

it('leaves those alone whose process lives, and those of other machines', async () => {
  const here = await executorOf(process.pid, machineId())
  const elsewhere = await executorOf(await endedPid(), 'another-boot/pid:[1]')
  const unknown = await executorOf(await endedPid(), null)
  expect(await removeDeadNeighbours(replica.database)).toBe(0)
  const left = await owners()
  for (const { owner } of [here, elsewhere, unknown]) expect(left).toContainEqual({ owner })
})
