import { parse } from 'yaml'
import { usageFault } from '../fault.ts'
import { fileBytes } from '../file-bytes.ts'

/** As much as a request may have. */
const limitBytes = 8 * 1024 * 1024

/** The object in a JSON or YAML file; `-` reads standard input. Throws a usage Fault. */
export async function readDocument(path: string): Promise<Record<string, unknown>> {
  const value = parseDocument(path, String(await fileBytes(path, path, limitBytes)))
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw usageFault(`${path} does not hold one JSON or YAML object`)
}

/** JSON is YAML too. */
function parseDocument(path: string, text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw usageFault(`${path} cannot be read: ${(error as Error).message}`)
  }
}
