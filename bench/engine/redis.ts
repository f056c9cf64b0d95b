import { type SpawnedRedis, spawnRedis } from '../../internal/testing/spawned-redis.ts'

/** A real Redis server, empty, which keeps nothing on disk. */
export async function openBenchRedis(opened: AsyncDisposableStack): Promise<Pick<SpawnedRedis, 'pid' | 'url'>> {
  const server = await spawnRedis()
  opened.defer(() => server.close())
  return server
}
