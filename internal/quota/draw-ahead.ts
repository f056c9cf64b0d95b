import { LRUCache } from 'lru-cache'
import type { Draw, Drawn, DrawOne } from './draw.ts'

/** A process draws ahead at most this share of what is left in the window, and so many. */
const share = 1 / 256
const most = 256

const countersKept = 10_000

/** What this process knows of one counter, and what it has drawn from it and not used yet. */
interface Counter {
  /** The latest count that the store told, in the window that ends at `endsAt` of the monotonic clock. */
  seen: number
  endsAt: number
  next: number
  last: number
  /** When the window ends that `next` to `last` were drawn in. */
  aheadEndsAt: number
  isDrawing: boolean
}

/**
 * Draws from generous limits for calls still to come, so that most of them ask no store. What is drawn is counted in the
 * store before it is used: no number of processes admits more than the limit. What a process has drawn and does not use
 * before the window ends is lost, which is less than half a per cent of the limit; below 256 it is none.
 */
export function drawAhead(drawOne: DrawOne): (draw: Omit<Draw, 'cost'>, limit: number) => Promise<Drawn> {
  const counters = new LRUCache<string, Counter>({ max: countersKept })

  async function ask(draw: Draw, counter: Counter): Promise<Drawn> {
    const askedAt = performance.now()
    const drawn = await drawOne(draw)
    counter.seen = drawn.points + draw.cost - 1
    // Counted from before the question, so that no window is thought to last longer than it does.
    counter.endsAt = askedAt + drawn.expiresInMs
    return drawn
  }

  async function askAhead(draw: Draw, counter: Counter): Promise<Drawn> {
    counter.isDrawing = true
    try {
      const askedAt = performance.now()
      const drawn = await ask(draw, counter)
      counter.aheadEndsAt = askedAt + drawn.expiresInMs
      counter.next = drawn.points + 1
      counter.last = drawn.points + draw.cost - 1
      return drawn
    } finally {
      counter.isDrawing = false
    }
  }

  return async (draw, limit) => {
    const counter = counterOf(counters, `${draw.bucket} ${draw.tenantId}`)
    const now = performance.now()
    const isCurrent = now < counter.endsAt
    if (now < counter.aheadEndsAt && counter.next <= Math.min(counter.last, limit)) {
      const points = counter.next
      counter.next += 1
      return { points, expiresInMs: Math.ceil(counter.aheadEndsAt - now) }
    }
    const ahead = isCurrent && !counter.isDrawing ? Math.min(most, Math.floor((limit - counter.seen) * share)) : 0
    return ahead > 0 ? askAhead({ ...draw, cost: 1 + ahead }, counter) : ask({ ...draw, cost: 1 }, counter)
  }
}

function counterOf(counters: LRUCache<string, Counter>, key: string): Counter {
  const known = counters.get(key)
  if (known !== undefined) return known
  const counter = { seen: 0, endsAt: 0, next: 1, last: 0, aheadEndsAt: 0, isDrawing: false }
  counters.set(key, counter)
  return counter
}
