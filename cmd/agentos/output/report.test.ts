import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { validateReport } from '#contract/schemas'
import { type Arrival, Journey } from '../phases/journey.ts'
import type { Step } from '../phases/phase.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { scratchFolder } from '../testing/scratch.ts'
import { quietProgress } from './progress.ts'
import { reportPaths, writeReportFile } from './report-files.ts'
import { formatSummary } from './summary.ts'

const step = (name: string, run: () => string): Step => ({ name, run: async () => run() })
const settingsOf = (home = scratchFolder()): Settings => readSettings({}, { AGENTOS_HOME: home })
const silent = { ...quietProgress, stepEnded() {} }
const fails = step('ports', () => {
  throw new Error('port 1 is held')
})

async function travel(settings: Settings, boot: Step = step('services', () => 'up')): Promise<Arrival> {
  const journey = new Journey('up', settings, silent)
  await journey.pass('preflight', () => [step('runtime', () => 'node 24')])
  await journey.pass('boot', () => [boot])
  await journey.pass('validate', () => [step('health', () => '3 | 3')], 'continue')
  return journey.arrive({
    endpoints: {
      'agent-orchestrator': 'http://127.0.0.1:1',
      'model-policy': 'http://127.0.0.1:2',
      federation: 'http://127.0.0.1:3',
    },
    timings: { run_create: 4.2, run_completed: 31 },
    nextSteps: ok => (ok ? ['./agentos status'] : ['./agentos doctor']),
  })
}

describe('a report', () => {
  it.each([
    ['a success', step('services', () => 'up')],
    ['a failure', fails],
  ])('of %s is what its schema says, in both files', async (_, boot) => {
    const { paths, report } = await travel(settingsOf(), boot)
    const written = JSON.parse(readFileSync(paths.json, 'utf8'))
    expect(validateReport(written), JSON.stringify(validateReport.errors)).toBe(true)
    expect(written.phases).toEqual(report.phases.map(phase => ({ ...phase, duration_ms: expect.any(Number) })))
    expect(readFileSync(paths.markdown, 'utf8')).toContain(`# up: ${report.outcome}`)
    expect(paths.json).toMatch(/reports\/up-\d{8}-\d{6}\.json$/)
  })

  it('holds every check that was made', async () => {
    const { failure, paths, report } = await travel(settingsOf())
    expect([failure, report.outcome]).toEqual([null, 'ok'])
    expect(report.checks).toMatchObject([{ name: 'health', ok: true, detail: '3 | 3' }])
    expect(readFileSync(paths.markdown, 'utf8')).toContain('| health | yes | 3 \\| 3 |')
  })

  it('names what failed, and what was not reached any more', async () => {
    const { failure, report } = await travel(settingsOf(), fails)
    expect(failure).toMatchObject({ step: { name: 'ports' }, thrown: { message: 'port 1 is held' } })
    expect(report).toMatchObject({
      outcome: 'failed',
      checks: [{ name: 'ports', ok: false, detail: 'port 1 is held' }],
    })
    expect(report.phases.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'preflight ok',
      'boot failed',
      'validate skipped',
      'report ok',
    ])
    expect(report.next_steps).toEqual(['./agentos doctor'])
  })
})

describe('the summary of a start', () => {
  it('says where everything is, who may do what, how fast it was, and what is next', async () => {
    const settings = settingsOf()
    const arrival = await travel(settings)
    const text = stripVTControlCharacters(formatSummary({ ...arrival, keyForOnce: null, outdated: [] }, settings))
    expect(text.replaceAll(settings.layout.home, 'HOME').replace(/up-\d{8}-\d{6}/, 'up-STAMP')).toBe(golden)
  })

  it("shows prod's operator key for the only time, and names no tenant", async () => {
    const settings = readSettings({ mode: 'prod' }, { AGENTOS_HOME: scratchFolder() })
    const text = formatSummary({ ...(await travel(settings)), keyForOnce: 'aos_once', outdated: [] }, settings)
    expect(text).toContain('aos_once')
    expect(text).toContain('shown this once')
    expect(text).toContain('none yet')
  })

  it('says which services run by older settings', async () => {
    const settings = settingsOf()
    const text = formatSummary({ ...(await travel(settings)), keyForOnce: null, outdated: ['executor'] }, settings)
    expect(text).toMatch(/Settings have changed.* since executor started; to apply them: \.\/agentos redeploy/)
  })
})

const golden = `
Services
  orchestrator         http://127.0.0.1:1/docs
  model-policy         http://127.0.0.1:2/docs
  federation           http://127.0.0.1:3/docs
  figures              /metrics on each

Credentials
  operator key         HOME/data/secrets/operator.key
  service token        HOME/data/secrets/service.token
  rotate               ./agentos keys rotate <key_id>; remove a file of secrets, then ./agentos redeploy

Tenant
  tenant               tnt_demo (header X-Tenant-Id)
  quotas               25 runs at once, 10 new runs/s, 20 model calls/s
  a new one            ./agentos tenants create --id tnt_acme --name Acme

Smoke test
  run create           4.2 ms
  run completed        31 ms

Kept in
  data                 HOME/data
  logs                 HOME/data/logs
  settings             HOME/.agentos.env
  report               HOME/reports/up-STAMP.md
  alerts               not configured

Next
  ./agentos status`

it('takes no name that another report of the same second has', () => {
  const folder = scratchFolder()
  const startedAt = new Date('2026-01-02T03:04:05Z')
  const names = Array.from({ length: 3 }, () => {
    const { json, markdown } = reportPaths(folder, 'nuke', startedAt)
    writeReportFile(markdown, '# nuke')
    return [basename(markdown, '.md'), basename(json, '.json')]
  })
  const [first = ['']] = names
  expect(names).toEqual([first, [`${first[0]}-2`, `${first[0]}-2`], [`${first[0]}-3`, `${first[0]}-3`]])
})
