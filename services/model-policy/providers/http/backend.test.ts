import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { OpenaiProvider } from '../openai/openai.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** A provider of two connections, before a server that answers so. */
async function start(answer: (response: ServerResponse) => void) {
  const open = new Set<ServerResponse>()
  const server = createServer((_, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    answer(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new OpenaiProvider({ id: 'p', baseUrl, apiKey: null, timeoutMs: 30_000, maxConcurrency: 2 })
  onTestFinished(async () => {
    await provider.close()
    server.closeAllConnections()
    server.close()
  })
  const ask = async (content: string, signal = new AbortController().signal, onDelta?: () => void) => {
    const messages = [{ role: 'user', content }] as const
    return (await provider.chat({ model: 'm', messages: [...messages] }, { signal, ...(onDelta && { onDelta }) }))
      .content
  }
  return { ask, open }
}

it('lets go of a connection whose server goes on after its answer', async () => {
  const { ask, open } = await start(response => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: {"choices":[{"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n')
    const pinging = setInterval(() => response.write(': ping\n\n'), 50)
    response.on('close', () => clearInterval(pinging))
  })
  const stream = () => ask('hello', undefined, () => {})
  expect(await Promise.all([stream(), stream(), stream()])).toEqual(['hi', 'hi', 'hi'])
  await expect.poll(() => open.size, { timeout: 5_000 }).toBe(0)
})

it('keeps nothing of calls that are given up while they wait for a connection, and goes on with the others', async () => {
  let isStalled = true
  const stalled: ServerResponse[] = []
  const reply = (response: ServerResponse) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"choices":[{"message":{"content":"hi"},"finish_reason":"stop"}]}')
  const { ask, open } = await start(response => (isStalled ? stalled.push(response) : reply(response)))
  const held = [ask('first'), ask('second')]
  await expect.poll(() => open.size).toBe(2)
  collectGarbage()
  const before = process.memoryUsage()
  const megabyte = 1_000_000
  for (let call = 0; call < 60; call += 1) {
    const controller = new AbortController()
    const given = ask(`${call}${Buffer.alloc(megabyte, 97 + (call % 26)).toString('latin1')}`, controller.signal)
    await sleep(1)
    controller.abort(new Error('the caller has gone'))
    await expect(given).rejects.toThrow('the caller has gone')
  }
  await sleep(50)
  collectGarbage()
  const after = process.memoryUsage()
  expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(20 * megabyte)
  const waiting = [ask('third'), ask('fourth'), ask('fifth')]
  isStalled = false
  stalled.forEach(reply)
  expect(await Promise.all([...held, ...waiting])).toEqual(['hi', 'hi', 'hi', 'hi', 'hi'])
})
