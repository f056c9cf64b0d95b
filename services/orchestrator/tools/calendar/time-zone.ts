import { LRUCache } from 'lru-cache'
import { AgentosError } from '#errors'

/** A reading of calendar and clock, without a zone: milliseconds as if it were UTC. */
export type WallClock = number

const dayMs = 86_400_000

/** Making a formatter costs far more than using it; callers choose the zones, so their number is bounded. */
const formatters = new LRUCache<string, Intl.DateTimeFormat>({ max: 64 })

/** Errors: invalid_request where nobody knows the zone. */
export function checkTimeZone(zone: string): void {
  formatterOf(zone)
}

/** What clocks show in a zone at an instant. */
export function wallClockAt(instant: number, zone: string): WallClock {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const wall = new Date(0)
  wall.setUTCFullYear(part('year'), part('month') - 1, part('day'))
  wall.setUTCHours(part('hour'), part('minute'), part('second'))
  return wall.getTime() + mod(instant, 1_000)
}

/** What the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  return wallClockAt(instant, zone) - instant
}

/**
 * The instant at which clocks show this. Shown twice (clocks go back): the first; never shown (clocks go forward): as
 * much later as the gap is long. Source: ECMAScript Temporal, disambiguation "compatible".
 */
export function instantOf(wall: WallClock, zone: string): number {
  const before = offsetAt(wall - dayMs, zone)
  const after = offsetAt(wall + dayMs, zone)
  const fitting = [before, after].map(offset => wall - offset).filter(instant => wallClockAt(instant, zone) === wall)
  return fitting.length > 0 ? Math.min(...fitting) : wall - before
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const formatter = openFormatter(zone)
  formatters.set(zone, formatter)
  return formatter
}

function openFormatter(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric'
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
  } catch (error) {
    const message = `/timezone ${JSON.stringify(timeZone)} is not a time zone; write one such as Europe/Berlin, UTC or +02:00.`
    throw new AgentosError('invalid_request', message, { cause: error })
  }
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}
