import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { ConfigError, Environment } from '#config'
import { readAuditSink } from './index.ts'
import { openSink } from './sink.ts'

const directory = mkdtempSync(join(tmpdir(), 'agentos-sink-'))
const read = (value?: string) => {
  const environment = new Environment(value === undefined ? {} : { AGENTOS_AUDIT_SINK: value })
  const sink = readAuditSink(environment, 'agent-orchestrator')
  environment.finish()
  return sink
}

it('appends lines to a file that others may not read, and keeps what is there', async () => {
  const path = join(directory, 'new/audit.log')
  for (const batch of [['1', '2'], ['3']]) {
    const sink = openSink({ kind: 'file', path })
    await Promise.all(batch.map(line => sink.write(line)))
    await sink.close()
  }
  expect(readFileSync(path, 'utf8')).toBe('1\n2\n3\n')
  expect(statSync(path).mode & 0o007).toBe(0)
})

it.each(['stdout', 'stderr'] as const)('writes lines to %s', async kind => {
  const script = `
    import { openSink } from ${JSON.stringify(new URL('./sink.ts', import.meta.url).href)}
    const sink = openSink({ kind: '${kind}' })
    await Promise.all([sink.write('{"n":1}'), sink.write('{"n":2}')])
    await sink.close()`
  const { [kind]: output } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(output).toBe('{"n":1}\n{"n":2}\n')
})

it('is refused at the start where it cannot be written', () => {
  const file = join(directory, 'file')
  writeFileSync(file, '')
  for (const path of [join(file, 'below/audit.log'), directory]) {
    expect(() => openSink({ kind: 'file', path })).toThrow(ConfigError)
    expect(() => openSink({ kind: 'file', path })).toThrow('AGENTOS_AUDIT_SINK')
  }
})

it('fails a line that the disk does not take', async () => {
  const sink = openSink({ kind: 'file', path: '/dev/full' })
  await expect(sink.write('1')).rejects.toMatchObject({ code: 'dependency_unavailable' })
  await sink.close()
})

it('is read from the environment, by default a file named after the service', () => {
  expect(read()).toEqual({ kind: 'file', path: 'data/audit/agent-orchestrator.log' })
  expect([read('stdout'), read('stderr'), read('file:/x/y')]).toEqual([
    { kind: 'stdout' },
    { kind: 'stderr' },
    { kind: 'file', path: '/x/y' },
  ])
  for (const value of ['syslog', 'file:', '/x/y']) expect(() => read(value)).toThrow('AGENTOS_AUDIT_SINK')
})
