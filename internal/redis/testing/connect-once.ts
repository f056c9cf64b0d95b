import { RedisServer } from '../index.ts'

// A process of its own: Node reads whom it trusts when it starts. Prints `up`, or why the server cannot be used.

const redis = new RedisServer({
  url: process.argv[2] as string,
  name: 'test',
  onDown: reason => {
    console.log(reason)
    redis.close()
  },
})
redis.onReady(async () => {
  console.log((await redis.commands.ping()) === 'PONG' ? 'up' : 'no answer')
  redis.close()
})
