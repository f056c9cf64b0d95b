import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchFolder } from '../testing/scratch.ts'
import { ensureSecretVolumes } from './secret-volumes.ts'

const neighbours = { database: 'db.example:5432', redis: 'cache.example:6379' }

function volumes(): string {
  const folder = scratchFolder()
  for (const name of ['owner', 'redis', 'service', 'executor']) mkdirSync(join(folder, name))
  return folder
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').trim()

it('makes secrets that fit each other, which nobody else can read, once', () => {
  const folder = volumes()
  const made = ensureSecretVolumes(folder, neighbours)
  expect(made.filter(name => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual(['service/peers.json'])
  expect(read(folder, 'owner/database.url')).toBe(
    `postgresql://agentos_owner:${read(folder, 'owner/database.password')}@db.example:5432/agentos`,
  )
  const { host, password } = new URL(read(folder, 'service/redis.url'))
  expect(host).toBe('cache.example:6379')
  expect(read(folder, 'redis/users.acl')).toContain(`user default on >${password} `)
  const ofPrivate = createPublicKey(createPrivateKey(read(folder, 'executor/signing.key')))
  expect(ofPrivate.export({ type: 'spki', format: 'pem' }).toString().trim()).toBe(read(folder, 'service/signing.pub'))
  expect(ensureSecretVolumes(folder, neighbours)).toEqual([])
})

it('makes what an interruption left out, from what is there', () => {
  const folder = volumes()
  ensureSecretVolumes(folder, neighbours)
  const before = read(folder, 'redis/users.acl')
  for (const name of ['redis/users.acl', 'owner/database.url']) rmSync(join(folder, name))
  expect(ensureSecretVolumes(folder, neighbours)).toEqual(['owner/database.url', 'redis/users.acl'])
  expect(read(folder, 'redis/users.acl')).toBe(before)
})
