import { cancelChecks } from '../checks/cancel.ts'
import { federationChecks } from '../checks/federation.ts'
import { figureChecks } from '../checks/figures.ts'
import { modelChecks } from '../checks/models.ts'
import { runChecks } from '../checks/runs.ts'
import { serviceChecks } from '../checks/services.ts'
import type { SmokeContext } from '../checks/smoke-context.ts'
import type { Step } from './phase.ts'

/** Everything that a working platform must be able to do; nothing is changed but that a few runs more are in the log. */
export function validate(context: SmokeContext): Step[] {
  const figures = figureChecks(context)
  return [
    ...serviceChecks(context),
    figures.before,
    ...modelChecks(context),
    ...runChecks(context),
    ...cancelChecks(context),
    figures.after,
    ...federationChecks(context),
  ]
}
