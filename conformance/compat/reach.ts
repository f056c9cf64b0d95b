/** Which operations lead to a schema, and whether as something sent or received. */
import type { Specs } from './load.ts'
import { operationsOf, serviceDocuments } from './operations.ts'
import { asEntry, child, eachReference, keyOf, type Place } from './place.ts'
import type { Direction } from './rules.ts'

export class Reach {
  readonly #operations = new Map<string, Set<string>>()
  readonly #directions = new Map<string, Set<Direction>>()

  constructor(specs: Specs) {
    for (const operation of serviceDocuments(specs).flatMap(operationsOf)) {
      const { at, item, label, isWebhook } = operation
      const [asked, answered] = isWebhook ? (['received', 'sent'] as const) : (['sent', 'received'] as const)
      this.#note(at, label, null)
      const seen = { sent: new Set<string>(), received: new Set<string>() }
      for (const place of [child(item, 'parameters'), child(at, 'parameters'), child(at, 'requestBody')])
        this.#walk(place, label, asked, seen[asked])
      this.#walk(child(at, 'responses'), label, answered, seen[answered])
      for (const direction of ['sent', 'received'] as const)
        this.#walk(child(at, 'callbacks'), label, direction, seen[direction])
    }
  }

  operationsTo(place: Place): string[] {
    return [...(this.#operations.get(place.entry) ?? [])].sort()
  }

  /** In which directions clients meet the schema, by whichever operation. */
  directionsOf(schema: Place): Set<Direction> {
    return this.#directions.get(keyOf(schema)) ?? new Set()
  }

  #walk(place: Place, label: string, direction: Direction, seen: Set<string>): void {
    eachReference(place, (_, __, to) => {
      if (seen.has(keyOf(to))) return
      seen.add(keyOf(to))
      this.#note(asEntry(to), label, direction)
      this.#walk(to, label, direction, seen)
    })
  }

  #note(entry: Place, label: string, direction: Direction | null): void {
    const key = keyOf(entry)
    this.#operations.set(key, (this.#operations.get(key) ?? new Set()).add(label))
    if (direction !== null) this.#directions.set(key, (this.#directions.get(key) ?? new Set()).add(direction))
  }
}
