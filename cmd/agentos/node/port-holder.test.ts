import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { waitUntil } from '#testing'
import { freePortBase } from '../testing/scratch.ts'
import { findPortHolder, isPortFree } from './port-holder.ts'

const listen = 'require("http").createServer().listen(+process.argv[1], process.argv[2], () => console.log("up"))'

async function listener(port: number, host: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', listen, String(port), host])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child.pid as number
}

describe('findPortHolder', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::'])('names the process that listens on %s', async host => {
    const port = await freePortBase(1)
    const pid = await listener(port, host)
    expect(findPortHolder(port)).toEqual({ pid, command: expect.stringContaining('node'), listens: true })
    expect(await isPortFree('127.0.0.1', port)).toBe(false)
  })

  it('names the process that has the port for a connection of its own', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
    onTestFinished(() => {
      client.destroy()
      server.close()
    })
    await once(client, 'connect')
    expect(findPortHolder(client.localPort as number)).toMatchObject({ pid: process.pid, listens: false })
  })

  it('answers nobody for a free port', async () => {
    const port = await freePortBase(1)
    await waitUntil(() => isPortFree('127.0.0.1', port))
    expect(findPortHolder(port)).toBeNull()
  })
})
