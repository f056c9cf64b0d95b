import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ConfigError } from '#config'
import { scratchFolder } from '../testing/scratch.ts'
import { endpointsOf, splitAddress, urlOf } from './addresses.ts'
import { ensureEnvFile } from './env-file.ts'
import { type Flags, readSettings, type Settings } from './settings.ts'

function homeWith(envFile: string): string {
  const home = scratchFolder()
  writeFileSync(join(home, '.agentos.env'), envFile)
  return home
}

const read = (home: string, environment: Record<string, string> = {}, flags: Flags = {}): Settings =>
  readSettings(flags, { AGENTOS_HOME: home, ...environment })

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    return (error as ConfigError).faults
  }
  return []
}

describe('readSettings', () => {
  it('takes flags before the environment, the environment before .agentos.env, and that before the defaults', () => {
    const home = homeWith('AGENTOS_PORT_BASE=30000\nAGENTOS_MODE=dev\n')
    const environment = { AGENTOS_PORT_BASE: '31000' }
    expect(read(home, environment, { portBase: 32_000 }).portBase).toBe(32_000)
    expect(read(home, environment).portBase).toBe(31_000)
    expect(read(home).portBase).toBe(30_000)
    expect(read(scratchFolder()).portBase).toBe(50_081)
    expect([read(home, {}, { mode: 'prod' }).mode, read(home).mode, read(scratchFolder()).mode]).toEqual([
      'prod',
      'dev',
      'demo',
    ])
  })

  it('takes the older name of the mode where the newer is absent', () => {
    expect(read(homeWith('AGENTOS_PROFILE=dev\n')).mode).toBe('dev')
    expect(read(homeWith('AGENTOS_PROFILE=dev\nAGENTOS_MODE=prod\n')).mode).toBe('prod')
  })

  it('has a default tenant in demo and dev only, unless it was set to nothing', () => {
    expect(read(scratchFolder()).defaultTenant).toBe('tnt_demo')
    expect(read(homeWith('AGENTOS_MODE=prod\n')).defaultTenant).toBeNull()
    expect(read(homeWith('AGENTOS_DEFAULT_TENANT=\n')).defaultTenant).toBeNull()
  })

  it('takes relative paths of files from where the settings lie', () => {
    const home = homeWith(
      'AGENTOS_API_KEY_FILE=keys/mine\nAGENTOS_MODEL_API_KEY_FILE=/abs/key\nAGENTOS_DATA_DIR=elsewhere\n',
    )
    const { layout, variables } = read(home)
    expect(variables.AGENTOS_API_KEY_FILE).toBe(join(home, 'keys/mine'))
    expect(variables.AGENTOS_MODEL_API_KEY_FILE).toBe('/abs/key')
    expect(layout.dataDir).toBe(join(home, 'elsewhere'))
  })

  it('names every variable that is not valid', () => {
    const home = homeWith('AGENTOS_MODE=production\nAGENTOS_PORT_BASE=65535\nAGENTOS_DATABASE_URL_FILE=nowhere\n')
    expect(faultsOf(() => read(home)).map(fault => fault.split(' ')[0])).toEqual([
      'AGENTOS_MODE',
      'AGENTOS_PORT_BASE',
      'AGENTOS_DATABASE_URL_FILE',
    ])
  })

  it('reads nothing but AGENTOS_ variables from the file', () => {
    expect(read(homeWith('PATH=/nowhere\nAGENTOS_X=1\n')).variables).toEqual({
      AGENTOS_X: '1',
      AGENTOS_HOME: expect.any(String),
    })
  })
})

describe('ensureEnvFile', () => {
  it('writes the settings of the first start, for nobody else to read', () => {
    const home = scratchFolder()
    const settings = read(home, {}, { mode: 'dev', portBase: 30_000 })
    expect(ensureEnvFile(settings)).toBe(true)
    expect(statSync(settings.layout.envFile).mode & 0o777).toBe(0o600)
    expect(read(home)).toMatchObject({ mode: 'dev', portBase: 30_000 })
  })

  it('leaves an edited file as it is, but closes it to others', () => {
    const home = homeWith('# mine\nAGENTOS_MODE=dev\n')
    const settings = read(home)
    expect(ensureEnvFile(settings)).toBe(false)
    expect(readFileSync(settings.layout.envFile, 'utf8')).toBe('# mine\nAGENTOS_MODE=dev\n')
    expect(statSync(settings.layout.envFile).mode & 0o777).toBe(0o600)
  })
})

describe('addresses', () => {
  it('lie above the port base, unless a variable says otherwise', () => {
    const home = homeWith('AGENTOS_PORT_BASE=30000\nAGENTOS_FEDERATION_ADDR=0.0.0.0:9443\n')
    expect(endpointsOf(read(home))).toEqual({
      'agent-orchestrator': 'http://127.0.0.1:30000',
      'model-policy': 'http://127.0.0.1:30001',
      federation: 'http://127.0.0.1:9443',
      executor: 'http://127.0.0.1:30003',
    })
  })

  it.each([
    [':80', 'http://127.0.0.1:80'],
    ['[::]:80', 'http://127.0.0.1:80'],
    ['[::1]:80', 'http://[::1]:80'],
    ['node.example:80', 'http://node.example:80'],
  ])('%s is reached as %s', (address, url) => {
    expect(urlOf(address)).toBe(url)
  })

  it.each(['80', 'node.example', 'node.example:x', '1.2.3.4:70000'])('%j is none', address => {
    expect(() => splitAddress(address)).toThrow('is not an address')
  })
})
