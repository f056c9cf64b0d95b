import type { Findings } from './findings.ts'
import type { Place } from './place.ts'
import { type Direction, ruleOfKind } from './rules.ts'
import { type Fault, faultsBetween } from './schema-relation.ts'
import { Structure } from './schema-structure.ts'

/** Compares schemas in the directions in which clients meet them; a pair that many operations use is looked at once. */
export class SchemaComparison {
  readonly #findings: Findings
  readonly #seen = { sent: new Set<string>(), received: new Set<string>() }
  readonly #assumed = { sent: new Set<string>(), received: new Set<string>() }
  readonly #reverse = { sent: new Set<string>(), received: new Set<string>() }

  constructor(findings: Findings) {
    this.#findings = findings
  }

  /** What is sent must stay valid; what is received must be what the client could already read. */
  compare(base: Place, head: Place, direction: Direction): void {
    const [narrow, wide] = direction === 'sent' ? [base, head] : [head, base]
    new Structure(this.#findings, direction, this.#seen[direction]).compare([[base]], [[head]])
    for (const fault of faultsBetween([narrow], [wide], direction, this.#assumed[direction])) {
      const rule = ruleOfKind(fault.kind, direction)
      // A member that an answer does not declare any more is named by the structure.
      if (rule !== null) this.#findings.add(rule, { ...change(fault, direction), direction })
    }
    // What the other direction would call breaking is what this one gained.
    const opposite = direction === 'sent' ? 'received' : 'sent'
    for (const fault of faultsBetween([wide], [narrow], opposite, this.#reverse[direction])) {
      if (shownByStructure.has(fault.kind)) continue
      const rule = direction === 'sent' ? 'request-relaxed' : 'response-tightened'
      this.#findings.add(rule, { ...change(fault, opposite), direction })
    }
  }
}

const shownByStructure = new Set(['member', 'value', 'undecided', 'required-undeclared'])

/** The place in today's version where there is one, else in the former. */
function change({ wide, narrow, narrowValue, wideValue, reason }: Fault, direction: Direction) {
  const [was, is] = direction === 'sent' ? [narrowValue, wideValue] : [wideValue, narrowValue]
  const wideStands = !wide.document.startsWith('derived:')
  const at = wideStands || narrow === null ? wide : narrow
  return { at, was, is, ...(reason === undefined ? {} : { reason }) }
}
