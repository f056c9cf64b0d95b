import { inWords, isRecord, mainValue } from '../outcome.ts'
import type { ToolRule } from '../tool-rule.ts'

/** `what time is it in Tokyo` asks the clock. */
export const timeRule: ToolRule = {
  names: ['time_now', 'current_time', 'get_time', 'time', 'clock', 'now'],
  propose: words => {
    if (!asking.test(words)) return []
    const place =
      /\b(?:in|at|for)\s+(?:the\s+)?([A-Za-z][\w/+\s-]*?)(?:\s+(?:time|now|right|zone|today)\b.*)?[?.!]*$/i.exec(
        words,
      )?.[1]
    const zone = place ?? /\b(UTC|GMT)\b/i.exec(words)?.[1]
    return [{ ...(zone !== undefined && { timezone: findZone(zone) }), operation: 'now' }]
  },
  tell: ({ arguments: args, outcome }) => {
    const zone = args.timezone ?? args.tz ?? args.zone
    return `The time${zone === undefined ? '' : ` in ${zone}`} is ${readTime(outcome.value)}.`
  },
}

const asking =
  /\bwhat(?:'s|’s|\s+is)?\s+(?:the\s+)?(?:current\s+|local\s+)?time\b|\bcurrent\s+time\b|\btime\s+(?:is\s+it|now)\b|\btell\s+me\s+the\s+time\b|\b(?:use|call|run)\b.*\btime\b|\bwhat(?:'s|’s|\s+is)\s+(?:today'?s\s+date|the\s+date)\b/i

/** The IANA name of a zone or of a city that a zone is named after; else the words, for the tool to judge. */
export function findZone(place: string): string {
  const wanted = place.trim().replace(/\s+/g, '_').toLowerCase()
  if (['utc', 'gmt'].includes(wanted)) return 'UTC'
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    zones.find(zone => zone.toLowerCase() === wanted) ??
    zones.find(zone => zone.toLowerCase().endsWith(`/${wanted}`)) ??
    place.trim()
  )
}

function readTime(value: unknown): string {
  const local = isRecord(value) ? (value.time ?? value.local ?? value.iso ?? value.datetime) : undefined
  return inWords(local ?? mainValue(value))
}
