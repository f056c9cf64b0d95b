import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import { validateReport } from '#contract/schemas'
import type { NodeOverview } from '../node/overview.ts'
import { containerHome, dockerNames, itWithContainers } from '../testing/containers.ts'

itWithContainers(
  'a node in containers comes up, runs an agent, keeps its data, shows who is missing, and leaves nothing',
  900_000,
  async () => {
    const { project, run } = await containerHome()
    const up = await run('up', '--runtime', 'compose')
    expect(up.code, up.out + up.err).toBe(0)
    const status = async () => JSON.parse((await run('status', '--json')).out) as NodeOverview
    const before = await status()
    expect(before.services.map(({ health }) => health)).toEqual(Array(7).fill('ok'))

    const { run: made } = JSON.parse((await run('run', 'agt_demo', '--input', 'what is 6*7?', '--json')).out)
    expect(made).toMatchObject({ status: 'completed', output: { text: expect.stringContaining('42') } })
    const report = JSON.parse((await run('validate', '--json')).out)
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true)
    expect(report).toMatchObject({ outcome: 'ok', runtime: 'compose' })
    expect(report.images).toHaveLength(3)

    expect((await run('redeploy')).code).toBe(0)
    const after = await status()
    for (const [index, { container }] of before.services.entries())
      expect(after.services[index]?.container).not.toBe(container)
    expect(JSON.parse((await run('runs', 'show', made.run_id, '--json')).out)).toMatchObject({
      run: { status: 'completed' },
    })

    const victim = after.services.find(({ service }) => service === 'executor-2')?.container as string
    execFileSync('docker', ['kill', victim])
    const missing = await run('status')
    expect([missing.code, missing.out]).toEqual([1, expect.stringMatching(/executor-2 +stopped +down/)])
    expect((await run('validate')).out).toContain('the container executor-2 is exited, ended with 137')

    expect((await run('nuke', '--hard', '--yes-really')).code).toBe(0)
    const left = (['container', 'volume', 'network'] as const).flatMap(kind => dockerNames(kind, project))
    expect(left).toEqual([])
  },
)
