import { expect, it } from 'vitest'
import { hashApiKey, newApiKey } from './index.ts'

it('makes keys that differ, look alike and are stored as their hash', () => {
  const keys = Array.from({ length: 100 }, newApiKey)
  expect(new Set(keys.map(({ key }) => key)).size).toBe(100)
  for (const { key, prefix, hash } of keys) {
    expect(key).toMatch(/^aos_[0-9A-Za-z]{43}$/)
    expect([prefix, hash]).toEqual([key.slice(0, 12), hashApiKey(key)])
    expect(hash).toHaveLength(32)
  }
})
