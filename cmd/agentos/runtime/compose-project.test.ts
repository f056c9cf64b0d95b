import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeFolders } from '../settings/layout.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { scratchFolder } from '../testing/scratch.ts'
import { composeEnvironment, composeServices, containerSettings, projectOf, rememberedOf } from './compose-project.ts'
import { remember } from './remembered.ts'

function nodeWith(envFile: string, home = scratchFolder()): Settings {
  writeFileSync(join(home, '.agentos.env'), envFile)
  const settings = readSettings({}, { AGENTOS_HOME: home })
  makeFolders(settings.layout)
  return settings
}

const path = new URL('../../../deploy/local/compose.yaml', import.meta.url)
const file = parse(readFileSync(path, 'utf8'), { merge: true }) as {
  services: Record<string, Record<string, unknown>>
}

describe('the settings of containers', () => {
  it.each([
    ['passes on what is a plain value', 'AGENTOS_QUOTA_INVOKE_QPS=7\n', { AGENTOS_QUOTA_INVOKE_QPS: '7' }],
    ['keeps back what is for the CLI or set by the file', 'AGENTOS_PORT_BASE=30000\nAGENTOS_MODE=dev\n', {}],
  ])('%s', (_case, envFile, expected) => {
    expect(containerSettings(nodeWith(envFile))).toEqual(expected)
  })

  it.each([
    ['a database elsewhere', 'AGENTOS_DATABASE_URL=postgresql://a:b@c/d', 'AGENTOS_DATABASE_URL'],
    ['a secret', 'AGENTOS_MODEL_API_KEY=secret', 'AGENTOS_MODEL_API_KEY'],
    ['a file of this machine', 'AGENTOS_MODELS_FILE=models.json', 'AGENTOS_MODELS_FILE'],
  ])('refuses %s and names it', (_case, envFile, name) => {
    expect(() => containerSettings(nodeWith(envFile))).toThrow(name)
  })
})

it('believes headers in demo and dev only, and guards figures in prod', () => {
  expect(composeEnvironment(nodeWith('AGENTOS_MODE=dev'))).toMatchObject({ AGENTOS_ALLOW_DEV_HEADERS: '1' })
  expect(composeEnvironment(nodeWith('AGENTOS_MODE=prod'))).toMatchObject({
    AGENTOS_ALLOW_DEV_HEADERS: '0',
    AGENTOS_METRICS_REQUIRE_AUTH: '1',
  })
})

it('tells the nodes of one machine apart, and keeps to the project that is named', () => {
  expect(projectOf(nodeWith(''))).not.toBe(projectOf(nodeWith('')))
  expect(projectOf(nodeWith('AGENTOS_COMPOSE_PROJECT=mine'))).toBe('mine')
})

it('is remembered until it is removed, and a flag goes before it', () => {
  const settings = nodeWith('')
  const again = (flags = {}) => readSettings(flags, { AGENTOS_HOME: settings.layout.home }).runtime
  expect(again()).toBe('embedded')
  remember(settings.layout.runDir, rememberedOf(settings, 'abc'))
  expect([again(), again({ runtime: 'embedded' })]).toEqual(['compose', 'embedded'])
  expect(composeEnvironment(settings).AGENTOS_IMAGE_TAG).toBe('abc')
})

describe('the file of Compose', () => {
  it('has the containers that the CLI waits for, and no others', () => {
    const optional = Object.entries(file.services).filter(
      ([, { profiles = [] }]) => !['', 'workers'].includes(String(profiles)),
    )
    const others = new Set(optional.map(([name]) => name))
    const waitedFor = Object.keys(file.services).filter(name => !others.has(name))
    expect(waitedFor.sort()).toEqual(composeServices.map(({ name }) => name).toSorted())
  })

  it('gives no container more than it needs', () => {
    const lax = Object.entries(file.services).filter(
      ([, service]) =>
        service.read_only !== true ||
        String(service.cap_drop) !== 'ALL' ||
        String(service.security_opt) !== 'no-new-privileges:true' ||
        service.mem_limit === undefined ||
        service.pids_limit === undefined,
    )
    expect(lax.map(([name]) => name)).toEqual([])
  })

  it('publishes on loopback alone', () => {
    const ports = Object.values(file.services).flatMap(({ ports = [] }) => ports as string[])
    expect(ports).toHaveLength(3)
    expect(ports.filter(port => !port.startsWith('127.0.0.1:'))).toEqual([])
  })
})
