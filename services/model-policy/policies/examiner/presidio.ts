import { Pool } from 'undici'
import { AgentosError } from '#errors'
import type { Finding, FindingKind } from '../finding.ts'
import type { Examiner } from './examiner.ts'

export interface PresidioConfig {
  /** Of the analyzer; `/analyze` is asked there. */
  readonly url: string
  readonly timeoutMs: number
  /** The language of the texts, as the analyzer has it loaded. */
  readonly language: string
}

/** Source: Presidio, "Supported entities". Entities that are not listed here are left alone. */
const kinds: Readonly<Record<string, FindingKind>> = {
  PERSON: 'person',
  LOCATION: 'location',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD: 'payment_card',
  IBAN_CODE: 'iban',
  IP_ADDRESS: 'ip_address',
  MAC_ADDRESS: 'mac_address',
  CRYPTO: 'crypto_address',
  US_SSN: 'national_id',
  UK_NHS: 'national_id',
}
const connections = 8

/** Asks an analyzer that speaks Presidio's HTTP interface (`POST /analyze`). */
export class PresidioExaminer implements Examiner {
  readonly #config: PresidioConfig
  readonly #pool: Pool
  readonly #path: string

  constructor(config: PresidioConfig) {
    const url = new URL(config.url)
    this.#config = config
    this.#pool = new Pool(url.origin, { connections })
    this.#path = `${url.pathname.replace(/\/+$/, '')}/analyze`
  }

  async examine(text: string, signal: AbortSignal): Promise<readonly Finding[]> {
    const { language, timeoutMs } = this.#config
    try {
      const { body, statusCode } = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, language, entities: Object.keys(kinds) }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      })
      if (statusCode !== 200) {
        await body.dump()
        throw new Error(`it answered ${statusCode}`)
      }
      return findingsOf(await body.json(), text)
    } catch (cause) {
      // The cause is not passed on: what a parser complains of quotes what it has read.
      throw new AgentosError(
        'dependency_unavailable',
        `The detector of personal data gave no usable answer (${cause instanceof Error ? cause.name : 'unknown'}), so the text may not pass.`,
      )
    }
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}

function findingsOf(answer: unknown, text: string): Finding[] {
  if (!Array.isArray(answer)) throw new TypeError('it is no list')
  const offsets = codePointOffsets(text)
  return answer.flatMap((result: unknown) => {
    const { end, entity_type: entity, start } = asRecord(result)
    const from = offsets[whole(start)]
    const to = offsets[whole(end)]
    if (typeof entity !== 'string' || from === undefined || to === undefined || to <= from)
      throw new TypeError('it names a span that the text does not have')
    const kind = kinds[entity]
    return kind === undefined ? [] : [{ kind, start: from, end: to }]
  })
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('a result is no object')
  return { ...value }
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : -1
}

/** Where each code point begins: Python counts those, and strings here count UTF-16 code units. */
function codePointOffsets(text: string): number[] {
  const offsets = [0]
  for (const character of text) offsets.push((offsets.at(-1) as number) + character.length)
  return offsets
}
