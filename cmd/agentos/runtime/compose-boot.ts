import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Container, containerLines, containersOf } from '../docker/containers.ts'
import { docker, runProgram } from '../docker/engine.ts'
import { environmentFault } from '../fault.ts'
import { formatLogLine, isTelling } from '../output/log-line.ts'
import type { Step } from '../phases/phase.ts'
import type { Settings } from '../settings/settings.ts'
import {
  compose,
  composeServices,
  projectOf,
  rememberedOf,
  settingsDigest,
  writeContainerSettings,
} from './compose-project.ts'
import { remember } from './remembered.ts'

const patienceMs = 180_000
const hopelessAfter = 3

/** The images, then every container until it is healthy or has done its work. What runs already is left as it is. */
export function composeBoot(settings: Settings, heard: { outdated: readonly string[] }): Step[] {
  const start: { ended: boolean; failure: unknown } = { ended: false, failure: null }
  return [
    { name: 'images', run: () => prepareImages(settings) },
    ...composeServices.map(({ ends, name }, index) => ({
      name,
      async run() {
        if (index === 0) {
          writeContainerSettings(settings)
          compose(settings, ['up', '-d', '--no-build', '--no-recreate', '--remove-orphans'])
            .catch(error => {
              start.failure = error
            })
            .finally(() => {
              start.ended = true
            })
        }
        const container = await untilDone(projectOf(settings), name, ends, start)
        if (index === composeServices.length - 1) heard.outdated = await outdatedOf(settings)
        return `${ends ? 'done' : 'healthy'} (container ${container.id})`
      },
    })),
  ]
}

/** Builds the images of this checkout, unless AGENTOS_IMAGE_TAG names some; both are remembered for later commands. */
async function prepareImages(settings: Settings): Promise<string> {
  const { layout, variables } = settings
  const given = variables.AGENTOS_IMAGE_TAG
  const tag = given || (await build(layout.root))
  remember(layout.runDir, rememberedOf(settings, tag))
  const name = `agentos:${tag}`
  const id = (await docker(['image', 'inspect', '--format', '{{.Id}}', name])).trim()
  return `${name} ${id.slice(0, 19)}${given ? ' (AGENTOS_IMAGE_TAG)' : ''}`
}

async function build(root: string): Promise<string> {
  const { code, err, out } = await runProgram(join(root, 'deploy/images/build.sh'), [])
  const tag = /^agentos:(\S+) /m.exec(out)?.[1]
  if (code === 0 && tag !== undefined) return tag
  throw environmentFault('The images cannot be built', {
    log: err.trim().split('\n').slice(-30),
    remedy: 'deploy/images/build.sh shows all of it; without a registry: deploy/images/build.sh --offline',
  })
}

/** Waits for one container. Throws a Fault with the last lines of its log where that is hopeless. */
async function untilDone(
  project: string,
  name: string,
  ends: boolean,
  start: { readonly ended: boolean; readonly failure: unknown },
): Promise<Container> {
  let restartsBefore: number | null = null
  for (const deadline = Date.now() + patienceMs; ; await sleep(250)) {
    // Read first: what is not there although Compose had ended by then will not come.
    const { ended, failure } = start
    const container = (await containersOf(project)).find(({ service }) => service === name)
    if (container !== undefined && isDone(container, ends)) return container
    restartsBefore ??= container?.restarts ?? null
    const isLost = container === undefined ? ended : isHopeless(container, ends, restartsBefore ?? 0)
    if (isLost || Date.now() > deadline || (ended && failure !== null)) throw await notReady(name, container, failure)
  }
}

function isDone({ exitCode, health, state }: Container, ends: boolean): boolean {
  return ends ? state === 'exited' && exitCode === 0 : state === 'running' && health === 'healthy'
}

function isHopeless({ exitCode, restarts, state }: Container, ends: boolean, restartsBefore: number): boolean {
  if (ends) return state === 'exited' && exitCode !== 0
  return restarts - restartsBefore >= hopelessAfter
}

async function notReady(name: string, container: Container | undefined, failure: unknown): Promise<Error> {
  if (container === undefined && failure !== null) return failure as Error
  const lines = container === undefined ? [] : await containerLines([container.id], 30)
  return environmentFault(
    `The container ${name} is not ready (${container === undefined ? 'Compose did not start it' : describe(container)})`,
    {
      log: lines.filter(isTelling).map(formatLogLine),
      lines: failure === null ? [] : [(failure as Error).message],
      remedy: `./agentos logs ${name}`,
      cause: failure,
    },
  )
}

/** What a container is at, in a few words. */
export function describe({ exitCode, health, healthDetail, outOfMemory, state }: Container): string {
  if (state === 'running') return health === 'unhealthy' ? `unhealthy: ${healthDetail}` : (health ?? 'running')
  return `${state}, ended with ${exitCode}${outOfMemory ? ', out of memory' : ''}`
}

/** Containers that were made by other settings or images than the present ones. */
async function outdatedOf(settings: Settings): Promise<string[]> {
  const containers = await containersOf(projectOf(settings))
  const wanted = settingsDigest(settings)
  const ids = new Map<string, string>()
  for (const name of new Set(containers.map(({ imageName }) => imageName)))
    ids.set(name, (await docker(['image', 'inspect', '--format', '{{.Id}}', name])).trim())
  return containers
    .filter(
      container =>
        (container.settingsDigest ?? wanted) !== wanted || container.imageId !== ids.get(container.imageName),
    )
    .map(({ service }) => service)
}
