import type { Certificate } from './certificate.ts'
import { redisBinary, spawnRedis } from './spawned-redis.ts'

/** A Redis server of a test's own, which keeps nothing on disk. */
export interface TestRedis {
  readonly url: string
  /** Of a server that was given a certificate. */
  readonly tlsUrl: string
  /** Ends the server as a crash would: all that it held is gone. */
  kill(): Promise<void>
  /** Starts it again, empty, on the same port. */
  restart(): Promise<void>
  /** Stops answering without closing a connection, until `thaw`. */
  freeze(): Promise<void>
  thaw(): Promise<void>
  /** Forgets everything. */
  flush(): Promise<void>
  close(): Promise<void>
}

export interface RedisOptions {
  readonly certificate?: Certificate
}

/** Where the servers of tests come from. */
export interface RedisSource {
  /** Programs that this machine must have for it. */
  readonly programs: readonly string[]
  start(options: RedisOptions): Promise<TestRedis>
}

let source: RedisSource = { programs: [redisBinary], start: spawnRedis }

/** Takes the servers of this test file from elsewhere; for set-up files. */
export function takeRedisFrom(other: RedisSource): void {
  source = other
}

/** Starts a server on a free port of 127.0.0.1; with a certificate it speaks TLS too, on a port of its own. */
export function testRedis(options: RedisOptions = {}): Promise<TestRedis> {
  return source.start(options)
}

/** What `testRedis` needs of this machine. */
export function redisPrograms(): readonly string[] {
  return source.programs
}
