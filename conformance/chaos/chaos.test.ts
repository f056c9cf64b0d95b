import { beforeAll, describe, expect, it } from 'vitest'
import { type ChaosReport, runChaos } from './chaos.ts'

describe('sixty runs while executors, orchestrators and PostgreSQL are killed', () => {
  let report: ChaosReport
  beforeAll(async () => {
    report = await runChaos({
      runs: 60,
      seed: 20_261_126,
      maxSeconds: 120,
      executors: 2,
      slots: 3,
      leaseMs: 5_000,
      withRedis: false,
      killPauseMs: [300, 1_200],
      outageMs: [0, 500],
      callsAKill: 5,
      mostKills: 4,
      toolMs: 900,
      tell: () => {},
    })
  }, 240_000)

  it('are all executed, none twice, and every log and every follower is whole', () => {
    expect(report.faults).toEqual([])
    expect(report.acknowledged).toBe(60)
    expect(report.followers).toBeGreaterThan(5)
  })

  it('were met by a kill of each kind', () => {
    expect(new Set(report.kills.map(({ kind }) => kind))).toEqual(new Set(['executor', 'orchestrator', 'postgres']))
  })
})
