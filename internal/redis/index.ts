export { RedisServer, type RedisServerOptions, type RedisUse } from './connection.ts'
