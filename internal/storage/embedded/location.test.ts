import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { existingPlace, placeFor } from './location.ts'

const stranger = { uid: 65_534, gid: 65_534 }

let parent: string
let wanted: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'agentos-location-'))
  wanted = join(parent, 'data')
})

afterEach(() => {
  const place = existsSync(wanted) ? placeFor(wanted, null) : wanted
  for (const folder of [place, parent]) rmSync(folder, { recursive: true, force: true })
})

it('is the wanted folder for the user of this process, however closed its parents are', () => {
  expect(placeFor(wanted, null)).toBe(wanted)
})

it('is the wanted folder for another user who can enter every parent', () => {
  chmodSync(parent, 0o711)
  expect(placeFor(wanted, stranger)).toBe(wanted)
})

// Only root hands the server over to another user.
describe.runIf(process.getuid?.() === 0)('with a parent that is closed', () => {
  it('is a folder elsewhere, and stays that when the parent is opened', () => {
    const place = placeFor(wanted, stranger)
    mkdirSync(join(place, 'cluster'))
    chmodSync(parent, 0o711)
    expect(place).not.toContain(parent)
    expect([placeFor(wanted, stranger), existingPlace(wanted)]).toEqual([place, place])
    rmSync(place, { recursive: true })
  })

  it('never begins anew beside data that are there already', () => {
    mkdirSync(join(wanted, 'cluster'), { recursive: true })
    expect(() => placeFor(wanted, stranger)).toThrow(`run "chmod o+x ${parent}"`)
  })
})
