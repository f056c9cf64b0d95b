import { describe, expect, it } from 'vitest'
import { loadCases } from '../suite/index.ts'
import { exceptions, findGaps } from './coverage.ts'

const cases = await loadCases()

describe('every operation with every status of its document', () => {
  it('has a case, or a reason why there is none; and no case, no exception names what no document has', () => {
    expect(findGaps(cases)).toEqual({ missing: [], undeclared: [], needless: [] })
  })

  it('is found where its case is taken away', () => {
    const withoutCancel = cases.filter(({ operation }) => operation?.operationId !== 'cancelRun')
    expect(findGaps(withoutCancel).missing).toEqual(
      [200, 400, 401, 403, 404, 409, 429].map(status => `agent-orchestrator cancelRun ${status}`),
    )
  })

  it('is found where a document no longer declares it, or an exception is not needed', () => {
    const operation = { service: 'agent-orchestrator', operationId: 'getRun', status: 418 } as const
    const stray = { part: 'operations', name: 'stray', operation, run: async () => {} }
    expect(findGaps([...cases, stray]).undeclared).toEqual(['agent-orchestrator getRun 418'])
    const needless = { status: 200, reason: '', operations: ['agent-orchestrator getRun'] }
    expect(findGaps(cases, [...exceptions, needless]).needless).toEqual(['agent-orchestrator getRun 200'])
  })
})

describe('the exceptions', () => {
  // Both are only ever lowered.
  const most = 13
  const everywhere = [500, 503]

  it('become fewer, never more', () => {
    const named = exceptions.flatMap(({ operations }) => (operations === '*' ? [] : operations))
    expect(named).toHaveLength(most)
    const general = exceptions.filter(({ operations }) => operations === '*').map(({ status }) => status)
    expect(general).toEqual(everywhere)
  })

  it('say why, each in a sentence', () => {
    for (const { reason } of exceptions) expect(reason).toMatch(/^[A-Z].{20,}\.$/)
  })
})
