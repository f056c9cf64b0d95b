import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Service, services } from '../../../services/services.ts'
import { scratchFolder } from '../testing/scratch.ts'
import { makeFolders } from './layout.ts'
import { ensureSecrets } from './secrets.ts'
import { serviceEnvironment } from './service-environment.ts'
import { readSettings } from './settings.ts'

const databaseUrl = 'postgresql://agentos_service:pw@127.0.0.1:1/agentos'

function environmentOf(name: string, envFile = '', surroundings: Record<string, string> = {}): Record<string, string> {
  const home = scratchFolder()
  writeFileSync(join(home, '.agentos.env'), envFile)
  const settings = readSettings({}, { AGENTOS_HOME: home })
  makeFolders(settings.layout)
  ensureSecrets(settings.layout)
  const service = services.find(row => row.name === name) as Service
  return serviceEnvironment(service, settings, databaseUrl, surroundings)
}

const names = services.map(({ name }) => name)

describe('the environment of a service', () => {
  it('has all that a service of a demo needs', () => {
    expect(environmentOf('model-policy', 'AGENTOS_PORT_BASE=30000\n')).toMatchObject({
      AGENTOS_MODE: 'demo',
      AGENTOS_DEFAULT_TENANT: 'tnt_demo',
      AGENTOS_DATABASE_URL: databaseUrl,
      AGENTOS_MODEL_POLICY_ADDR: '127.0.0.1:30001',
      AGENTOS_ORCHESTRATOR_URL: 'http://127.0.0.1:30000',
      AGENTOS_SERVICE_TOKEN_FILE: expect.stringMatching(/\/secrets\/service\.token$/),
      AGENTOS_SIGNING_PUBLIC_KEY_FILE: expect.stringMatching(/\/secrets\/signing\.pub$/),
      AGENTOS_AUDIT_SINK: expect.stringMatching(/^file:\/.*\/data\/audit\/model-policy\.log$/),
    })
  })

  it.each(names)('hands %s the signing key only if it signs', name => {
    expect('AGENTOS_SIGNING_KEY_FILE' in environmentOf(name)).toBe(name === 'executor')
  })

  it.each(names)("does not hand %s the owner's URL, the operator's key, or a caller's", name => {
    const envFile = ['DATABASE_OWNER_URL', 'OPERATOR_KEY', 'API_KEY']
      .map(secret => `AGENTOS_${secret}=s3cret\n`)
      .join('')
    expect(Object.values(environmentOf(name, envFile)).join()).not.toContain('s3cret')
  })

  it.each(names)('hands %s the key of the model server only if it calls models', name => {
    expect('AGENTOS_MODEL_API_KEY' in environmentOf(name, 'AGENTOS_MODEL_API_KEY=k\n')).toBe(name === 'model-policy')
  })

  it('passes on whatever else the operator set, and takes it before its own', () => {
    const environment = environmentOf(
      'federation',
      'AGENTOS_STACK_ID=stk_a\nAGENTOS_AUDIT_SINK=stdout\nAGENTOS_SERVICE_TOKEN=mine\n',
    )
    expect(environment).toMatchObject({
      AGENTOS_STACK_ID: 'stk_a',
      AGENTOS_AUDIT_SINK: 'stdout',
      AGENTOS_SERVICE_TOKEN: 'mine',
    })
    expect(environment).not.toHaveProperty('AGENTOS_SERVICE_TOKEN_FILE')
  })

  it.each(['agent-orchestrator', 'executor', 'model-policy'])('names to %s the Redis of the installation', name => {
    const url = 'redis://:pw@redis.example:6379/1'
    expect(environmentOf(name, `AGENTOS_REDIS_URL="${url}"\n`)).toMatchObject({ AGENTOS_REDIS_URL: url })
    const { AGENTOS_REDIS_URL_FILE: file } = environmentOf(name, 'AGENTOS_REDIS_URL_FILE=redis.url\n')
    expect(file).toMatch(/^\/.*\/redis\.url$/)
  })

  it('says also that there is no default tenant, which no service may think otherwise of', () => {
    expect(environmentOf('federation', 'AGENTOS_DEFAULT_TENANT=\n')).toMatchObject({ AGENTOS_DEFAULT_TENANT: '' })
  })

  it('takes of its surroundings what any program expects, and nothing else', () => {
    const environment = environmentOf('federation', '', {
      PATH: '/bin',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      NODE_OPTIONS: '--inspect',
      SSH_AUTH_SOCK: '/x',
    })
    expect(environment).toMatchObject({ PATH: '/bin', NODE_EXTRA_CA_CERTS: '/ca.pem' })
    expect(Object.keys(environment).filter(name => !name.startsWith('AGENTOS_'))).toHaveLength(2)
  })

  it('states in prod what prod demands', () => {
    const environment = environmentOf('agent-orchestrator', 'AGENTOS_MODE=prod\n')
    expect(environment).toMatchObject({
      AGENTOS_METRICS_REQUIRE_AUTH: '1',
      AGENTOS_PEERS_FILE: expect.stringMatching(/peers\.json$/),
    })
    expect(environment).not.toHaveProperty('AGENTOS_DEFAULT_TENANT')
  })
})

describe('ensureSecrets', () => {
  it('makes a pair of keys that belong together, once, for nobody else to read', () => {
    const settings = readSettings({}, { AGENTOS_HOME: scratchFolder() })
    makeFolders(settings.layout)
    const files = ensureSecrets(settings.layout)
    const contents = () =>
      [files.serviceToken, files.signingKey, files.signingPublicKey].map(path => readFileSync(path, 'utf8'))
    const before = contents()
    ensureSecrets(settings.layout)
    expect(contents()).toEqual(before)
    const derived = createPublicKey(createPrivateKey(before[1] as string)).export({ type: 'spki', format: 'pem' })
    expect(String(derived).trim()).toBe(before[2]?.trim())
    for (const path of [files.serviceToken, files.signingKey]) expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(settings.layout.secretsDir).mode & 0o777).toBe(0o700)
  })
})
