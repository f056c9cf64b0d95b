import { keysByOwner } from '../bootstrap/operator-access.ts'
import { checkFolders } from '../checks/machine.ts'
import { type SmokeContext, smokeContext } from '../checks/smoke-context.ts'
import { withLock } from '../node/lock.ts'
import { nothingSeeded, type Seeded } from '../output/report.ts'
import { endpointsOf } from '../settings/addresses.ts'
import { makeFolders } from '../settings/layout.ts'
import type { Settings } from '../settings/settings.ts'
import { type Booted, boot } from './boot.ts'
import { type Arrival, Journey } from './journey.ts'
import type { Progress } from './phase.ts'
import { preflight } from './preflight.ts'
import { type SeedOutcome, seed } from './seed.ts'
import { formerNode } from './stop.ts'
import { validate } from './validate.ts'
import { wire } from './wire.ts'

export interface Deployment extends Arrival {
  /** The operator's key where it must be shown now, and never again. */
  readonly keyForOnce: string | null
  /** Services that run by older settings than the present ones. */
  readonly outdated: readonly string[]
}

/** All six phases; `redeploy` first ends what runs. One deployment of a node at a time. */
export function deploy(
  action: 'up' | 'redeploy',
  settings: Settings,
  progress: Progress,
  onWait: (pid: number) => void,
): Promise<Deployment> {
  checkFolders(settings)
  makeFolders(settings.layout)
  return withLock(`${settings.layout.runDir}/deploy.lock`, onWait, () => deployAlone(action, settings, progress))
}

async function deployAlone(action: 'up' | 'redeploy', settings: Settings, progress: Progress): Promise<Deployment> {
  const journey = new Journey(action, settings, progress)
  const booted: Booted = { control: null, ownerUrl: null, outdated: [] }
  const seeding: SeedOutcome = { access: null, seeded: nothingSeeded }
  const smoke: { context: SmokeContext | null } = { context: null }
  const context = () => {
    smoke.context ??= smokeContext(settings, {}, seeding.access)
    return smoke.context
  }
  try {
    await journey.pass(
      'preflight',
      () => [...(action === 'redeploy' ? [formerNode(settings)] : []), ...preflight(settings)],
      'continue',
    )
    await journey.pass('boot', () => boot(settings, booted))
    await journey.pass('seed', () => seed(settings, keysByOwner(settings, booted.ownerUrl), seeding))
    await journey.pass('wire', () => wire(context()))
    await journey.pass('validate', () => validate(context()), 'continue')
    const arrival = await journey.arrive({
      endpoints: endpointsOf(settings),
      seeded: seeding.seeded as Seeded,
      timings: smoke.context?.timings ?? {},
      nextSteps: ok => nextSteps(ok, settings),
    })
    const { access } = seeding
    return { ...arrival, keyForOnce: access?.isForOnce ? access.key : null, outdated: booted.outdated }
  } finally {
    await booted.control?.close()
  }
}

function nextSteps(ok: boolean, { mode }: Settings): string[] {
  if (!ok) return ['./agentos status', './agentos doctor']
  return [
    ...(mode === 'prod' ? firstTenant : firstRun),
    './agentos status',
    './agentos validate',
    './agentos logs agent-orchestrator --follow',
  ]
}

const firstRun = ['./agentos run agt_demo --input "what is 6*7?" --follow']
const firstTenant = [
  './agentos tenants create --id tnt_acme --name Acme',
  './agentos keys create --bootstrap --tenant tnt_acme --name first',
]
