import { describe, expect, it } from 'vitest'
import { ConfigError, Environment, type Variables } from '#config'
import { readPlatform } from './config.ts'

const identity = { service: 'orchestrator', addressVariable: 'AGENTOS_ORCHESTRATOR_ADDR', defaultPort: 50081 }
const database = { AGENTOS_DATABASE_URL: 'postgres://agentos_service:kX9-2mQ_7vLp@db.internal/agentos' }
const production = {
  ...database,
  AGENTOS_MODE: 'prod',
  AGENTOS_METRICS_REQUIRE_AUTH: '1',
  AGENTOS_SERVICE_TOKEN: 'Zk3vQ8nT1xW6yR4bJ7mD0pLs',
  AGENTOS_ORCHESTRATOR_ADDR: '0.0.0.0:50081',
}

function read(variables: Variables) {
  const environment = new Environment(variables)
  const result = readPlatform(environment, identity)
  environment.finish()
  return result
}

function faultsOf(variables: Variables): readonly string[] {
  try {
    read(variables)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

/** The variables that the faults name, in order. */
const namedBy = (variables: Variables) => faultsOf(variables).map(fault => fault.split(' ', 1)[0])

describe('readPlatform', () => {
  it('is a demo on loopback with a default tenant where only a database is given', () => {
    expect(read(database).config).toMatchObject({
      mode: 'demo',
      address: { host: '127.0.0.1', port: 50081 },
      defaultTenant: 'tnt_demo',
      headerIdentity: { defaultTenant: 'tnt_demo' },
    })
  })

  it('believes no header in prod, and has no default tenant', () => {
    const { config } = read(production)
    expect(config).toMatchObject({ mode: 'prod', defaultTenant: null, headerIdentity: null, metricsRequireAuth: true })
  })

  it.each<[string, Variables, string]>([
    ['a default tenant', { AGENTOS_DEFAULT_TENANT: 'tnt_demo' }, 'AGENTOS_DEFAULT_TENANT'],
    ['headers as identity', { AGENTOS_ALLOW_DEV_HEADERS: '1' }, 'AGENTOS_ALLOW_DEV_HEADERS'],
    ['open metrics', { AGENTOS_METRICS_REQUIRE_AUTH: '0' }, 'AGENTOS_METRICS_REQUIRE_AUTH'],
    ['no service token', { AGENTOS_SERVICE_TOKEN: '' }, 'AGENTOS_SERVICE_TOKEN'],
    ['a short service token', { AGENTOS_SERVICE_TOKEN: 'x'.repeat(23) }, 'AGENTOS_SERVICE_TOKEN'],
    ['a well-known service token', { AGENTOS_SERVICE_TOKEN: 'ChangeMe' }, 'AGENTOS_SERVICE_TOKEN'],
    ['no database', { AGENTOS_DATABASE_URL: '' }, 'AGENTOS_DATABASE_URL'],
    ['a well-known password', { AGENTOS_DATABASE_URL: 'postgres://a:postgres@db/x' }, 'AGENTOS_DATABASE_URL'],
    ['one in disguise', { AGENTOS_DATABASE_URL: 'postgres://a:%70ostgres@db/x' }, 'AGENTOS_DATABASE_URL'],
  ])('refuses prod with %s', (_, change, variable) => {
    expect(namedBy({ ...production, ...change })).toEqual([variable])
  })

  it('takes a password with a stray % for what it is', () => {
    expect(faultsOf({ ...production, AGENTOS_DATABASE_URL: 'postgres://a:50%off-Kx92@db/x' })).toEqual([])
  })

  it.each(['redis://127.0.0.1:6379', 'rediss://:kX9-2mQ@redis.internal/3'])('takes %s as a Redis', url => {
    expect(read({ ...database, AGENTOS_REDIS_URL: url }).secrets.redisUrl?.reveal()).toBe(url)
  })

  it('never quotes a secret', () => {
    const faults = faultsOf({ ...production, AGENTOS_SERVICE_TOKEN: 'hunter2hunter2' })
    expect(faults.join()).not.toContain('hunter2')
    expect(faultsOf({ ...database, AGENTOS_REDIS_URL: 'http://:hunter2@redis' }).join()).not.toContain('hunter2')
  })

  it('names every fault at once', () => {
    expect(
      namedBy({ AGENTOS_MODE: 'prod', AGENTOS_DEFAULT_TENANT: 'tnt_demo', AGENTOS_ALLOW_DEV_HEADERS: '1' }),
    ).toEqual([
      'AGENTOS_DATABASE_URL',
      'AGENTOS_DEFAULT_TENANT',
      'AGENTOS_ALLOW_DEV_HEADERS',
      'AGENTOS_METRICS_REQUIRE_AUTH',
      'AGENTOS_SERVICE_TOKEN',
    ])
  })

  it.each<[string, Variables]>([
    ['AGENTOS_MODE', { AGENTOS_MODE: 'production' }],
    ['AGENTOS_PROFILE', { AGENTOS_PROFILE: 'staging' }],
    ['AGENTOS_LOG_LEVEL', { AGENTOS_LOG_LEVEL: 'loud' }],
    ['AGENTOS_DATABASE_POOL_SIZE', { AGENTOS_DATABASE_POOL_SIZE: '1' }],
    ['AGENTOS_AUDIT_SINK', { AGENTOS_AUDIT_SINK: 'syslog' }],
    ['AGENTOS_ORCHESTRATOR_ADDR', { AGENTOS_ORCHESTRATOR_ADDR: 'localhost' }],
    ['AGENTOS_REDIS_URL', { AGENTOS_REDIS_URL: 'http://127.0.0.1:6379' }],
    ['AGENTOS_REDIS_URL', { AGENTOS_REDIS_URL: 'redis://' }],
    ['AGENTOS_ORCHESTRATOR_ADDR', { AGENTOS_ORCHESTRATOR_ADDR: '127.0.0.1:70000' }],
  ])('refuses a %s that it does not know: %j', (variable, change) => {
    expect(namedBy({ ...database, ...change })).toEqual([variable])
  })
})

describe('the address', () => {
  it.each([
    '0.0.0.0:1',
    ':1',
    '10.0.0.5:1',
    '[::]:1',
    'example.com:1',
    '[::ffff:10.0.0.5]:1',
  ])('is not %s where headers alone are believed, unless that is allowed', address => {
    const variables = { ...database, AGENTOS_ORCHESTRATOR_ADDR: address }
    expect(faultsOf(variables).join()).toContain('AGENTOS_ALLOW_DEV_HEADERS=1')
    expect(faultsOf({ ...variables, AGENTOS_ALLOW_DEV_HEADERS: '1' })).toEqual([])
  })

  it.each(['127.0.0.1:1', '127.9.9.9:1', 'localhost:1', '[::1]:1'])('may be %s', address => {
    expect(faultsOf({ ...database, AGENTOS_ORCHESTRATOR_ADDR: address })).toEqual([])
  })
})
