import { checkFolders } from '../checks/machine.ts'
import { type SmokeContext, smokeContext } from '../checks/smoke-context.ts'
import { environmentFault } from '../fault.ts'
import { withLock } from '../node/lock.ts'
import { nothingSeeded, type Seeded } from '../output/report.ts'
import { imagesOf } from '../runtime/images.ts'
import { readRemembered } from '../runtime/remembered.ts'
import { runtimeOf } from '../runtime/runtimes.ts'
import { endpointsOf } from '../settings/addresses.ts'
import { makeFolders } from '../settings/layout.ts'
import type { Settings } from '../settings/settings.ts'
import { type Arrival, Journey } from './journey.ts'
import type { Progress } from './phase.ts'
import { preflight } from './preflight.ts'
import { type SeedOutcome, seed } from './seed.ts'
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
  const runtime = runtimeOf(settings)
  const seeding: SeedOutcome = { access: null, seeded: nothingSeeded }
  const smoke: { context: SmokeContext | null } = { context: null }
  const context = () => {
    smoke.context ??= smokeContext(settings, runtime, {}, seeding.access)
    return smoke.context
  }
  try {
    await journey.pass(
      'preflight',
      () => [
        { name: 'former runtime', run: () => refuseOther(settings) },
        ...(action === 'redeploy' ? [{ name: 'former node', run: () => runtime.stop() }] : []),
        ...preflight(settings, runtime),
      ],
      'continue',
    )
    await journey.pass('boot', () => runtime.boot())
    await journey.pass('seed', () => seed(settings, runtime.keys(), seeding))
    await journey.pass('wire', () => wire(context()))
    await journey.pass('validate', () => validate(context()), 'continue')
    const arrival = await journey.arrive({
      endpoints: endpointsOf(settings),
      images: await imagesOf(runtime),
      seeded: seeding.seeded as Seeded,
      timings: smoke.context?.timings ?? {},
      nextSteps: ok => nextSteps(ok, settings),
    })
    const { access } = seeding
    return { ...arrival, keyForOnce: access?.isForOnce ? access.key : null, outdated: runtime.outdated() }
  } finally {
    await runtime.close()
  }
}

/** The data of a node are where it was started: elsewhere it would begin with none. */
async function refuseOther(settings: Settings): Promise<string> {
  const before = readRemembered(settings.layout.runDir)?.runtime ?? null
  if (before === null || before === settings.runtime) return before ?? 'none'
  const { services } = await runtimeOf({ ...settings, runtime: before }).overview()
  if (services.every(({ state }) => state === 'not managed' || state === 'stopped')) return `${before}, which is not up`
  throw environmentFault(`The node runs with --runtime ${before}; its data are there and do not move`, {
    remedy: `./agentos nuke --runtime ${before} --yes-really, then try again`,
  })
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
