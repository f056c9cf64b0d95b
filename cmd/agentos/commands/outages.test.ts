import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { SuiteSummary } from '../../../conformance/suite/index.ts'
import { containerHome, dockerNames, itWithContainers } from '../testing/containers.ts'

const victims = ['orchestrator', 'model-policy', 'federation', 'executor', 'postgres', 'redis'] as const

itWithContainers(
  'callers of a node in containers see documented errors when any one is killed, and no run is lost',
  900_000,
  async () => {
    const { project, run } = await containerHome()
    const up = await run('up', '--runtime', 'compose')
    expect(up.code, up.out + up.err).toBe(0)
    const borne: Record<string, number> = {}
    for (const victim of victims) {
      const [id = ''] = dockerNames('container', project, victim)
      const testing = run('conformance', '--only', '^events:', '--tolerate-outages', '--json')
      // Its first runs are under way by then.
      await sleep(3_000)
      execFileSync('docker', ['kill', id])
      await sleep(2_000)
      execFileSync('docker', ['start', id])
      const tested = await testing
      const { findings, leftovers, outages } = JSON.parse(tested.out) as SuiteSummary
      expect({ victim, findings, leftovers }).toEqual({ victim, findings: [], leftovers: [] })
      borne[victim] = Object.values(outages ?? {}).reduce((sum, count) => sum + count, 0)
    }
    // Else it was over before anybody was killed.
    expect(borne).toMatchObject({ orchestrator: expect.toSatisfy(isSome), postgres: expect.toSatisfy(isSome) })
  },
)

function isSome(count: unknown): boolean {
  return Number(count) > 0
}
