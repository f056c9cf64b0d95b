import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, vi } from 'vitest'
import type { SuiteSummary } from '../../../conformance/suite/index.ts'
import { findEndpoints } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { containerHome, dockerNames, itWithContainers } from '../testing/containers.ts'

const victims = ['orchestrator', 'model-policy', 'federation', 'executor', 'postgres', 'redis'] as const

itWithContainers(
  'callers of a node in containers see documented errors when any one is killed, and no run is lost',
  900_000,
  async () => {
    const { environment, project, run } = await containerHome()
    const up = await run('up', '--runtime', 'compose')
    expect(up.code, up.out + up.err).toBe(0)
    const { 'agent-orchestrator': orchestrator } = findEndpoints(readSettings({}, environment))
    const borne: Record<string, number> = {}
    for (const victim of victims) {
      const [id = ''] = dockerNames('container', project, victim)
      const before = await countStreams(orchestrator)
      const testing = run('conformance', '--only', '^events:', '--tolerate-outages', '--json')
      // The suite is amid its runs, most of which are still to be followed, when the victim goes.
      await vi.waitUntil(async () => (await countStreams(orchestrator)) > before, {
        timeout: 60_000,
        interval: 20,
      })
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

/** How many streams of events the orchestrator has given to their end. */
async function countStreams(orchestrator: string): Promise<number> {
  const text = await (await fetch(`${orchestrator}/metrics`)).text()
  const counts = text.matchAll(/^agentos_http_requests_total\{operation="streamRunEvents",.*\} (\d+)$/gm)
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

function isSome(count: unknown): boolean {
  return Number(count) > 0
}
