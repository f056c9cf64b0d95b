import { type ChildProcess, spawn } from 'node:child_process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { waitUntil } from '#testing'
import { agentos } from '../testing/command-line.ts'
import { planOf, scratchLayout } from '../testing/scratch.ts'
import { isRunning, markOf, type ProcessMark } from './process-identity.ts'
import { writeState } from './state-file.ts'
import { endStrays, findStrays } from './strays.ts'

function sleeper(): ChildProcess {
  const child = spawn('sleep', ['600'])
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const markFor = (child: ChildProcess) => markOf(child.pid as number) as ProcessMark
const dead: ProcessMark = { pid: 999_999_999, started: 'long ago' }

/** What a supervisor that was killed has left: its state, with these processes in it. */
function stateWith(...marks: ProcessMark[]) {
  const layout = scratchLayout()
  const processes = marks.map((mark, index) => ({ name: `service-${index}`, mark }))
  const state = { supervisor: dead, about: planOf(layout).about, processes }
  writeState(layout.runDir, state)
  return { layout, state }
}

describe('strays', () => {
  it('are found by pid and start, the last started first, and ended', async () => {
    const [first, second] = [sleeper(), sleeper()]
    const { state } = stateWith(markFor(first), markFor(second), dead)
    expect(findStrays(state).map(({ name }) => name)).toEqual(['service-1', 'service-0'])
    await endStrays(findStrays(state))
    expect(findStrays(state)).toEqual([])
  })

  it('are ended also when they were stopped', async () => {
    const child = sleeper()
    const mark = markFor(child)
    child.kill('SIGSTOP')
    await endStrays([{ name: 'service', mark }])
    expect(isRunning(mark)).toBe(false)
  })

  it('are ended by nuke, which leaves a process alone that was given the same pid', async () => {
    const [stray, innocent] = [sleeper(), sleeper()]
    const marks = [markFor(stray), { ...markFor(innocent), started: 'in another life' }]
    const { layout } = stateWith(...marks)
    const { code, out } = await agentos(['nuke', '--yes-really'], { AGENTOS_HOME: layout.home })
    expect(code).toBe(0)
    expect(out).toContain(`service-0 (stray, pid ${stray.pid})`)
    await waitUntil(() => stray.signalCode !== null)
    expect(isRunning(markFor(innocent))).toBe(true)
  })

  it('are told of by doctor, which leaves them alone', async () => {
    const stray = sleeper()
    const { layout } = stateWith(markFor(stray))
    const environment = {
      AGENTOS_HOME: layout.home,
      AGENTOS_DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      AGENTOS_PORT_BASE: '29000',
    }
    const doctor = await agentos(['doctor', '--json'], environment)
    expect(doctor.code).toBe(1)
    const finding = JSON.parse(doctor.out).findings.find(({ name }: { name: string }) => name === 'stale processes')
    expect(finding).toMatchObject({
      ok: false,
      detail: expect.stringContaining(`pid ${stray.pid}`),
      remedy: expect.stringContaining('nuke'),
    })
    expect(isRunning(markFor(stray))).toBe(true)
  })
})
