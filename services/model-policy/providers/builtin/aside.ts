import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ChatRequest } from '../provider.ts'
import { type Response, respond } from './rules.ts'

/** Up to this many UTF-16 units the rules take a few milliseconds. */
const quickUnits = 65_536
const mostThreads = 2
const threadMegabytes = 1_024

let threads = 0
const waiting = new Set<() => void>()

/**
 * Applies the rules: to short conversations at once, to long ones in a thread of their own, so that nobody else waits for
 * a tenant's book. Rejects with the signal's reason.
 */
export async function respondAside(request: ChatRequest, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted()
  const units = request.messages.reduce((total, message) => total + message.content.length, 0)
  if (units <= quickUnits) return respond(request)
  await takeThread(signal)
  try {
    return await respondInThread(request, signal)
  } finally {
    giveThread()
  }
}

async function respondInThread(request: ChatRequest, signal: AbortSignal): Promise<Response> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  })
  try {
    const [response] = await once(worker, 'message', { signal })
    return response as Response
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    await worker.terminate()
  }
}

async function takeThread(signal: AbortSignal): Promise<void> {
  if (threads < mostThreads) {
    threads++
    return
  }
  const { promise, reject, resolve } = Promise.withResolvers<void>()
  const leave = () => {
    if (waiting.delete(resolve)) reject(signal.reason)
  }
  waiting.add(resolve)
  signal.addEventListener('abort', leave, { once: true })
  await promise.finally(() => signal.removeEventListener('abort', leave))
}

/** A thread that is waited for is handed on, so that the count stays true. */
function giveThread(): void {
  const [next] = waiting
  if (next === undefined) threads--
  else {
    waiting.delete(next)
    next()
  }
}
