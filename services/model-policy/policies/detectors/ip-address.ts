import ipaddr from 'ipaddr.js'
import { classOf, isTied, isWordCharacter, runEnd } from './characters.ts'
import { type Detector, type Match, undecided } from './detector.ts'
import { several } from './opening.ts'

const dotted = classOf(/[0-9.]/)
const colons = classOf(/[0-9a-fA-F:.]/)
const longest = 64
const fourParts = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/
const saysVersion =
  /(?:^|[^a-z])(?:v|ver|version|release|rev|revision|build|firmware|driver|protocol|section|sec|chapter|clause|oid|(?:up|down)grade to|update to)[ .:=#]{0,3}$/i

/** Addresses that are routed on the internet. Private, local and documentation addresses name nobody. */
export const ipAddress: Detector = {
  kind: 'ip_address',
  begins: [
    ...[1, 2, 3].map(digits => [...several(digits, /[0-9]/), /\./]),
    [/[23]/, ...several(3, /[0-9a-fA-F:.]/), /:/],
  ],
  atWordStart: true,
  match(text, at, isWhole) {
    if (isTied(text, at) && text.charAt(at - 1) !== '/') return null
    const version6 = matchVersion6(text, at, isWhole)
    return version6 === null ? matchVersion4(text, at, isWhole) : version6
  },
}

function matchVersion4(text: string, at: number, isWhole: boolean): Match {
  const run = runEnd(text, at, dotted, longest)
  if (!isWhole && run + 1 >= text.length) return undecided
  const end = text.charAt(run - 1) === '.' ? run - 1 : run
  const address = text.slice(at, end)
  if (!fourParts.test(address) || !ipaddr.IPv4.isValid(address)) return null
  if (continues(text, run) || saysVersion.test(text.slice(Math.max(0, at - 24), at))) return null
  return ipaddr.IPv4.parse(address).range() === 'unicast' ? { start: at, end } : null
}

/** `1.2.3.4b`, `1.2.3.4-beta` and `1.2.3.4_1` are versions. */
function continues(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (next === '_' || isWordCharacter(text, end)) return true
  return next === '-' && /[A-Za-z]/.test(text.charAt(end + 1))
}

/** Global unicast is 2000::/3, so that the first group always has four digits. Source: RFC 4291, section 2.4. */
function matchVersion6(text: string, at: number, isWhole: boolean): Match {
  const first = text.charCodeAt(at)
  if (first !== 50 && first !== 51) return null
  const run = runEnd(text, at, colons, longest)
  if (run === text.length && !isWhole) return undecided
  if (text.charCodeAt(at + 4) !== 58 || isWordCharacter(text, run) || isWithinGroups(text, at)) return null
  const address = text.slice(at, run).replace(/[.:]$/, '')
  if (!ipaddr.IPv6.isValid(address) || ipaddr.IPv6.parse(address).range() !== 'unicast') return null
  return { start: at, end: at + address.length }
}

/** Whether what stands before belongs to the same address: in `fd12:3456::1` the second group begins none. */
function isWithinGroups(text: string, at: number): boolean {
  const before = /[0-9a-fA-F:]{1,40}$/.exec(text.slice(Math.max(0, at - 40), at))
  return before !== null && /[0-9a-fA-F]:$/.test(before[0]) && !isWordCharacter(text, at - before[0].length - 1)
}
