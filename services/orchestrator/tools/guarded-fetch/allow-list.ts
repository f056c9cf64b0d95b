import { type Address, isMetadata, isPublic, isWithin } from './address.ts'
import { type AllowEntry, parseAllowEntry } from './allow-entry.ts'

/** Where a connection would go: the name that was asked for and the address that it resolved to. */
export interface Destination {
  readonly hostname: string
  readonly port: number
  readonly address: Address
}

/** Which addresses tools may connect to: public ones, and what the operator names. */
export class AllowList {
  readonly #entries: readonly AllowEntry[]

  constructor(entries: readonly AllowEntry[]) {
    this.#entries = entries
  }

  /** Names and networks never open a metadata address: only an entry of that very address does. */
  permits(destination: Destination): boolean {
    if (isPublic(destination.address)) return true
    const exactOnly = isMetadata(destination.address)
    return this.#entries.some(entry => (!exactOnly || entry.kind === 'address') && matches(entry, destination))
  }
}

/** Reads the entries of an allow-list; `faults` has one sentence for each that cannot be read. */
export function parseAllowList(texts: readonly string[]): { list: AllowList; faults: readonly string[] } {
  const faults: string[] = []
  const entries = texts.flatMap(text => {
    try {
      return [parseAllowEntry(text)]
    } catch (error) {
      faults.push((error as Error).message)
      return []
    }
  })
  return { list: new AllowList(entries), faults }
}

function matches(entry: AllowEntry, { address, hostname, port }: Destination): boolean {
  if (entry.kind === 'network') return isWithin(address, entry.network)
  if (entry.port !== null && entry.port !== port) return false
  const name = hostname.toLowerCase().replace(/\.$/, '')
  switch (entry.kind) {
    case 'host':
      return name === entry.hostname
    case 'suffix':
      return name.endsWith(entry.suffix)
    case 'address':
      return address.toString() === entry.address.toString()
  }
}
