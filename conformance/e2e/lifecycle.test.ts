import { execFileSync } from 'node:child_process'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateReport } from '#contract/schemas'
import { isAlive } from '#storage'
import { Caller, type Run } from './caller.ts'
import type { Ended } from './command.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

interface Report {
  readonly outcome: string
  readonly checks: readonly { name: string; ok: boolean; detail: string }[]
}

let node: NodeUnderTest
let first: Ended
beforeAll(async () => {
  node = await NodeUnderTest.prepare()
  first = await node.up()
}, startTimeoutMs)
afterAll(() => node?.stop(), startTimeoutMs)

/** All processes below one, itself included. */
function treeOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] => [
    parent,
    ...rows.filter(([, ppid]) => ppid === parent).flatMap(([child]) => below(child as number)),
  ]
  return below(pid)
}

function isOpen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

describe('up', () => {
  it('starts a platform that answers the first run of the README', async () => {
    expect(first, first.err).toMatchObject({ code: 0 })
    const caller = new Caller(node)
    const { body, status } = await caller.call('post', '/v1/agents/my-agent/runs').send({ input: 'hello' })
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { run: { agent_id: 'my-agent', tenant_id: 'tnt_demo' } },
    })
    const run = await caller.endOf(body.run.run_id)
    expect(run).toMatchObject({ status: 'completed', output: { type: 'text', text: expect.stringContaining('hello') } })
  })

  it.each([
    ['/v1/health', 'agent-orchestrator', { status: 'ok', service: 'agent-orchestrator' }],
    [
      '/v1/models',
      'model-policy',
      { models: expect.arrayContaining([expect.objectContaining({ model_id: 'builtin/rules' })]) },
    ],
    ['/v1/federation/health', 'federation', { status: 'ok', service: 'federation' }],
  ] as const)('answers GET %s of the README', async (path, service, expected) => {
    const { body, status } = await new Caller(node).get(path, service)
    expect({ status, body }).toMatchObject({ status: 200, body: expected })
  })

  it('reports a smoke run that called a tool and a model and completed', async () => {
    const report = node.report('up') as Report
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true)
    expect(report).toMatchObject({ action: 'up', outcome: 'ok' })
    const answer = report.checks.find(({ name }) => name === 'run answer')
    const runId = /run_\w+/.exec(answer?.detail ?? '')?.[0]
    const { status, summary }: Run = await new Caller(node).getRun(runId as string)
    expect(status).toBe('completed')
    expect(summary.tool_calls_total).toBeGreaterThanOrEqual(1)
    expect(summary.model_calls_total).toBeGreaterThanOrEqual(1)
  })

  it('leaves what runs already as it is', { timeout: startTimeoutMs }, async () => {
    const before = await node.pids()
    expect(Object.keys(before).sort()).toEqual([
      'agent-orchestrator',
      'executor',
      'federation',
      'model-policy',
      'postgres',
      'supervisor',
    ])
    expect(await node.up()).toMatchObject({ code: 0 })
    expect(await node.pids()).toEqual(before)
  })
})

describe('validate', () => {
  it(
    'names what fails and ends with 1 while a service hangs, and with 0 once it goes on',
    { timeout: startTimeoutMs },
    async () => {
      const pid = await node.kill('model-policy', 'SIGSTOP')
      const hanging = await node.cli('validate')
      process.kill(pid, 'SIGCONT')
      expect(hanging.code).toBe(1)
      expect(hanging.err).toContain('health model-policy')
      const failed = (node.report('validate') as Report).checks.filter(({ ok }) => !ok).map(({ name }) => name)
      expect(failed).toContain('health model-policy')
      expect(failed).not.toContain('health agent-orchestrator')
      await node.untilReady('model-policy')
      expect(await node.cli('validate')).toMatchObject({ code: 0 })
    },
  )
})

describe('nuke', () => {
  it.each([
    [['nuke'], './agentos nuke --yes-really'],
    [['nuke', '--hard'], './agentos nuke --hard --yes-really'],
  ])('%j without a terminal does nothing, and names the full command', async (args, command) => {
    const before = await node.pids()
    const { code, err } = await node.cli(...args)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(command) })
    expect(await node.pids()).toEqual(before)
  })

  it('leaves no process and no open port', { timeout: startTimeoutMs }, async () => {
    const pids = treeOf((await node.pids()).supervisor as number)
    expect(pids.length).toBeGreaterThan(6)
    expect(await node.cli('nuke', '--yes-really')).toMatchObject({ code: 0 })
    expect(pids.filter(isAlive)).toEqual([])
    const ports = [0, 1, 2, 3, 4].map(offset => node.portBase + offset)
    expect(await Promise.all(ports.map(isOpen))).toEqual(ports.map(() => false))
  })
})
