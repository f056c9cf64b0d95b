import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '#config'
import { loadRulesets, type Rulesets } from './rulesets.ts'

/** What the rulesets of this process can rely on, which only its start decides. */
export interface RulesetMeans {
  readonly hasKey: boolean
  readonly hasExaminer: boolean
}

/** The operator's folder of rulesets. */
export class RulesetFolder {
  readonly #path: string
  #known: string | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Reads it anew, with the built-in ones. Throws ConfigError with every fault. */
  load(): Rulesets {
    // Taken first: what changes meanwhile is a change.
    this.#known = fingerprint(this.#path)
    return loadRulesets(this.#path)
  }

  /** As `load`, for a service that runs. Throws ConfigError also where they need what the service was not given. */
  reload({ hasExaminer, hasKey }: RulesetMeans): Rulesets {
    const rulesets = this.load()
    const [keyed, examined] = [rulesets.keyed[0], rulesets.examined[0]]
    const faults = [
      keyed === undefined || hasKey ? [] : `the ruleset ${keyed} hashes or tokenises, and AGENTOS_PII_KEY is not set`,
      examined === undefined || hasExaminer
        ? []
        : `the ruleset ${examined} names what only a detector finds, and AGENTOS_PII_DETECTOR_URL is not set`,
    ].flat()
    if (faults.length > 0) throw new ConfigError(faults.map(fault => `AGENTOS_POLICY_DIR: ${fault}`))
    return rulesets
  }

  /** Whether the folder holds something else than was read last, with faults or without. */
  hasChanged(): boolean {
    return fingerprint(this.#path) !== this.#known
  }
}

function fingerprint(folder: string): string | null {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile())
    const texts = files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')])
    return hash('sha256', JSON.stringify(texts.sort()))
  } catch {
    // Whoever reads the rulesets says that the folder cannot be read.
    return null
  }
}
