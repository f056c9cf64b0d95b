import { hostname } from 'node:os'
import { type ContainerRuntimeClient, getContainerRuntimeClient, ImageName } from 'testcontainers'
import type { Images } from './images.ts'

// Its reaper is an image of its own; here what is left behind is removed by its labels.
process.env.TESTCONTAINERS_RYUK_DISABLED = 'true'

const ownerLabel = 'agentos.test.owner'
const hostLabel = 'agentos.test.host'

/** By which a container is known to belong to the test run of this process. */
export function labelsOf(owner: number): Record<string, string> {
  return { [ownerLabel]: `${owner}`, [hostLabel]: hostname() }
}

/** Why no container can be started here, and what would help; null: they can. Images are never pulled. */
export async function problemWith(images: Images): Promise<string | null> {
  try {
    const { image } = await engine()
    for (const [variable, name] of Object.entries(images)) {
      if (!(await image.exists(ImageName.fromString(name))))
        return `the Docker engine has no image ${name}; make it, or name another by ${variable}`
    }
    return null
  } catch (error) {
    return `no Docker engine answers (${(error as Error).message})`
  }
}

export function engine(): Promise<ContainerRuntimeClient> {
  return getContainerRuntimeClient()
}

/** Removes the containers of those test runs of this machine for which `isOver` says so, with their volumes. */
export async function removeContainers(isOver: (owner: number) => boolean): Promise<void> {
  const { container } = await engine()
  const filters = { label: [ownerLabel, `${hostLabel}=${hostname()}`] }
  const found = await container.dockerode.listContainers({ all: true, filters })
  const left = found.filter(({ Labels }) => isOver(Number(Labels[ownerLabel])))
  await Promise.all(left.map(({ Id }) => container.getById(Id).remove({ force: true, v: true })))
}
