import { once } from 'node:events'
import { connect } from 'node:net'

/** Sends a command to the Redis server on this port of 127.0.0.1; throws where it does not answer as expected. */
export async function askRedis(port: number, command: string, expected: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close').then(() => Promise.reject(new Error('Redis closed the connection')))
  try {
    socket.write(`${command}\r\n`)
    const [reply] = await Promise.race([once(socket, 'data'), closed])
    if (!`${reply}`.startsWith(expected)) throw new Error(`Redis answered ${reply} to ${command}`)
  } finally {
    closed.catch(() => {})
    socket.destroy()
  }
}
