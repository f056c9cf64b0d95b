import { fail } from '#errors'
import { instantOf, wallClockAt } from './time-zone.ts'

export interface Duration {
  readonly sign: 1 | -1
  readonly months: number
  readonly days: number
  readonly milliseconds: number
}

const form =
  /^(?<sign>[+-])?P(?=\d|T\d)(?:(?<years>\d{1,5})Y)?(?:(?<months>\d{1,6})M)?(?:(?<weeks>\d{1,6})W)?(?:(?<days>\d{1,7})D)?(?:T(?=\d)(?:(?<hours>\d{1,9})H)?(?:(?<minutes>\d{1,9})M)?(?:(?<seconds>\d{1,12}(?:[.,]\d{1,3})?)S)?)?$/i

/** Errors: invalid_request naming `member`. Source: ISO 8601-1, section 5.5.2. */
export function parseIsoDuration(text: string, member: string): Duration {
  const groups = form.exec(text.trim())?.groups
  if (groups === undefined)
    fail('invalid_request', `${member} is not an ISO 8601 duration; write one such as P3D, PT90M, P1Y2M or -P1W.`)
  const number = (name: string) => Number((groups[name] ?? '0').replace(',', '.'))
  return {
    sign: groups.sign === '-' ? -1 : 1,
    months: number('years') * 12 + number('months'),
    days: number('weeks') * 7 + number('days'),
    milliseconds: Math.round((number('hours') * 3_600 + number('minutes') * 60 + number('seconds')) * 1_000),
  }
}

/**
 * Adds months and days on the zone's calendar, so that the time of day stays through a change of clocks, then the exact
 * hours, minutes and seconds. A day that the month does not have becomes its last.
 */
export function addDuration(instant: number, { days, milliseconds, months, sign }: Duration, zone: string): number {
  const moved =
    months === 0 && days === 0 ? instant : instantOf(addDays(instant, sign * months, sign * days, zone), zone)
  return moved + sign * milliseconds
}

/** Exact days of 24 hours, hours, minutes and seconds. */
export function formatIsoDuration(milliseconds: number): string {
  const whole = Math.abs(milliseconds)
  const days = Math.floor(whole / 86_400_000)
  const hours = Math.floor(whole / 3_600_000) % 24
  const minutes = Math.floor(whole / 60_000) % 60
  const seconds = (whole % 60_000) / 1_000
  const date = days === 0 ? '' : `${days}D`
  const time = `${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}${seconds === 0 ? '' : `${seconds}S`}`
  const text = `P${date}${time === '' ? '' : `T${time}`}`
  return `${milliseconds < 0 ? '-' : ''}${text === 'P' ? 'PT0S' : text}`
}

function addDays(instant: number, months: number, days: number, zone: string): number {
  const wall = new Date(wallClockAt(instant, zone))
  const dayOfMonth = wall.getUTCDate()
  wall.setUTCDate(1)
  wall.setUTCMonth(wall.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()
  wall.setUTCDate(Math.min(dayOfMonth, lastDay) + days)
  return wall.getTime()
}
