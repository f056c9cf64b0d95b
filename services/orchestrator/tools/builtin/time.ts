import { fail } from '#errors'
import { addDuration, formatIsoDuration, parseIsoDuration } from '../calendar/iso-duration.ts'
import { calendarDay, checkRange, formatIsoTime, parseIsoTime } from '../calendar/iso-time.ts'
import { checkTimeZone } from '../calendar/time-zone.ts'
import type { Tool, ToolContext } from '../tool.ts'

interface TimeInput {
  readonly operation: keyof typeof operations
  readonly timezone?: string
  readonly time?: string
  readonly until?: string
  readonly duration?: string
}

type Question = Omit<TimeInput, 'operation' | 'timezone'> & { readonly zone: string }

const operations = {
  now: (_: Question, { now }: ToolContext) => now().getTime(),
  parse: ({ time, zone }: Question) => parseIsoTime(given(time, '/time'), zone, '/time'),
  add: ({ duration, time, zone }: Question, { now }: ToolContext) => {
    const start = time === undefined ? now().getTime() : parseIsoTime(time, zone, '/time')
    const length = parseIsoDuration(given(duration, '/duration'), '/duration')
    return checkRange(addDuration(start, length, zone), '/duration')
  },
  difference: ({ time, until, zone }: Question, { now }: ToolContext) => {
    const start = time === undefined ? now().getTime() : parseIsoTime(time, zone, '/time')
    return difference(start, parseIsoTime(given(until, '/until'), zone, '/until'), zone)
  },
}

export const time: Tool = {
  descriptor: {
    tool_id: 'tool.time',
    name: 'time',
    kind: 'builtin',
    description:
      'Tells the time and calculates with it: now; parse (an ISO 8601 time into any zone); add (an ISO 8601 duration, which may be negative); difference (from time to until). Zones and changes of clocks are respected.',
    input_schema: {
      type: 'object',
      required: ['operation'],
      properties: {
        operation: { type: 'string', enum: Object.keys(operations) },
        timezone: { type: 'string', maxLength: 64, description: 'IANA name such as Europe/Berlin; UTC unless given.' },
        time: {
          type: 'string',
          maxLength: 64,
          description:
            'ISO 8601; without an offset it is meant in the timezone. For add and difference: now unless given.',
        },
        until: { type: 'string', maxLength: 64, description: 'ISO 8601; the end for difference.' },
        duration: { type: 'string', maxLength: 64, description: 'ISO 8601 for add, such as P3D, PT90M or -P1M.' },
      },
      additionalProperties: false,
    },
    effect: 'none',
    timeout_ms: 1_000,
  },
  async invoke({ operation, timezone: zone = 'UTC', ...question }: TimeInput, context) {
    checkTimeZone(zone)
    const result = operations[operation]({ ...question, zone }, context)
    return typeof result === 'number' ? describe(result, zone) : result
  },
}

const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

function describe(instant: number, zone: string) {
  const day = calendarDay(instant, zone)
  return {
    time: formatIsoTime(instant, zone),
    utc: formatIsoTime(instant, 'UTC'),
    timezone: zone,
    weekday: weekdays[((day % 7) + 7) % 7],
    unix_seconds: instant / 1_000,
  }
}

/** `calendar_days` is what a calendar shows between the two dates, whatever the time of day. */
function difference(start: number, end: number, zone: string) {
  return {
    duration: formatIsoDuration(end - start),
    seconds: (end - start) / 1_000,
    calendar_days: calendarDay(end, zone) - calendarDay(start, zone),
  }
}

function given(value: string | undefined, member: string): string {
  return value ?? fail('invalid_request', `${member} is required for this operation.`)
}
