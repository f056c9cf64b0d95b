import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Summary } from '../suite/index.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

let node: NodeUnderTest
beforeAll(async () => {
  node = await NodeUnderTest.start()
}, startTimeoutMs)
afterAll(() => node?.stop(), startTimeoutMs)

it('keeps every promise of its documents, and nothing that the suite made is left', { timeout: 240_000 }, async () => {
  const { code, err, out } = await node.cli('conformance', '--only', '^operations:', '--json')
  expect(out, err).not.toBe('')
  const { cases_total, findings, leftovers, operations } = JSON.parse(out) as Summary
  expect({ code, findings, leftovers }, err).toEqual({ code: 0, findings: [], leftovers: [] })
  expect(cases_total).toBeGreaterThan(600)
  expect(operations.filter(({ seen }) => seen.length === 0)).toEqual([])
})
