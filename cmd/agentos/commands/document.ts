import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { usageFault } from '../fault.ts'

/** The object in a JSON or YAML file; `-` reads standard input. Throws a usage Fault. */
export function readDocument(path: string): Record<string, unknown> {
  const value = parseDocument(path)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw usageFault(`${path} does not hold one JSON or YAML object`)
}

/** JSON is YAML too. */
function parseDocument(path: string): unknown {
  try {
    return parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw usageFault(`${path} cannot be read: ${code ?? message}`)
  }
}
