import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { waitUntil } from '#testing'
import type { Layout } from '../settings/layout.ts'
import { fixturePlan, planOf, scratchLayout } from '../testing/scratch.ts'
import { connectNode, type NodeControl } from './control.ts'
import { launchNode } from './launch.ts'
import { defaultBackoff } from './plan.ts'
import { isRunning, type ProcessMark, signal } from './process-identity.ts'
import { RotatingLog } from './rotating-log.ts'
import { ServiceProcess } from './service-process.ts'
import { readState } from './state-file.ts'
import { endStrays, findStrays } from './strays.ts'
import type { UnitStatus } from './unit.ts'

async function startNode(layout: Layout = scratchLayout()): Promise<{ control: NodeControl; layout: Layout }> {
  const control = await launchNode(planOf(layout))
  onTestFinished(async () => {
    const state = readState(layout.runDir)
    if (state !== null) await endStrays(findStrays(state))
    await control.close().catch(() => {})
  })
  return { control, layout }
}

async function unit(control: NodeControl, name: string, state: UnitStatus['state']): Promise<UnitStatus> {
  const find = async () => (await control.status()).units.find(one => one.name === name && one.state === state)
  return (await waitUntil(find)) as UnitStatus
}

const logOf = (layout: Layout, name: string) => readFileSync(join(layout.logsDir, `${name}.log`), 'utf8')

/** Every state that the supervisor wrote into its log. */
function statesOf(layout: Layout): { name: string; state: string; pause_ms?: number }[][] {
  const lines = logOf(layout, 'supervisor').trim().split('\n')
  return lines.map(line => JSON.parse(line).units ?? [])
}

const epitaphOf = (layout: Layout, name: string) => readFileSync(join(layout.home, name), 'utf8')
const withEpitaph = (name: string, layout: Layout) =>
  fixturePlan(name, layout, { FIXTURE_EPITAPH: join(layout.home, name) })

describe('a supervised node', () => {
  it('starts services, answers who they are, and changes nothing when asked again', async () => {
    const { control, layout } = await startNode()
    const plans = [fixturePlan('alpha', layout), fixturePlan('beta', layout)]
    await control.startServices(plans)
    const before = [await unit(control, 'alpha', 'running'), await unit(control, 'beta', 'running')]
    expect(await control.startServices(plans)).toEqual({ outdated: [] })
    expect((await control.status()).units).toEqual(before)
  })

  it('names the services that run by an older plan, and leaves them alone', async () => {
    const { control, layout } = await startNode()
    await control.startServices([fixturePlan('alpha', layout)])
    const before = await unit(control, 'alpha', 'running')
    const answer = await control.startServices([fixturePlan('alpha', layout, { AGENTOS_MODE: 'dev' })])
    expect(answer).toEqual({ outdated: ['alpha'] })
    expect(await unit(control, 'alpha', 'running')).toEqual(before)
  })

  it('starts a killed service again, counts it and says how it ended', async () => {
    const { control, layout } = await startNode()
    await control.startServices([fixturePlan('alpha', layout)])
    const { process: first } = await unit(control, 'alpha', 'running')
    signal(first as ProcessMark, 'SIGKILL')
    const again = await waitUntil(async () => {
      const now = await unit(control, 'alpha', 'running')
      return now.process?.pid !== first?.pid && now
    })
    expect(again).toMatchObject({ restarts: 1, lastExit: { reason: 'SIGKILL' } })
  })

  it('starts a service again that hangs', async () => {
    const layout = scratchLayout()
    const log = new RotatingLog(join(layout.logsDir, 'alpha.log'))
    const service = new ServiceProcess(fixturePlan('alpha', layout), {
      backoff: defaultBackoff,
      log,
      onChange() {},
      silenceMs: 3_000,
    })
    onTestFinished(() => service.stop())
    service.start()
    const running = async () => {
      await waitUntil(() => service.status().state === 'running')
      return service.status()
    }
    const { process: first } = await running()
    signal(first as ProcessMark, 'SIGSTOP')
    await waitUntil(() => service.status().restarts === 1)
    const again = await running()
    expect(again.lastExit?.reason).toBe('no sign of life for 3 s')
    await setTimeout(4_000)
    expect(service.status()).toEqual(again)
  })

  it('lets the pause grow while a service keeps crashing', async () => {
    const { control, layout } = await startNode()
    await control.startServices([fixturePlan('alpha', layout, { FIXTURE_FATE: 'crash' })])
    await waitUntil(async () => ((await unit(control, 'alpha', 'waiting')).restarts >= 3 ? true : null))
    const pauses = statesOf(layout).flatMap(units => units[0]?.pause_ms ?? [])
    expect(pauses.slice(0, 3)).toEqual([250, 500, 1000])
  })

  it('does not start a service again whose settings are refused', async () => {
    const { control, layout } = await startNode()
    await control.startServices([fixturePlan('alpha', layout, { FIXTURE_FATE: 'refuse' })])
    expect(await unit(control, 'alpha', 'refused')).toMatchObject({ restarts: 0, lastExit: { reason: 'exit 3' } })
    expect(logOf(layout, 'alpha')).toContain('FIXTURE_FATE is "refuse"')
  })

  it('restarts one service and leaves the others as they are', async () => {
    const { control, layout } = await startNode()
    await control.startServices([fixturePlan('alpha', layout), fixturePlan('beta', layout)])
    const [alpha, beta] = [await unit(control, 'alpha', 'running'), await unit(control, 'beta', 'running')]
    expect(await control.restart('alpha')).toBe(true)
    expect((await unit(control, 'alpha', 'running')).process?.pid).not.toBe(alpha.process?.pid)
    expect(await unit(control, 'beta', 'running')).toEqual(beta)
    expect(await control.restart('gamma')).toBe(false)
  })

  it('restarts a service by a new plan where one is given', async () => {
    const { control, layout } = await startNode()
    await control.startServices([fixturePlan('alpha', layout)])
    await unit(control, 'alpha', 'running')
    await control.restart('alpha', fixturePlan('alpha', layout, { AGENTOS_FIXTURE: 'new', FIXTURE_FATE: 'refuse' }))
    expect(await unit(control, 'alpha', 'refused')).toMatchObject({ name: 'alpha' })
  })

  it('ends services in reverse order, lets them finish, and leaves nothing behind', async () => {
    const { control, layout } = await startNode()
    await control.startServices([withEpitaph('alpha', layout), fixturePlan('beta', layout)])
    const units = [await unit(control, 'alpha', 'running'), await unit(control, 'beta', 'running')]
    const { supervisor } = await control.status()
    await control.stop()
    await waitUntil(() => !isRunning(supervisor))
    expect(units.some(({ process }) => isRunning(process as ProcessMark))).toBe(false)
    expect(epitaphOf(layout, 'alpha')).toBe('stopped well')
    const stopped = (name: string) =>
      statesOf(layout).findIndex(all => all.some(one => one.name === name && one.state === 'stopped'))
    expect(stopped('beta')).toBeLessThan(stopped('alpha'))
    expect(existsSync(join(layout.runDir, 'node.json'))).toBe(false)
    expect(await connectNode(layout.runDir)).toBeNull()
  })

  it('leaves no orphan when its supervisor is killed, and can be started anew', async () => {
    const { control, layout } = await startNode()
    await control.startServices([withEpitaph('alpha', layout)])
    const { process: alpha } = await unit(control, 'alpha', 'running')
    signal((await control.status()).supervisor, 'SIGKILL')
    await waitUntil(() => !isRunning(alpha as ProcessMark))
    expect(epitaphOf(layout, 'alpha')).toBe('stopped well')
    expect(await connectNode(layout.runDir)).toBeNull()
    const next = await startNode(layout)
    await next.control.startServices([fixturePlan('alpha', layout)])
    expect(await unit(next.control, 'alpha', 'running')).toBeDefined()
  })
})
