import { inject } from 'vitest'
import { RedisServer } from '#redis'
import { openBullmqQueue } from '../../internal/queue/bullmq.ts'
import { queueContract } from '../../internal/queue/queue.contract.ts'
import { openWorkTable } from '../../internal/queue/testing/work-table.ts'
import { startRedis } from './containers/redis.ts'

const { images, owner } = inject('containers')

queueContract('BullMQ, whose server is cut off its network', async () => {
  const [work, server] = await Promise.all([openWorkTable(), startRedis(images.AGENTOS_TEST_REDIS_IMAGE, owner)])
  const opened: RedisServer[] = []
  return {
    put: jobs => work.put(jobs),
    async open({ pollMs }) {
      const redis = new RedisServer({ url: server.url, name: 'queue-test' })
      opened.push(redis)
      await redis.tried()
      return openBullmqQueue({ redis, name: 'work', take: work.process().take, pollMs })
    },
    async interrupt() {
      await server.container.disconnect()
      await server.container.connect()
    },
    flush: () => server.flush(),
    async close() {
      for (const redis of opened) redis.close()
      await Promise.all([work.close(), server.close()])
    },
  }
})
