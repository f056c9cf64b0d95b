import { spawn } from 'node:child_process'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { waitUntil } from '#testing'
import type { Layout } from '../settings/layout.ts'
import { agentos } from '../testing/command-line.ts'
import { scratchLayout } from '../testing/scratch.ts'

const line = (message: string, facts: object = {}) =>
  `${JSON.stringify({ level: 'info', time: '2026-11-21T09:30:00.000Z', service: 'executor', message, ...facts })}\n`

function layoutWith(lines: string, name = 'executor.log'): Layout {
  const layout = scratchLayout()
  writeFileSync(join(layout.logsDir, name), lines)
  return layout
}

const logs = (layout: Layout, ...args: string[]) => agentos(['logs', ...args], { AGENTOS_HOME: layout.home })

describe('agentos logs', () => {
  it('shows the last lines for people, and as they were written with --json', async () => {
    const layout = layoutWith(`${line('one')}plain text\n${line('two', { run_id: 'run_1' })}`)
    expect((await logs(layout, 'executor', '--lines', '2')).out).toBe(
      'plain text\n09:30:00.000 info  two run_id=run_1\n',
    )
    expect((await logs(layout, 'executor', '--lines', '1', '--json')).out).toBe(line('two', { run_id: 'run_1' }))
  })

  it('keeps to one run, or to one tenant', async () => {
    const layout = layoutWith(
      [
        line('a', { run_id: 'run_1', tenant_id: 'tnt_a' }),
        line('b', { run_id: 'run_2', tenant_id: 'tnt_b' }),
        'plain text\n',
      ].join(''),
    )
    expect((await logs(layout, 'executor', '--run', 'run_2')).out).toMatch(/^\S+ info {2}b .*\n$/)
    expect((await logs(layout, 'executor', '--tenant', 'tnt_a')).out).toMatch(/^\S+ info {2}a .*\n$/)
  })

  it('goes on into the file before the last when the present one is short', async () => {
    const layout = layoutWith(line('new'))
    writeFileSync(join(layout.logsDir, 'executor.log.1'), line('older') + line('old'))
    expect((await logs(layout, 'executor', '--lines', '2', '--json')).out).toBe(line('old') + line('new'))
  })

  it('knows a service by its other name, and the supervisor', async () => {
    const layout = layoutWith(line('hello'), 'agent-orchestrator.log')
    expect((await logs(layout, 'orchestrator', '--json')).out).toBe(line('hello'))
    expect(await logs(layout, 'supervisor')).toEqual({ code: 0, out: '', err: '' })
  })

  it('follows, also when the file is set aside for a new one', async () => {
    const layout = layoutWith(line('before'))
    const path = join(layout.logsDir, 'executor.log')
    const program = fileURLToPath(new URL('../main.ts', import.meta.url))
    const child = spawn(process.execPath, [program, 'logs', 'executor', '-f', '--json'], {
      env: { AGENTOS_HOME: layout.home, PATH: process.env.PATH },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let out = ''
    child.stdout.on('data', chunk => (out += chunk))
    await waitUntil(() => out === line('before'))
    appendFileSync(path, line('one'))
    await waitUntil(() => out.endsWith(line('one')))
    renameSync(path, `${path}.1`)
    writeFileSync(path, line('two'))
    await waitUntil(() => out === line('before') + line('one') + line('two'))
  })
})
