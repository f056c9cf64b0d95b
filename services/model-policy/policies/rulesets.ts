import { fail } from '#errors'
import type { Tenant } from '#tenancy'
import { builtInRulesets } from './built-in.ts'
import { examinedKinds } from './finding.ts'
import { compileRuleset, type Ruleset } from './ruleset.ts'
import { readRulesetFolder } from './ruleset-files.ts'

/** The rulesets that the service knows, by their ids. */
export class Rulesets {
  readonly #rulesets: ReadonlyMap<string, Ruleset>

  constructor(rulesets: readonly Ruleset[]) {
    this.#rulesets = new Map(rulesets.map(ruleset => [ruleset.id, ruleset]))
  }

  /** The tenant's own. Errors: `policy_blocked` where it does not exist: nothing can be held against it, and so nothing may pass. */
  ofTenant({ defaultPolicyId: id = 'default' }: Pick<Tenant, 'defaultPolicyId'>): Ruleset {
    const reason = `default_policy_id is ${id}, and no ruleset has that name`
    const remedy = `An operator must name one of ${this.ids.join(', ')}.`
    return (
      this.#rulesets.get(id) ??
      fail('policy_blocked', `The tenant's ruleset does not exist: ${reason}. ${remedy}`, {
        details: { reasons: [reason], rulesets: this.ids },
      })
    )
  }

  /** Errors: `not_found`, naming those that there are. */
  get(id: string): Ruleset {
    return (
      this.#rulesets.get(id) ??
      fail('not_found', `No ruleset is named ${id}; there are ${this.ids.join(', ')}.`, {
        details: { rulesets: this.ids },
      })
    )
  }

  /** The ids of those that name what only an external detector finds. */
  get examined(): string[] {
    return [...this.#rulesets.values()]
      .filter(needsExaminer)
      .map(({ id }) => id)
      .sort()
  }

  /** The ids of those that hash or tokenise. */
  get keyed(): string[] {
    const keyed = [...this.#rulesets.values()].filter(({ treatments }) =>
      [...treatments.values()].some(treatment => treatment === 'hash' || treatment === 'tokenize'),
    )
    return keyed.map(({ id }) => id).sort()
  }

  get ids(): string[] {
    return [...this.#rulesets.keys()].sort()
  }
}

/** Whether it names what only an external detector finds. */
export function needsExaminer({ kinds }: Pick<Ruleset, 'kinds'>): boolean {
  return examinedKinds.some(kind => kinds.has(kind))
}

/** The built-in rulesets and those of the operator's folder, if there is one. Throws ConfigError with every fault. */
export function loadRulesets(folder: string | null): Rulesets {
  const own =
    folder === null ? [] : readRulesetFolder(folder, new Set(builtInRulesets.map(document => document.ruleset_id)))
  return new Rulesets([...builtInRulesets.map(compileRuleset), ...own])
}
