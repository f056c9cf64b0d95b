import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { validateReport } from '#contract/schemas'
import { waitUntil } from '#testing'
import type { ServiceOverview } from '../node/overview.ts'
import { isRunning, markOf, type ProcessMark, signal } from '../node/process-identity.ts'
import { readState } from '../node/state-file.ts'
import { type Layout, layoutOf } from '../settings/layout.ts'
import { agentos, type Ended } from '../testing/command-line.ts'
import { freePortBase, scratchFolder } from '../testing/scratch.ts'

const patienceMs = 120_000

interface Node {
  readonly layout: Layout
  readonly portBase: number
  run(...args: string[]): Promise<Ended>
  json<T>(...args: string[]): Promise<T>
  pids(): Promise<Record<string, number | null>>
}

/** A node of this test alone, on ports of its own; whatever becomes of it, it is ended and its data are deleted. */
async function aNode(): Promise<Node> {
  const portBase = await freePortBase()
  const environment = { AGENTOS_HOME: scratchFolder(), AGENTOS_PORT_BASE: String(portBase) }
  const run = (...args: string[]) => agentos(args, environment)
  onTestFinished(async () => void (await run('nuke', '--hard', '--yes-really')), patienceMs)
  return {
    layout: layoutOf(environment),
    portBase,
    run,
    json: async (...args) => JSON.parse((await run(...args, '--json')).out),
    async pids() {
      const { services } = JSON.parse((await run('status', '--json')).out) as { services: ServiceOverview[] }
      return Object.fromEntries(services.map(({ pid, service }) => [service, pid]))
    },
  }
}

async function up(node: Node, ...args: string[]): Promise<Ended> {
  const ended = await node.run('up', ...args)
  expect(ended.code, ended.out + ended.err).toBe(0)
  return ended
}

const markFor = async (node: Node, service: string) => markOf((await node.pids())[service] as number) as ProcessMark

describe('a node', { timeout: patienceMs }, () => {
  it('comes up in six phases with a report, and stays as it is when asked again', async () => {
    const node = await aNode()
    const { out } = await up(node)
    const phases = out.split('\n').flatMap(line => /^(\d\/6 \w+)$/.exec(line)?.[1] ?? [])
    expect(phases).toEqual(['1/6 preflight', '2/6 boot', '3/6 seed', '4/6 wire', '5/6 validate', '6/6 report'])
    const name = readdirSync(node.layout.reportsDir).find(file => /^up-\d{8}-\d{6}\.json$/.test(file)) as string
    const report = JSON.parse(readFileSync(join(node.layout.reportsDir, name), 'utf8'))
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true)
    expect(report.seeded).toEqual({
      tenant_ids: ['tnt_platform', 'tnt_demo'],
      agent_ids: ['my-agent', 'agt_demo', 'agt_sample_echo_v1', 'agt_summarizer'],
      tool_ids: ['tool.echo'],
      principal_ids: ['usr_platform_admin', 'usr_tnt_demo_admin'],
    })
    expect(existsSync(join(node.layout.reportsDir, name.replace('.json', '.md')))).toBe(true)
    expect(statSync(join(node.layout.secretsDir, 'operator.key')).mode & 0o777).toBe(0o600)
    const before = await node.pids()
    const again = await Promise.all([up(node), up(node)])
    expect(again.map(({ out: text }) => text)).toEqual(
      again.map(() => expect.stringContaining('operator key                  present')),
    )
    expect(await node.pids()).toEqual(before)
  })

  it('names the check that fails while a service does not answer', async () => {
    const node = await aNode()
    await up(node)
    const modelPolicy = await markFor(node, 'model-policy')
    signal(modelPolicy, 'SIGSTOP')
    const failed = await node.run('validate')
    signal(modelPolicy, 'SIGCONT')
    expect(failed.code).toBe(1)
    expect(failed.err).toMatch(/error: failed: health model-policy, ready model-policy, /)
    expect((await node.run('validate')).code).toBe(0)
  })

  it('restarts one service, and a killed one by itself; the others stay', async () => {
    const node = await aNode()
    await up(node)
    const before = await node.pids()
    expect((await node.run('restart', 'federation')).code).toBe(0)
    const restarted = await node.pids()
    expect(restarted).toEqual({ ...before, federation: expect.any(Number) })
    expect(restarted.federation).not.toBe(before.federation)
    signal(await markFor(node, 'executor'), 'SIGKILL')
    await waitUntil(async () => (await node.run('status')).code === 0, { timeoutMs: 30_000 })
    const after = await node.pids()
    expect(after).toEqual({ ...restarted, executor: expect.any(Number) })
    expect(after.executor).not.toBe(before.executor)
  })

  it('keeps runs and tenants through a redeployment', async () => {
    const node = await aNode()
    await up(node)
    const before = await node.pids()
    const { run } = await node.json<{ run: { run_id: string } }>('run', 'my-agent', '--input', 'hello')
    await node.run('tenants', 'create', '--id', 'tnt_acme', '--name', 'Acme')
    expect((await node.run('redeploy')).code).toBe(0)
    for (const [service, pid] of Object.entries(await node.pids())) expect(pid).not.toBe(before[service])
    expect(await node.json('runs', 'show', run.run_id)).toMatchObject({ run: { status: 'completed' } })
    expect(await node.json('tenants', 'show', 'tnt_acme')).toMatchObject({ tenant: { name: 'Acme' } })
  })

  it('leaves nothing when its supervisor is killed, and comes up again', async () => {
    const node = await aNode()
    await up(node)
    const state = readState(node.layout.runDir)
    signal(state?.supervisor as ProcessMark, 'SIGKILL')
    await waitUntil(() => state?.processes.every(({ mark }) => !isRunning(mark)), { timeoutMs: 30_000 })
    await up(node)
    expect((await node.run('status')).code).toBe(0)
  })

  it('ends with nuke, which keeps the data, and with nuke --hard, which does not', async () => {
    const node = await aNode()
    await up(node)
    const processes = readState(node.layout.runDir)?.processes ?? []
    expect(processes).toHaveLength(5)
    await node.run('tenants', 'create', '--id', 'tnt_acme', '--name', 'Acme')
    expect((await node.run('nuke', '--yes-really')).code).toBe(0)
    expect(processes.some(({ mark }) => isRunning(mark))).toBe(false)
    await up(node)
    expect((await node.run('tenants', 'show', 'tnt_acme')).code).toBe(0)
    const report = await node.json('nuke', '--hard', '--yes-really')
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true)
    expect(readdirSync(node.layout.dataDir)).toEqual(['run'])
    expect(existsSync(node.layout.envFile)).toBe(true)
  })

  it('refuses to start where a port is taken, names who holds it, and starts nothing', async () => {
    const node = await aNode()
    const listen = 'require("http").createServer().listen(+process.argv[1], "127.0.0.1", () => console.log("up"))'
    const other = spawn(process.execPath, ['-e', listen, String(node.portBase + 2)])
    onTestFinished(() => void other.kill('SIGKILL'))
    await once(other.stdout, 'data')
    const { code, err, out } = await node.run('up')
    expect(code).toBe(3)
    expect(err).toContain(
      `up failed at ports: port ${node.portBase + 2} (federation) is held by process ${other.pid} (`,
    )
    expect(err).toContain('--port-base')
    expect(out).not.toContain('2/6 boot')
    const doctor = await node.run('doctor')
    expect([doctor.code, doctor.out]).toEqual([1, expect.stringContaining(`process ${other.pid}`)])
  })
})
