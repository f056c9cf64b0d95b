import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { peerProcess } from './peer-process.ts'

it('knows which process holds the other end of a connection, until that is gone', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const connected = once(server, 'connection') as Promise<[Socket]>
  const caller = spawn(process.execPath, ['-e', `require('node:net').connect(${port}, '127.0.0.1')`])
  onTestFinished(() => void caller.kill('SIGKILL'))
  const [socket] = await connected
  const pid = caller.pid as number
  const ask = (...candidates: number[]) => peerProcess(socket.remotePort as number, port, candidates)
  expect(ask(process.pid, pid)).toBe(pid)
  expect(ask(process.pid)).toBeNull()
  const gone = once(socket.resume(), 'close')
  caller.kill('SIGKILL')
  await gone
  expect(ask(process.pid, pid)).toBeNull()
})
