import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeFlags } from '../../services/node-flags.ts'
import type { Ended } from './testing/command-line.ts'
import { scratchFolder } from './testing/scratch.ts'

const launcher = fileURLToPath(new URL('../../agentos', import.meta.url))
const systemPath = '/usr/bin:/bin'

/** Stands for npm: notes each call, takes its time, then leaves what `npm ci` leaves, unless its fate is to fail. */
const npm = (fate = 'true') => `#!/bin/sh
echo "$PWD $*" >> "$NPM_CALLS"
echo 'npm warn EBADENGINE Unsupported engine' >&2
{ ${fate}; } || exit 1
sleep 0.3
rm -rf node_modules && mkdir -p node_modules/.bin
ln -s "$REAL_NODE" node_modules/.bin/node
`

interface Checkout {
  readonly root: string
  start(
    args?: readonly string[],
    options?: { cwd?: string; file?: string; environment?: Record<string, string> },
  ): Promise<Ended>
  /** How often npm was called. */
  installs(): number
}

/** A checkout of its own: this launcher, a program that tells what it was given, and an npm that installs at once. */
function checkout(): Checkout {
  const root = join(scratchFolder(), 'check out')
  const bin = join(root, '..', 'bin')
  mkdirSync(join(root, 'cmd/agentos'), { recursive: true })
  mkdirSync(bin)
  copyFileSync(launcher, join(root, 'agentos'))
  writeFileSync(join(root, 'package-lock.json'), '{"lock":1}')
  writeFileSync(
    join(root, 'cmd/agentos/main.ts'),
    'console.log(JSON.stringify([process.cwd(), process.env.NODE_COMPILE_CACHE, process.argv.slice(2), process.execArgv]))',
  )
  writeFileSync(join(bin, 'npm'), npm())
  chmodSync(join(bin, 'npm'), 0o755)
  symlinkSync(process.execPath, join(bin, 'node'))
  const calls = join(root, '..', 'calls')
  const base = { PATH: `${bin}:${systemPath}`, NPM_CALLS: calls, REAL_NODE: process.execPath }
  return {
    root,
    start: (args = [], { cwd = root, environment = {}, file = join(root, 'agentos') } = {}) =>
      run(file, args, cwd, { ...base, ...environment }),
    installs: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').length : 0),
  }
}

function run(file: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(file, args, { cwd, env })
    let out = ''
    let err = ''
    child.stdout.on('data', chunk => (out += chunk))
    child.stderr.on('data', chunk => (err += chunk))
    child.once('close', code => resolve({ code: code ?? -1, out, err }))
  })
}

describe('./agentos', () => {
  it('installs on first use, quietly, and hands on its arguments', async () => {
    const { installs, root, start } = checkout()
    const { code, err, out } = await start(['run', 'a b', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([root, join(root, 'data/cache'), ['run', 'a b', '--json'], []])
    expect(err).toMatch(/^Installing the packages of AgentOS .*done\.\n$/)
    expect(readFileSync(join(root, '..', 'calls'), 'utf8')).toContain(`${root} ci`)
    expect((await start()).err).toBe('')
    expect(installs()).toBe(1)
  })

  it('works from another folder and through symbolic links, relative ones too', async () => {
    const { root, start } = checkout()
    const elsewhere = scratchFolder()
    symlinkSync(join(root, 'agentos'), join(elsewhere, 'one'))
    symlinkSync('one', join(elsewhere, 'two'))
    const { out } = await start([], { cwd: elsewhere, file: join(elsewhere, 'two') })
    expect(JSON.parse(out)).toEqual([elsewhere, join(root, 'data/cache'), [], []])
  })

  it('starts a service with the flags that the supervisor gives it', async () => {
    const { out } = await checkout().start(['serve', 'executor'])
    expect(JSON.parse(out).slice(2)).toEqual([['serve', 'executor'], nodeFlags])
  })

  it('keeps its cache with the data, wherever those are', async () => {
    const { start } = checkout()
    const home = scratchFolder()
    const { out } = await start([], { environment: { AGENTOS_HOME: home, AGENTOS_DATA_DIR: 'elsewhere' } })
    expect(JSON.parse(out)[1]).toBe(join(home, 'elsewhere/cache'))
  })

  it('installs again when package-lock.json has changed, and not when it was only touched', async () => {
    const { installs, root, start } = checkout()
    const lockFile = join(root, 'package-lock.json')
    await start()
    utimesSync(lockFile, new Date(), new Date())
    await start()
    expect(installs()).toBe(1)
    writeFileSync(lockFile, '{"lock":2}')
    await start()
    expect(installs()).toBe(2)
  })

  it.each([
    ['takes', 'the same packages', { version: '1.0.0', integrity: 'sha512-a' }, 0],
    ['does not take', 'another version', { version: '2.0.0', integrity: 'sha512-b' }, 1],
  ])('%s what npm itself has installed if it is %s', async (_verb, _what, present, expected) => {
    const { installs, root, start } = checkout()
    const wanted = {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/mac': { optional: true },
    }
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true })
    symlinkSync(process.execPath, join(root, 'node_modules/.bin/node'))
    writeFileSync(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': present } }),
    )
    expect((await start()).code).toBe(0)
    expect(installs()).toBe(expected)
  })

  it('never installs through a symbolic link, which would empty what others use', async () => {
    const { installs, root, start } = checkout()
    const theirs = scratchFolder()
    writeFileSync(join(theirs, 'precious'), '')
    symlinkSync(theirs, join(root, 'node_modules'))
    const { code, err } = await start()
    expect([code, installs(), existsSync(join(theirs, 'precious'))]).toEqual([3, 0, true])
    expect(err).toContain('is a symbolic link')
  })

  it('installs once when it is started several times at once', async () => {
    const { installs, start } = checkout()
    const ended = await Promise.all([start(), start(), start()])
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(installs()).toBe(1)
  })

  it('does not wait for an installation whose process died', async () => {
    const { root, start } = checkout()
    mkdirSync(join(root, 'data/install.lock'), { recursive: true })
    writeFileSync(join(root, 'data/install.lock/pid'), '999999999')
    expect((await start()).code).toBe(0)
    expect(existsSync(join(root, 'data/install.lock'))).toBe(false)
  })

  it.each([
    ['npm fails', 'echo npm error broken; false', /npm error broken[\s\S]*npm could not install/],
    ['no registry can be reached', 'echo npm error code ENOTFOUND; false', /registry cannot be reached[\s\S]*next:/],
  ])('ends with 3 and says why when %s, and tries again the next time', async (_, fate, why) => {
    const { root, start } = checkout()
    const npmPath = join(dirname(root), 'bin/npm')
    writeFileSync(npmPath, npm(fate))
    const failed = await start()
    expect([failed.code, failed.out]).toEqual([3, ''])
    expect(failed.err).toMatch(why)
    expect(failed.err).not.toContain('EBADENGINE')
    writeFileSync(npmPath, npm())
    expect((await start()).code).toBe(0)
  })

  it.each([['node'], ['npm']])('ends with 3 and says so when %s is missing', async missing => {
    const { root, start } = checkout()
    const bin = join(dirname(root), 'tools')
    mkdirSync(bin)
    const needed = [
      'sh',
      'dirname',
      'readlink',
      'cmp',
      'find',
      'mkdir',
      'cat',
      'rm',
      'sleep',
      'grep',
      'tail',
      'cp',
      'ln',
      'mv',
    ]
    for (const tool of needed)
      symlinkSync(existsSync(`/bin/${tool}`) ? `/bin/${tool}` : `/usr/bin/${tool}`, join(bin, tool))
    if (missing !== 'node') symlinkSync(process.execPath, join(bin, 'node'))
    const { code, err } = await start([], { environment: { PATH: bin } })
    expect(code).toBe(3)
    expect(err).toMatch(missing === 'node' ? /Node\.js is not installed/ : /npm is not installed/)
    expect(err).toContain('next:')
  })
})
