import { inject } from 'vitest'
import { takeRedisFrom } from '../../internal/testing/test-redis.ts'
import { startRedis } from './containers/redis.ts'

// Vitest's set-up of each test file: its Redis servers are containers too.

const { images, owner } = inject('containers')
takeRedisFrom({ programs: [], start: options => startRedis(images.AGENTOS_TEST_REDIS_IMAGE, owner, options) })
