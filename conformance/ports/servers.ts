import type { TestProject } from 'vitest/node'
import { isAlive } from '#storage'
import { makeTemplate } from '../../internal/testing/template.ts'
import { problemWith, removeContainers } from './containers/engine.ts'
import { type Images, imagesOf } from './containers/images.ts'
import { startPostgres } from './containers/postgres.ts'

/** What the tests are told of the containers. */
export interface Containers {
  readonly images: Images
  /** The process whose test run it is; its containers bear its number. */
  readonly owner: number
  /** Why there are none; null: there are. */
  readonly problem: string | null
}

/**
 * Vitest's global set-up: one PostgreSQL server in a container for the whole run, with a migrated template. Where there
 * can be none, the tests are skipped, or with AGENTOS_REQUIRE_DOCKER=1 the run fails.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const images = imagesOf(process.env)
  const containers: Containers = { images, owner: process.pid, problem: await problemWith(images) }
  project.provide('containers', containers)
  if (containers.problem !== null) {
    if (process.env.AGENTOS_REQUIRE_DOCKER === '1') throw new Error(`No test can run: ${containers.problem}`)
    console.warn(`every test is skipped: ${containers.problem}`)
    return async () => {}
  }
  await removeContainers(owner => owner !== process.pid && !isAlive(owner))
  const teardown = () => removeContainers(owner => owner === process.pid)
  try {
    const { access } = await startPostgres(images.AGENTOS_TEST_POSTGRES_IMAGE, process.pid)
    project.provide('cluster', await makeTemplate(access))
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    containers: Containers
  }
}
