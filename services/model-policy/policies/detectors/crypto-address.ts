import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { bech32, bech32m, createBase58check } from '@scure/base'
import { classOf, isWordCharacter, runEnd } from './characters.ts'
import { type Detector, undecided } from './detector.ts'
import { literally, several } from './opening.ts'

const alphanumeric = classOf(/[A-Za-z0-9]/)
const longest = 92
const base58check = createBase58check(sha256)

/** The first byte that an address stands for: Bitcoin, Litecoin, Dogecoin, Tron. */
const versions = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x41])
const base58 = /^[13LMDAT9][1-9A-HJ-NP-Za-km-z]{24,34}$/
const segwit = /^(?:bc|ltc)1[ac-hj-np-z02-9]{11,87}$/i
const ethereum = /^0x[0-9a-f]{40}$/i

/** Addresses of wallets, known by their checksums. Sources: Bitcoin's Base58Check, BIP 173 and 350; ERC-55. */
export const cryptoAddress: Detector = {
  kind: 'crypto_address',
  begins: [
    [/[13LMDAT9]/, ...several(7, /[1-9A-HJ-NP-Za-km-z]/)],
    ...['bc1', 'ltc1', '0x'].map(prefix => literally(prefix, 'anyCase')),
  ],
  atWordStart: true,
  match(text, at, isWhole) {
    const run = runEnd(text, at, alphanumeric, longest)
    if (run === text.length && !isWhole && run - at < longest) return undecided
    if (run - at < 14 || isWordCharacter(text, run)) return null
    return isAddress(text.slice(at, run)) ? { start: at, end: run } : null
  },
}

function isAddress(written: string): boolean {
  if (ethereum.test(written)) return isEthereum(written.slice(2))
  if (segwit.test(written)) return isSegwit(written)
  return base58.test(written) && isBase58(written)
}

/** The case of the letters is the checksum; without case there is none, but the shape says enough. */
function isEthereum(digits: string): boolean {
  const lower = digits.toLowerCase()
  if (new Set(lower).size < 8) return false
  if (digits === lower || digits === digits.toUpperCase()) return true
  const hash = bytesToHex(keccak_256(utf8ToBytes(lower)))
  return [...lower].every((digit, index) => {
    const isUpper = Number.parseInt(hash.charAt(index), 16) >= 8
    return digits.charAt(index) === (isUpper ? digit.toUpperCase() : digit)
  })
}

/** Witness version 0 has the older checksum, later ones the newer. Source: BIP 350. */
function isSegwit(written: string): boolean {
  const old = bech32.decodeUnsafe(written, longest)
  if (old) return old.words[0] === 0
  return (bech32m.decodeUnsafe(written, longest)?.words[0] ?? 0) > 0
}

function isBase58(written: string): boolean {
  try {
    const payload = base58check.decode(written)
    return payload.length === 21 && versions.has(payload[0] as number)
  } catch {
    return false // the checksum is wrong
  }
}
