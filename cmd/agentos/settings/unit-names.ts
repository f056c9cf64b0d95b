import { closest } from 'fastest-levenshtein'
import { type Service, services } from '../../../services/services.ts'
import { usageFault } from '../fault.ts'
import { databaseName } from '../node/database.ts'

const table: readonly Service[] = services

/** Every name that stands for a process of a node. */
export const unitNames: readonly string[] = [...table.map(({ name }) => name), databaseName]

/** The service of this name or alias. Throws a usage Fault that names the nearest one. */
export function serviceNamed(name: string, further: readonly string[] = []): Service {
  const found = table.find(service => service.name === name || service.aliases.includes(name))
  if (found !== undefined) return found
  throw unknownName(name, [...table.flatMap(service => [service.name, ...service.aliases]), ...further])
}

/** The process of this name or alias, or one of the further names. Throws as above. */
export function unitNamed(name: string, further: readonly string[] = []): string {
  return name === databaseName || further.includes(name) ? name : serviceNamed(name, [databaseName, ...further]).name
}

function unknownName(name: string, known: readonly string[]): Error {
  return usageFault(
    `There is no service "${name}" (did you mean ${closest(name, known as string[])}?)`,
    `known are ${known.join(', ')}`,
  )
}
