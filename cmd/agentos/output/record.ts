import { styled } from './terminal.ts'

/** An object as lines of `name  value`; what is nested as JSON. */
export function formatRecord(record: object): string {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  const width = Math.max(0, ...entries.map(([name]) => name.length))
  return entries.map(([name, value]) => `${styled('dim', name.padEnd(width))}  ${textOf(value)}`).join('\n')
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
