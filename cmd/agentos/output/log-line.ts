import { styled } from './terminal.ts'

/** A line of a service's log: a JSON object by pino, or free text. */
export type LogRecord = Readonly<Record<string, unknown>>

/** The record of a line, or null where it is free text. */
export function parseLogLine(line: string): LogRecord | null {
  if (!line.startsWith('{')) return null
  try {
    return JSON.parse(line) as LogRecord
  } catch {
    return null
  }
}

const shownFirst = new Set(['time', 'level', 'message', 'service', 'version'])

/** A line for people: time, level, message, then what else the record holds. */
export function formatLogLine(line: string): string {
  const record = parseLogLine(line)
  if (record === null) return line
  const others = Object.entries(record).filter(
    ([name, value]) => !shownFirst.has(name) && value !== undefined && value !== null,
  )
  const facts = others.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const level = String(record.level ?? '').padEnd(5)
  return [styled('dim', timeOf(record)), colour(level), record.message ?? '', styled('dim', facts.join(' '))]
    .join(' ')
    .trimEnd()
}

/** Whether a line helps to understand a failure: not one of the requests that went well. */
export function isTelling(line: string): boolean {
  const record = parseLogLine(line)
  return record === null || record.message !== 'request' || Number(record.status) >= 500
}

function timeOf({ time }: LogRecord): string {
  return typeof time === 'string' ? time.slice(11, 23) : ''
}

function colour(level: string): string {
  if (level.startsWith('error') || level.startsWith('fatal')) return styled('red', level)
  return level.startsWith('warn') ? styled('yellow', level) : level
}
