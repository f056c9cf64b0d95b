import type { components } from '#contract/orchestrator'
import { expectEqual, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { endOf, makeAgent, startRun } from '../fixtures.ts'
import { expectPages } from '../promises.ts'

type Step = components['schemas']['Step']

export const cases = casesOf('listRunSteps', [
  [
    200,
    'lists every model and tool call with input, output and duration, page by page',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { config: { tools: ['tool.math.eval'] } })
      const run = await endOf(world, owner, (await startRun(owner, { input: 'what is 6*7?' }, agent_id)).run_id)
      const steps = await expectPages<Step>(owner, id, 'steps', { params: { run_id: run.run_id } })
      expectEqual(steps.length, run.summary.steps_total, "The journal has as many steps as the run's summary")
      for (const step of steps) {
        const isWhole = step.status !== 'running' && step.output !== null && step.duration_ms !== undefined
        expectThat(isWhole, 'Each step of a completed run has an outcome and a duration', step)
      }
    },
  ],
])
