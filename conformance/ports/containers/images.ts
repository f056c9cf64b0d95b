/** The image of each server, by the variable that names it. */
export interface Images {
  readonly AGENTOS_TEST_POSTGRES_IMAGE: string
  readonly AGENTOS_TEST_REDIS_IMAGE: string
}

/** By default those that deploy/images/offline-base.sh makes; the public ones serve as well. */
export function imagesOf(environment: NodeJS.ProcessEnv): Images {
  return {
    AGENTOS_TEST_POSTGRES_IMAGE: environment.AGENTOS_TEST_POSTGRES_IMAGE || 'agentos-base:postgres',
    AGENTOS_TEST_REDIS_IMAGE: environment.AGENTOS_TEST_REDIS_IMAGE || 'agentos-base:redis',
  }
}
