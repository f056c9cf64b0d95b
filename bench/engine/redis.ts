import { type TestRedis, testRedis } from '../../internal/testing/test-redis.ts'

/** A real Redis server, empty, which keeps nothing on disk. */
export async function openBenchRedis(opened: AsyncDisposableStack): Promise<Pick<TestRedis, 'pid' | 'url'>> {
  const server = await testRedis()
  opened.defer(() => server.close())
  return server
}
