import { Wait } from 'testcontainers'
import { freePort } from '#storage'
import { waitUntil } from '#testing'
import { askRedis } from '../../../internal/testing/ask-redis.ts'
import type { Certificate } from '../../../internal/testing/certificate.ts'
import type { RedisOptions, TestRedis } from '../../../internal/testing/test-redis.ts'
import { LocalContainer, type ServerContainer, startServer } from './server-container.ts'

const [port, tlsPort] = [6379, 6380]
const files = { certificate: '/tls/certificate.pem', key: '/tls/key.pem' }
const plain = ['--bind', '*', '--protected-mode', 'no', '--save', '', '--appendonly', 'no']
const tls = ['--tls-port', `${tlsPort}`, '--tls-cert-file', files.certificate, '--tls-key-file', files.key]

/** A Redis server for tests whose crashes, freezes and cuts are those of its container. */
export interface RedisContainer extends TestRedis {
  readonly container: ServerContainer
}

export async function startRedis(
  image: string,
  owner: number,
  { certificate }: RedisOptions = {},
): Promise<RedisContainer> {
  const [host, tlsHost] = [await freePort(), await freePort()]
  const plan = new LocalContainer(image, owner)
    .withEntrypoint(['redis-server'])
    .withCommand(certificate === undefined ? plain : [...plain, ...tls, '--tls-auth-clients', 'no'])
    .withExposedPorts({ container: port, host }, { container: tlsPort, host: tlsHost })
    .withCopyFilesToContainer(certificate === undefined ? [] : copies(certificate))
    .withWaitStrategy(Wait.forLogMessage('Ready to accept connections tcp'))
  const untilReady = async () => {
    await waitUntil(async () => {
      await askRedis(host, 'PING', '+PONG')
      return true
    })
  }
  const container = await startServer(plan, untilReady)
  let isRunning = true
  const kill = async () => {
    if (isRunning) await container.kill()
    isRunning = false
  }
  return {
    container,
    url: `redis://127.0.0.1:${host}`,
    tlsUrl: `rediss://localhost:${tlsHost}`,
    kill,
    async restart() {
      await kill()
      await container.start()
      isRunning = true
    },
    freeze: () => container.pause(),
    thaw: () => container.unpause(),
    flush: () => askRedis(host, 'FLUSHALL', '+OK'),
    close: () => container.remove(),
  }
}

function copies({ certificateFile, keyFile }: Certificate) {
  return [
    { source: certificateFile, target: files.certificate, mode: 0o444 },
    { source: keyFile, target: files.key, mode: 0o444 },
  ]
}
