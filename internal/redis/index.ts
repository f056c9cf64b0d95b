export { type ConnectionOptions, RedisServer, type RedisServerOptions, type RedisUse } from './connection.ts'
export { type Notices, RedisNotices } from './notices.ts'
export { withNotices } from './with-notices.ts'
