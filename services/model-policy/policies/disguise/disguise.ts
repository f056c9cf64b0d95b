import { createHmac } from 'node:crypto'
import type { Secret } from '#config'
import type { FindingKind } from '../finding.ts'
import type { Direction } from '../ruleset.ts'
import type { Sighting } from '../scan.ts'
import { mask } from './mask.ts'
import type { Treatment } from './treatment.ts'

/** Twelve signs of base 32: 60 bits, so that nobody hits upon one. */
const codeLength = 12
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const token = new RegExp(`\\[[a-z_]+~[a-z2-7]{${codeLength}}\\]`, 'g')
/** What a text can end with that more text could make a token of. */
const beginningOfToken = new RegExp(`\\[[a-z_]{0,24}(?:(?<=[a-z_])~[a-z2-7]{0,${codeLength}})?$`)

/** How the originals are to be written where a token stands: within the text of a JSON string, or as they are. */
export type Quoting = 'plain' | 'json'

/**
 * What stands in the place of findings within one call, and the way back. The same original has the same hash and the
 * same token in every call of its tenant; which original a token stands for is known to this call alone, and goes with it.
 */
export class Disguise {
  readonly #key: Buffer | null
  readonly #originals = new Map<string, string>()

  /** `key`, of this tenant alone, is null where nothing is hashed or tokenised. */
  constructor(key: Buffer | null) {
    this.#key = key
  }

  /** Whether there is anything to restore. */
  get isEmpty(): boolean {
    return this.#originals.size === 0
  }

  /** What is written instead. A model that names what nobody told it gives nothing to restore: it is redacted. */
  replace({ kind, kinds }: Sighting, treatment: Treatment, original: string, direction: Direction): string {
    if (treatment === 'mask') return mask(original, kinds)
    if (treatment === 'hash') return `[${kind}#${this.#codeOf(kind, original)}]`
    if (treatment === 'redact' || direction === 'output') return redacted(kind)
    const written = `[${kind}~${this.#codeOf(kind, original)}]`
    this.#originals.set(written, original)
    return written
  }

  /** The text with the originals of this call back in their places. */
  restore(text: string, quoting: Quoting = 'plain'): string {
    return this.isEmpty ? text : text.replace(token, written => this.#originalOf(written, quoting))
  }

  #originalOf(written: string, quoting: Quoting): string {
    const original = this.#originals.get(written)
    if (original === undefined) return written
    return quoting === 'json' ? JSON.stringify(original).slice(1, -1) : original
  }

  #codeOf(kind: FindingKind, original: string): string {
    if (this.#key === null) throw new Error('Nothing can be hashed or tokenised without a key.')
    const digest = createHmac('sha256', this.#key).update(`${kind}\n${original}`).digest()
    return Array.from({ length: codeLength }, (_, index) => alphabet[(digest[index] as number) % 32]).join('')
  }
}

export function redacted(kind: FindingKind): string {
  return `[redacted:${kind}]`
}

/** Makes the disguise of a call, by a key of its tenant: what one tenant's hashes say, says nothing of another's. */
export function disguiseOf(tenantId: string, key: Secret | null): Disguise {
  return new Disguise(key === null ? null : createHmac('sha256', key.reveal()).update(tenantId).digest())
}

/** Restores a text that comes in pieces, however its tokens are cut; holds back at most what a token may span. */
export class StreamRestorer {
  readonly #disguise: Disguise
  readonly #quoting: Quoting
  #held = ''

  constructor(disguise: Disguise, quoting: Quoting) {
    this.#disguise = disguise
    this.#quoting = quoting
  }

  push(text: string): string {
    if (this.#disguise.isEmpty) return text
    const restored = this.#held + text
    const end = beginningOfToken.exec(restored)?.index ?? restored.length
    this.#held = restored.slice(end)
    return this.#disguise.restore(restored.slice(0, end), this.#quoting)
  }

  end(): string {
    const rest = this.#held
    this.#held = ''
    return rest
  }
}
