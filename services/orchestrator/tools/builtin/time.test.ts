import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { time } from './time.ts'

/** The clock stands at 2026-11-21T09:30:00Z. */
const call = (input: object) => invokeTool(time, input, toolContext())
const berlin = 'Europe/Berlin'

describe('tool.time', () => {
  it('tells the time in a zone', async () => {
    expect(await call({ operation: 'now', timezone: 'Asia/Kolkata' })).toMatchObject({
      output: {
        time: '2026-11-21T15:00:00+05:30',
        utc: '2026-11-21T09:30:00Z',
        timezone: 'Asia/Kolkata',
        weekday: 'Saturday',
        unix_seconds: 1_795_253_400,
      },
    })
  })

  it.each([
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00Z'],
    ['2026-11-21 10:00', berlin, '2026-11-21T10:00:00+01:00'],
    ['2026-11-21T10:00:00.1239+05:30', 'UTC', '2026-11-21T04:30:00.123Z'],
    ['2026-07-01T12:00:00Z', 'America/New_York', '2026-07-01T08:00:00-04:00'],
    ['2026-11-21T10:00-0800', '+02:00', '2026-11-21T20:00:00+02:00'],
    ['1969-12-31T23:59:59.5Z', 'UTC', '1969-12-31T23:59:59.500Z'],
    ['0001-01-01', 'UTC', '0001-01-01T00:00:00Z'],
    ['9999-12-31', 'UTC', '9999-12-31T00:00:00Z'],
    // Clocks went forward from 02:00 to 03:00, and back from 03:00 to 02:00.
    ['2026-03-29T02:30:00', berlin, '2026-03-29T03:30:00+02:00'],
    ['2026-10-25T02:30:00', berlin, '2026-10-25T02:30:00+02:00'],
    // A whole day that Samoa left out.
    ['2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-31T12:00:00+14:00'],
  ])('reads %s in %s', async (text, timezone, expected) => {
    expect(await call({ operation: 'parse', time: text, timezone })).toMatchObject({ output: { time: expected } })
  })

  it.each([
    ['2026-03-28T12:00:00', 'P1D', '2026-03-29T12:00:00+02:00'],
    ['2026-03-28T12:00:00', 'PT24H', '2026-03-29T13:00:00+02:00'],
    ['2026-01-31T08:00:00', 'P1M', '2026-02-28T08:00:00+01:00'],
    ['2024-02-29T08:00:00', '-P1Y', '2023-02-28T08:00:00+01:00'],
    ['2026-11-21T00:00:00', 'P1W2DT1H30M', '2026-11-30T01:30:00+01:00'],
    ['2026-11-21T00:00:00', 'PT1.5S', '2026-11-21T00:00:01.500+01:00'],
    ['2026-12-31T00:00:00', 'P14M', '2028-02-29T00:00:00+01:00'],
  ])('adds to %s the duration %s', async (text, duration, expected) => {
    expect(await call({ operation: 'add', time: text, duration, timezone: berlin })).toMatchObject({
      output: { time: expected },
    })
  })

  it('adds to the present unless told otherwise', async () => {
    expect(await call({ operation: 'add', duration: 'PT30M' })).toMatchObject({
      output: { utc: '2026-11-21T10:00:00Z' },
    })
  })

  it.each([
    [undefined, '2026-12-24', 'P32DT14H30M', 2_817_000, 33],
    ['2026-03-28', '2026-03-30', 'P1DT23H', 169_200, 2],
    ['2026-03-28T00:00:01.5', '2026-03-28', '-PT1.5S', -1.5, 0],
    ['2026-11-21T23:59', '2026-11-22T00:01', 'PT2M', 120, 1],
    ['2026-11-21', '2026-11-21', 'PT0S', 0, 0],
  ])('from %s to %s is %s', async (from, until, duration, seconds, calendarDays) => {
    const timezone = from === undefined ? 'UTC' : berlin
    const input = { operation: 'difference', until, timezone, ...(from !== undefined && { time: from }) }
    expect(await call(input)).toMatchObject({ output: { duration, seconds, calendar_days: calendarDays } })
  })

  it.each([
    [{}, '/operation is required.'],
    [{ operation: 'yesterday' }, '/operation must be one of now, parse, add, difference.'],
    [{ operation: 'now', timezone: 'Mars/Olympus' }, '/timezone "Mars/Olympus" is not a time zone'],
    [{ operation: 'parse' }, '/time is required for this operation.'],
    [{ operation: 'parse', time: 'tomorrow' }, '/time is not an ISO 8601 time'],
    [{ operation: 'parse', time: '2026-02-30' }, '/time names a day or a time of day that does not exist.'],
    [{ operation: 'parse', time: '2026-02-03T24:00' }, '/time names a day or a time of day that does not exist.'],
    [{ operation: 'parse', time: '2026-02-03T10:00+25:00' }, '/time has an offset that does not exist.'],
    [{ operation: 'add', time: '2026-02-03' }, '/duration is required for this operation.'],
    [{ operation: 'add', duration: 'P' }, '/duration is not an ISO 8601 duration'],
    [{ operation: 'add', duration: 'P1DT' }, '/duration is not an ISO 8601 duration'],
    [{ operation: 'add', duration: 'P99999Y999999M9999999D' }, '/duration leads outside the years 1 to 9999.'],
    [{ operation: 'add', duration: '-PT999999999999S' }, '/duration leads outside the years 1 to 9999.'],
    [{ operation: 'difference' }, '/until is required for this operation.'],
  ])('explains what is wrong with %j', async (input, message) => {
    const error = { code: 'invalid_request', message: expect.stringContaining(message) }
    expect(await call(input)).toMatchObject({ status: 'error', error })
  })
})
