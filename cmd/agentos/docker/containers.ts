import { docker, dockerFault, runProgram } from './engine.ts'

/** One container of a project of Compose. */
export interface Container {
  readonly id: string
  /** Its name in the file of Compose. */
  readonly service: string
  /** `created`, `running`, `restarting`, `exited` … */
  readonly state: string
  /** Null where it has no health check. */
  readonly health: 'starting' | 'healthy' | 'unhealthy' | null
  /** What its health check last said. */
  readonly healthDetail: string
  readonly exitCode: number
  readonly outOfMemory: boolean
  readonly startedAt: string
  readonly finishedAt: string
  readonly restarts: number
  readonly imageName: string
  readonly imageId: string
  readonly version: string | null
  /** Of the settings that it was made from; null where it has none of the node's. */
  readonly settingsDigest: string | null
}

/** As `docker inspect` tells it. */
interface Inspected {
  readonly Id: string
  readonly Image: string
  readonly RestartCount: number
  readonly Config: { readonly Image: string; readonly Labels: Readonly<Record<string, string>> }
  readonly State: {
    readonly Status: string
    readonly ExitCode: number
    readonly OOMKilled: boolean
    readonly StartedAt: string
    readonly FinishedAt: string
    readonly Health?: { readonly Status: Container['health']; readonly Log?: readonly { readonly Output: string }[] }
  }
}

/** Every container of the project, whether it runs or not; those of `compose run` are left out. */
export async function containersOf(project: string): Promise<Container[]> {
  const ids = (await docker(['ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${project}`]))
    .split('\n')
    .filter(Boolean)
  if (ids.length === 0) return []
  const result = await runProgram('docker', ['inspect', '--type', 'container', ...ids])
  // One may have gone since; of the others `inspect` tells all the same.
  const isGone = /^(?:Error[^\n]*No such container[^\n]*\n?)+$/.test(result.err)
  if (result.code !== 0 && !isGone) throw dockerFault('docker inspect', result)
  const inspected = JSON.parse(result.out) as Inspected[]
  return inspected.filter(({ Config }) => Config.Labels['com.docker.compose.oneoff'] !== 'True').map(containerOf)
}

export function containerOf({ Config, Id, Image, RestartCount, State }: Inspected): Container {
  return {
    id: Id.slice(0, 12),
    service: Config.Labels['com.docker.compose.service'] ?? '',
    state: State.Status,
    health: State.Health?.Status ?? null,
    healthDetail: State.Health?.Log?.at(-1)?.Output.trim().split('\n').at(-1) ?? '',
    exitCode: State.ExitCode,
    outOfMemory: State.OOMKilled,
    startedAt: State.StartedAt,
    finishedAt: State.FinishedAt,
    restarts: RestartCount,
    imageName: Config.Image,
    imageId: Image,
    settingsDigest: Config.Labels['agentos.settings'] ?? null,
    version: Config.Labels['org.opencontainers.image.version'] ?? null,
  }
}

/** The last lines that containers wrote, in the order of their time. */
export async function containerLines(ids: readonly string[], count: number | 'all', since?: string): Promise<string[]> {
  const limits = ['--timestamps', '--tail', String(count), ...(since === undefined ? [] : ['--since', since])]
  const answers = await Promise.all(ids.map(id => runProgram('docker', ['logs', ...limits, id])))
  const lines = answers.flatMap(({ err, out }) => [...out.split('\n'), ...err.split('\n')]).filter(Boolean)
  return lines.toSorted((a, b) => (stampOf(a) < stampOf(b) ? -1 : 1)).map(line => line.slice(stampOf(line).length + 1))
}

function stampOf(line: string): string {
  return line.slice(0, line.indexOf(' '))
}
