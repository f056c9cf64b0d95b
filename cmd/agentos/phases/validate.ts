import { cancelChecks } from '../checks/cancel.ts'
import { federationChecks } from '../checks/federation.ts'
import { figureChecks } from '../checks/figures.ts'
import { modelChecks } from '../checks/models.ts'
import { runChecks } from '../checks/runs.ts'
import { serviceChecks } from '../checks/services.ts'
import type { SmokeContext } from '../checks/smoke-context.ts'
import { checkFault } from '../fault.ts'
import type { Step } from './phase.ts'

/** Everything that a working platform must be able to do; nothing is changed but that a few runs more are in the log. */
export function validate(context: SmokeContext): Step[] {
  const figures = figureChecks(context)
  const runsNeed = ['agent-orchestrator', 'executor', 'model-policy']
  return [
    ...serviceChecks(context),
    ...needing(context, ['agent-orchestrator'], [figures.before]),
    ...needing(context, ['model-policy'], modelChecks(context)),
    ...needing(context, runsNeed, [...runChecks(context), ...cancelChecks(context)]),
    ...needing(context, ['agent-orchestrator'], [figures.after]),
    ...needing(context, ['federation'], federationChecks(context)),
  ]
}

/** Checks that would only wait in vain while one of the services is not ready fail at once. */
function needing(context: SmokeContext, services: readonly string[], steps: readonly Step[]): Step[] {
  return steps.map(step => ({
    ...step,
    async run() {
      const missing = services.filter(name => context.notReady.has(name))
      if (missing.length > 0) throw checkFault(`not tried, for ${missing.join(' and ')} is not ready`)
      return step.run()
    },
  }))
}
