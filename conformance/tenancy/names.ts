import { newId } from '#ids'

/** A name that nothing else has, with any prefix. */
export function newName(prefix: string): string {
  return newId('req').replace(/^req/, prefix)
}
