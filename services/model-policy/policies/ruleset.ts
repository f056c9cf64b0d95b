import { type Treatment, type Treatments, treatments } from './disguise/treatment.ts'
import type { FindingKind } from './finding.ts'
import { type ActionRule, createActionRule } from './rules/action-rule.ts'
import { createTextRule, type TextRule } from './rules/text-rule.ts'
import { createScanner, type Scanner } from './scan.ts'

export type Direction = 'input' | 'output'

/** A ruleset as it is written. Source: schemas/policy/Ruleset.json. */
export interface RulesetDocument {
  readonly ruleset_id: string
  readonly version: number
  readonly description: string
  readonly direction?: Direction | 'both'
  readonly redact?: readonly FindingKind[]
  readonly mask?: readonly FindingKind[]
  readonly hash?: readonly FindingKind[]
  readonly tokenize?: readonly FindingKind[]
  readonly restore_in_tool_calls?: boolean
  readonly block?: readonly BlockRuleDocument[]
}

/** One of `any_of`, `pattern`, `kinds` and `action`. Source: schemas/policy/BlockRule.json. */
export interface BlockRuleDocument {
  readonly id: string
  readonly reason: string
  readonly any_of?: readonly string[]
  readonly pattern?: string
  readonly kinds?: readonly FindingKind[]
  readonly action?: { readonly kind: string; readonly resource: string }
}

/** A ruleset ready to be applied. */
export interface Ruleset {
  readonly id: string
  readonly version: number
  readonly description: string
  readonly directions: ReadonlySet<Direction>
  /** The kinds that are looked for and replaced, each with what becomes of it. */
  readonly treatments: Treatments
  /** Whether the originals of tokens go to the tools that a model calls, as they go to the caller. */
  readonly restoresInToolCalls: boolean
  readonly scan: Scanner
  /** All that it treats or blocks. */
  readonly kinds: ReadonlySet<FindingKind>
  readonly textRules: readonly TextRule[]
  readonly kindRules: readonly KindRule[]
  readonly actionRules: readonly ActionRule[]
}

export interface KindRule {
  readonly id: string
  readonly reason: string
  readonly kinds: ReadonlySet<FindingKind>
}

/** Makes a valid document ready. Throws an error that names what cannot be used: a pattern, a kind that is treated twice. */
export function compileRuleset(document: RulesetDocument): Ruleset {
  const { block = [], direction = 'both', restore_in_tool_calls: restoresInToolCalls = false } = document
  const wanted = treatmentsOf(document)
  const kindRules = block.flatMap(({ id, reason, kinds }) =>
    kinds === undefined ? [] : [{ id, reason, kinds: new Set(kinds) }],
  )
  const kinds = new Set([...wanted.keys(), ...kindRules.flatMap(rule => [...rule.kinds])])
  return {
    id: document.ruleset_id,
    version: document.version,
    description: document.description,
    directions: new Set(direction === 'both' ? ['input', 'output'] : [direction]),
    treatments: wanted,
    restoresInToolCalls,
    kinds,
    scan: createScanner(kinds),
    textRules: block.flatMap(compileTextRule),
    kindRules,
    actionRules: block.flatMap(({ id, reason, action }) =>
      action === undefined ? [] : [createActionRule({ id, reason, ...action })],
    ),
  }
}

function treatmentsOf(document: RulesetDocument): Treatments {
  const known = new Map<FindingKind, Treatment>()
  for (const treatment of treatments) {
    for (const [index, kind] of (document[treatment] ?? []).entries()) {
      const other = known.get(kind)
      if (other !== undefined)
        throw new Error(`/${treatment}/${index}: ${kind} stands in ${other} already; a kind is treated in one way`)
      known.set(kind, treatment)
    }
  }
  return known
}

function compileTextRule({ id, reason, any_of: phrases, pattern }: BlockRuleDocument, index: number): TextRule[] {
  try {
    if (pattern !== undefined) return [createTextRule({ id, reason, pattern })]
    return phrases === undefined ? [] : [createTextRule({ id, reason, phrases })]
  } catch (error) {
    throw new Error(`/block/${index}/pattern: ${(error as Error).message}`, { cause: error })
  }
}
