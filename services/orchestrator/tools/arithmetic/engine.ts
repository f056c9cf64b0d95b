import { createRequire } from 'node:module'
import type * as mathjs from 'mathjs'

/** The one-file build: it loads in 40 ms, the modules in 440, and only once somebody calculates. */
const build = 'mathjs/lib/browser/math.js'

const significantDigits = 64
/** Beyond 10^±1000 numbers count as infinite or 0: long exponents are what makes decimal arithmetic slow. */
const widestExponent = 1_000
/** Decimal.js's name for "rounded down", which gives remainders the sign of the divisor, as everywhere in mathjs. */
const floored = 3

/** What the build offers and the types of the package do not know. */
interface Engine extends mathjs.MathJsInstance {
  create(config: mathjs.ConfigOptions): Engine
  readonly BigNumber: { config(options: { maxE: number; minE: number; modulo: number }): void }
}

let engine: Engine | null = null

export function mathEngine(): Engine {
  engine ??= openEngine()
  return engine
}

/** Must follow a calculation that was cut off or failed inside the decimals: they keep state while they work. */
export function discardEngine(): void {
  engine = null
}

function openEngine(): Engine {
  // A new loader each time: one that is kept would keep every discarded engine with it.
  const load = createRequire(import.meta.url)
  delete load.cache[load.resolve(build)]
  const math = (load(build) as Engine).create({ number: 'BigNumber', precision: significantDigits })
  math.BigNumber.config({ maxE: widestExponent, minE: -widestExponent, modulo: floored })
  math.import({ mod: math.typed('mod', { 'BigNumber, BigNumber': exactRemainder }) }, { override: true })
  return math
}

/** By division in 64 digits, as mathjs does it, the remainder of a longer number would be noise. */
function exactRemainder(dividend: mathjs.BigNumber, divisor: mathjs.BigNumber): mathjs.BigNumber {
  return divisor.isZero() ? dividend : dividend.mod(divisor)
}
