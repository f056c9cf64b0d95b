import { type ApiKeyFormat, alphabets, apiKeyFormats } from './api-key-formats.ts'
import { type CharacterClass, classOf, runEnd, trimmedEnd } from './characters.ts'
import { type Detector, type Match, undecided } from './detector.ts'
import { literally } from './opening.ts'

const longestBody = 4096
/** So much of a key decides whether to read on: long runs are full of beginnings. */
const glanceLength = 80
const classes = Object.fromEntries(Object.entries(alphabets).map(([name, characters]) => [name, classOf(characters)]))
const closers = classOf(/[._-]/)
const byFirstCharacter = Map.groupBy(apiKeyFormats, format => format.prefix.charCodeAt(0))

/** Keys of well-known services, and our own, by the forms that their issuers gave them. */
export const apiKey: Detector = {
  kind: 'api_key',
  begins: apiKeyFormats.map(format => literally(format.prefix)),
  atWordStart: true,
  match(text, at, isWhole) {
    let answer: Match = null
    for (const format of byFirstCharacter.get(text.charCodeAt(at)) ?? []) {
      const match = matchFormat(format, text, at, isWhole)
      if (match === undecided) answer = undecided
      else if (match !== null) return match
    }
    return answer
  },
}

function matchFormat(format: ApiKeyFormat, text: string, at: number, isWhole: boolean): Match {
  const { prefix } = format
  if (!text.startsWith(prefix, at)) return !isWhole && isCutOff(text, at, prefix) ? undecided : null
  const start = at + prefix.length
  const members = classes[format.alphabet] as CharacterClass
  const glance = runEnd(text, start, members, glanceLength)
  if (glance === text.length && glance - start < glanceLength && !isWhole) return undecided
  if (glance - start < format.shortest || !isRandom(text.slice(start, glance), format)) return null
  const run = runEnd(text, start, members, longestBody)
  if (run === text.length && run - start < longestBody && !isWhole) return undecided
  const end = trimmedEnd(text, start, run, closers)
  const length = end - start
  return length >= format.shortest && length <= (format.longest ?? longestBody) ? { start: at, end } : null
}

function isCutOff(text: string, at: number, prefix: string): boolean {
  return text.length - at < prefix.length && prefix.startsWith(text.slice(at))
}

/** Placeholders repeat a few characters; words that are strung together have no long part with digits and letters. */
function isRandom(body: string, { isWeak, longest }: ApiKeyFormat): boolean {
  if (isWeak)
    return isMixed(body) && isVaried(body) && body.split(/[_-]/).some(part => part.length >= 16 && isMixed(part))
  return (longest !== undefined || isMixed(body)) && isVaried(body)
}

function isVaried(text: string): boolean {
  return new Set(text).size >= 8
}

function isMixed(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text)
}
