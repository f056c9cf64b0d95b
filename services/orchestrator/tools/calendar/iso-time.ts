import { fail } from '#errors'
import { instantOf, offsetAt, type WallClock, wallClockAt } from './time-zone.ts'

const form =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/

const earliest = Date.parse('0001-01-01T00:00:00.000Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * The instant that an ISO 8601 time names; one without an offset is meant in `zone`. Milliseconds since 1970, finer
 * fractions are cut off. Errors: invalid_request naming `member`.
 */
export function parseIsoTime(text: string, zone: string, member: string): number {
  const groups = form.exec(text.trim())?.groups
  if (groups === undefined)
    fail(
      'invalid_request',
      `${member} is not an ISO 8601 time; write one such as 2026-11-21T09:30:00+01:00 or 2026-11-21.`,
    )
  const wall = wallOf(groups, member)
  const offset = groups.offset === undefined ? null : offsetOf(groups.offset, member)
  return checkRange(offset === null ? instantOf(wall, zone) : wall - offset, member)
}

/** An instant as ISO 8601 with the offset that the zone has then; whole seconds are written without a fraction. */
export function formatIsoTime(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone)
  const digits = new Date(instant + offset).toISOString().replace(/(\.000)?Z$/, '')
  if (offset === 0) return `${digits}Z`
  const minutes = Math.round(Math.abs(offset) / 60_000)
  return `${digits}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** Days since 1970-01-01 of the date that the zone's calendars show. */
export function calendarDay(instant: number, zone: string): number {
  return Math.floor(wallClockAt(instant, zone) / 86_400_000)
}

/** Errors: invalid_request outside the years 1 to 9999. */
export function checkRange(instant: number, member: string): number {
  if (instant >= earliest && instant <= latest) return instant
  return fail('invalid_request', `${member} leads outside the years 1 to 9999.`)
}

function wallOf(groups: Record<string, string | undefined>, member: string): WallClock {
  const number = (name: string) => Number(groups[name] ?? 0)
  const wall = new Date(0)
  wall.setUTCFullYear(number('year'), number('month') - 1, number('day'))
  wall.setUTCHours(
    number('hour'),
    number('minute'),
    number('second'),
    Math.floor(Number(`0.${groups.fraction ?? 0}`) * 1_000),
  )
  const same =
    wall.getUTCMonth() === number('month') - 1 &&
    wall.getUTCDate() === number('day') &&
    wall.getUTCHours() === number('hour') &&
    wall.getUTCMinutes() === number('minute') &&
    wall.getUTCSeconds() === number('second')
  if (!same) fail('invalid_request', `${member} names a day or a time of day that does not exist.`)
  return wall.getTime()
}

function offsetOf(text: string, member: string): number {
  if (text.toUpperCase() === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(3).replace(':', '') || 0)
  if (hours > 23 || minutes > 59) fail('invalid_request', `${member} has an offset that does not exist.`)
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
