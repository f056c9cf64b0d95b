import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { migrate, openDatabase } from '../index.ts'
import { type EmbeddedOptions, type EmbeddedPostgres, openEmbedded, stopEmbedded } from './embedded.ts'
import type { EmbeddedEvent } from './events.ts'
import { findProcesses, isAlive } from './postmaster.ts'

let directory: string
let events: EmbeddedEvent[]
let opened: EmbeddedPostgres[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'agentos-embedded-'))
  events = []
  opened = []
})

afterEach(async () => {
  for (const server of opened) server.release()
  await stopEmbedded(directory)
  rmSync(directory, { recursive: true, force: true })
})

async function open(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await openEmbedded({ directory, onEvent: event => events.push(event), ...options })
  opened.push(server)
  return server
}

const types = () => events.map(event => event.type)
const processes = () => findProcesses(join(directory, 'cluster', 'data'))

async function connect(server: EmbeddedPostgres): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.ownerUrl.reveal() })
  client.on('error', () => {})
  await client.connect()
  return client
}

it('listens on loopback alone, keeps its passwords to itself, and syncs to disk', async () => {
  const server = await open()
  const client = await connect(server)
  const setting = async (name: string) => (await client.query(`show ${name}`)).rows[0][name]
  expect([await setting('listen_addresses'), await setting('fsync'), await setting('server_encoding')]).toEqual([
    '127.0.0.1',
    'on',
    'UTF8',
  ])
  expect(statSync(join(directory, 'cluster', 'owner.password')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(directory, 'cluster', 'data', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*trust$/m)
  const stranger = new pg.Client({
    host: '127.0.0.1',
    port: server.port,
    user: 'agentos_owner',
    password: 'guess',
    database: 'agentos',
  })
  await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
  await client.end()
})

it('adopts a live server, and its data outlive a stop', async () => {
  const first = await open()
  const client = await connect(first)
  await client.query('create table kept ()')
  await client.end()
  const second = await open({ port: 1 })
  expect([second.pid, second.port, types()]).toEqual([first.pid, first.port, ['started', 'adopted']])
  await second.stop()
  const third = await connect(await open())
  expect((await third.query("select to_regclass('kept') as kept")).rows).toEqual([{ kept: 'kept' }])
  await third.end()
})

it('stops with clients connected, leaves no process, and no other watcher starts it again', async () => {
  const server = await open()
  await open()
  const client = await connect(server)
  expect(processes().length).toBeGreaterThan(3)
  await server.stop()
  expect([processes(), isAlive(server.pid)]).toEqual([[], false])
  await waitUntil(() => types().includes('exited'))
  expect(types()).not.toContain('restarted')
  await client.end()
})

it('starts the server again when it is killed, on the same port, with every acknowledged row', async () => {
  const server = await open()
  const killed = server.pid
  const acknowledged = await writeUntilLost(server, () => process.kill(killed, 'SIGKILL'))
  await waitUntil(() => types().includes('restarted'), { timeoutMs: 20_000 })
  expect(server.pid).not.toBe(killed)
  const client = await connect(server)
  const { rows } = await client.query('select n from rows order by n')
  const present = new Set(rows.map(row => row.n))
  expect(acknowledged.length).toBeGreaterThan(10)
  expect(acknowledged.filter(n => !present.has(n))).toEqual([])
  await client.end()
})

/** Inserts rows one commit at a time, kills in between, and returns the rows whose commit was confirmed. */
async function writeUntilLost(server: EmbeddedPostgres, kill: () => void): Promise<number[]> {
  const client = await connect(server)
  await client.query('create table rows (n int)')
  const acknowledged: number[] = []
  for (let n = 0; ; n++) {
    if (n === 50) kill()
    const outcome = await client.query('insert into rows values ($1)', [n]).catch(() => null)
    if (outcome === null) return acknowledged
    acknowledged.push(n)
  }
}

it('comes back to the services after a kill: notices, transactions and calls go on', async () => {
  const server = await open()
  await migrate({ ownerUrl: server.ownerUrl, servicePassword: server.servicePassword, schemas: [] })
  const database = openDatabase({ url: server.serviceUrl, applicationName: 'test' })
  const heard: string[] = []
  let reconnects = 0
  await database.listen('news', payload => heard.push(payload), { onReconnect: () => reconnects++ })
  process.kill(server.pid, 'SIGKILL')
  await waitUntil(() => reconnects === 1, { timeoutMs: 20_000 })
  await waitUntil(() => {
    database.notify('news', 'again')
    return heard.includes('again')
  })
  expect(await database.read({ tenantId: 'tnt_a' }, tx => sql`select 1 as one`.execute(tx))).toMatchObject({
    rows: [{ one: 1 }],
  })
  await database.ready()
  await database.close()
})

it.each([
  ['ends late', 'SIGCONT'],
  ['never ends', 'SIGSTOP'],
] as const)(
  'starts after a kill when another process of the server, which holds its memory, %s',
  async (_, next) => {
    const server = await open({ autoRestart: false })
    const held = processes().find(pid => pid !== server.pid) as number
    process.kill(held, 'SIGSTOP')
    process.kill(server.pid, 'SIGKILL')
    await waitUntil(() => !isAlive(server.pid))
    const again = await open({
      onEvent: event => {
        events.push(event)
        if (event.type === 'retrying' && isAlive(held)) process.kill(held, next)
      },
    })
    expect(again.pid).not.toBe(server.pid)
    expect(types()).toContain('retrying')
  },
  30_000,
)

it('starts anew after a first start that was interrupted', async () => {
  const starter = execFile(process.execPath, [
    '--input-type=module',
    '-e',
    `
    import { openEmbedded } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)}
    await openEmbedded({ directory: ${JSON.stringify(directory)} })`,
  ])
  const isMaking = () => readdirSync(directory).some(name => /^cluster.*draft$/.test(name))
  await waitUntil(isMaking)
  starter.kill('SIGKILL')
  await waitUntil(() => !isAlive(starter.pid as number))
  await open()
  expect([isMaking(), types()]).toEqual([false, ['started']])
})

it('starts one server for two that start at the same time', async () => {
  const [one, other] = await Promise.all([open(), open()])
  expect(one.pid).toBe(other.pid)
})

it('refuses a port that another program has', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await waitUntil(() => taken.listening)
  const { port } = taken.address() as { port: number }
  await expect(open({ port })).rejects.toThrow(`127.0.0.1:${port}: another program does`)
  taken.close()
})

it('refuses data of another major version', async () => {
  await (await open()).stop()
  writeFileSync(join(directory, 'cluster', 'data', 'PG_VERSION'), '14\n')
  await expect(open()).rejects.toThrow(/data in .* are of PostgreSQL 14, the programs of PostgreSQL \d+/)
})

it('takes the migrations of an owner who is no superuser', async () => {
  const server = await open()
  const client = await connect(server)
  await client.query("create role plain login createrole password 'x'")
  await client.query('create database theirs owner plain')
  await client.end()
  const urlOf = (login: string) =>
    server.ownerUrl
      .reveal()
      .replace(/\/\/[^@]*/, `//${login}`)
      .replace('/agentos?', '/theirs?')
  await migrate({ ownerUrl: urlOf('plain:x'), servicePassword: 's3cret' })
  const database = openDatabase({ url: urlOf('agentos_service:s3cret'), applicationName: 'test' })
  await database.assertServiceRole()
  await database.assertSchemaCurrent()
  await database.close()
})
