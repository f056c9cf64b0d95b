import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openTracing } from './tracing.ts'

it('does not wait for a collector that never answers', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  onTestFinished(() => void silent.close())
  const { port } = silent.address() as { port: number }
  const onError = vi.fn()
  const tracing = openTracing({ endpoint: `http://127.0.0.1:${port}`, service: 'test', version: '1', onError })
  tracing.record({
    name: 'work',
    kind: 'internal',
    trace: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentSpanId: null, sampled: true },
    startedAt: Date.now() - 5,
    endedAt: Date.now(),
    attributes: {},
    error: null,
  })
  const began = performance.now()
  await tracing.close()
  expect(performance.now() - began).toBeLessThan(8_000)
  expect(onError).toHaveBeenCalledWith(new Error('The collector of traces does not answer: what waited is dropped'))
})
