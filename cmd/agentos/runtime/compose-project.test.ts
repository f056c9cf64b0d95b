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

interface ComposeFile {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

function composeFile(name: string): ComposeFile {
  const text = readFileSync(new URL(`../../../deploy/local/${name}`, import.meta.url), 'utf8')
  return parse(text, { merge: true, maxAliasCount: -1 })
}

const file = composeFile('compose.yaml')

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
})

describe.each([
  ['compose.yaml', 4],
  ['compose.federation-2node.yaml', 6],
  ['compose.federation-2node.ADDENDUM.yaml', 0],
])('%s', (name, published) => {
  const { services } = composeFile(name)

  it('gives no container more than it needs', () => {
    const lax = Object.entries(services).filter(
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
    const ports = Object.values(services).flatMap(({ ports = [] }) => ports as string[])
    expect(ports).toHaveLength(published)
    expect(ports.filter(port => !port.startsWith('127.0.0.1:'))).toEqual([])
  })

  it('has no secret in an environment', () => {
    const secret = /(TOKEN|KEY|PASSWORD|SECRET|DATABASE_URL|REDIS_URL)$/
    const named = Object.values(services).flatMap(({ environment = {} }) => Object.keys(environment as object))
    expect(named.filter(variable => secret.test(variable))).toEqual([])
  })
})
