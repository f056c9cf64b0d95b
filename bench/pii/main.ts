import { builtInRulesets } from '../../services/model-policy/policies/built-in.ts'
import { findingKinds } from '../../services/model-policy/policies/finding.ts'
import { compileRuleset, type RulesetDocument } from '../../services/model-policy/policies/ruleset.ts'
import { createScanner } from '../../services/model-policy/policies/scan.ts'
import { createStreamRedactor } from '../../services/model-policy/policies/stream-redactor.ts'
import { printTable } from '../table.ts'
import { typicalText } from './text.ts'

const rounds = 2_000
const whole = { from: 0, to: typicalText.length, isWhole: true }

/** Microseconds of the fastest tenth of the rounds: what the work costs when nothing else has the core. */
function microsOf(work: () => unknown): number {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    work()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return (times[rounds / 10] as number) * 1_000
}

/** The floor: every character is looked up in a table once. */
function scanOnce(): number {
  let letters = 0
  for (let at = 0; at < typicalText.length; at++) letters += table[typicalText.charCodeAt(at)] ?? 0
  return letters
}

const table = Uint8Array.from({ length: 0x250 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0))

function scanning(kinds: Iterable<(typeof findingKinds)[number]>): () => unknown {
  const scan = createScanner(new Set(kinds))
  return () => scan(typicalText, whole)
}

/** Four characters are about a token; each is pushed by itself, as models send them. */
function streamTimes(): number[] {
  const ruleset = compileRuleset(builtInRulesets[0] as RulesetDocument)
  const tokens = typicalText.match(/.{1,4}/gs) ?? []
  const times: number[] = []
  for (let round = 0; round < 20; round++) {
    const redactor = createStreamRedactor(ruleset)
    for (const token of tokens) {
      const began = performance.now()
      redactor.push(token)
      times.push((performance.now() - began) * 1_000)
    }
    redactor.end()
  }
  return times.sort((a, b) => a - b)
}

const floor = microsOf(scanOnce)
const rows = [
  ['one linear scan (floor)', scanOnce],
  ...findingKinds.map(kind => [kind, scanning([kind])] as const),
  ['all kinds, one pass', scanning(findingKinds)],
] as const
printTable(
  `A text of ${typicalText.length} characters, whole`,
  ['what is found', 'µs', 'times the floor'],
  rows.map(([name, work]) => {
    const micros = microsOf(work)
    return [name, micros.toFixed(1), (micros / floor).toFixed(1)]
  }),
)
const times = streamTimes()
const at = (share: number) => (times[Math.floor(times.length * share)] as number).toFixed(1)
printTable(
  'The same, streamed in tokens of four characters: what each waits for',
  ['per token', 'p50 µs', 'p99 µs'],
  [['all kinds', at(0.5), at(0.99)]],
)
