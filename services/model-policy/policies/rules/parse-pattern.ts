import { character, choice, condition, literal, type Piece, repeat, sequence } from './piece.ts'

const mostRepeats = 512
const repetition = /\{(\d{1,3})(?:,(\d{1,3}))?\}|\?/y
const characterClass = /\[(\^?)(?:\\.|[^\\\]])+\]/y

/** Reads a pattern of the dialect that schemas/policy/BlockRule.json describes. Throws with what is wrong, and where. */
export function parsePattern(pattern: string): Piece {
  let position = 0
  const peek = () => pattern.charAt(position)
  const fault = (problem: string): never => {
    throw new Error(`${problem} (at character ${position + 1} of the pattern)`)
  }
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = position
    const match = expression.exec(pattern)
    if (match !== null) position += match[0].length
    return match
  }

  function alternatives(): Piece {
    const pieces = [series()]
    while (peek() === '|') {
      position++
      pieces.push(series())
    }
    return pieces.length === 1 ? (pieces[0] as Piece) : choice(pieces)
  }

  function series(): Piece {
    const pieces: Piece[] = []
    while (position < pattern.length && !'|)'.includes(peek())) pieces.push(repeated(atom()))
    return sequence(pieces)
  }

  function repeated(piece: Piece): Piece {
    const match = take(repetition)
    if (match === null) return piece
    const least = Number(match[1] ?? 0)
    const most = match[0] === '?' ? 1 : Number(match[2] ?? match[1])
    if (least > most || most === 0 || most > mostRepeats) fault(`${match[0]} is no range up to ${mostRepeats}`)
    return repeat(piece, least, most)
  }

  function atom(): Piece {
    const sign = peek()
    if (sign === '(') return group()
    if (sign === '\\') return escaped()
    if (sign === '[') return oneOf()
    if ('*+'.includes(sign)) fault(`${sign} has no bound; write {0,40} or {1,40}`)
    if ('^$'.includes(sign)) fault(`${sign} is not supported; a rule looks at the whole text`)
    if ('?{}])'.includes(sign)) fault(`${sign} stands alone; write \\${sign} for the character`)
    if (sign === '.') position++
    if (sign === '.') return character('.', 2)
    const point = String.fromCodePoint(pattern.codePointAt(position) as number)
    position += point.length
    return literal(point)
  }

  function group(): Piece {
    position++
    if (peek() === '?' && take(/\?:/y) === null)
      fault('look-around and named groups are not supported; write (…) or (?:…)')
    const piece = choice([alternatives()])
    if (peek() !== ')') fault('a group is not closed')
    position++
    return piece
  }

  function escaped(): Piece {
    const sign = pattern.charAt(position + 1)
    position += 2
    if (sign === 'b') return condition('\\b')
    if (/[dws]/.test(sign)) return character(`\\${sign}`)
    if (/[DWS]/.test(sign)) return character(`\\${sign}`, 2)
    if (sign === 'n' || sign === 't' || sign === 'r') return character(`\\${sign}`)
    if (sign === '' || /[\p{L}\p{N}]/u.test(sign)) fault(`\\${sign} is not supported`)
    return literal(sign)
  }

  function oneOf(): Piece {
    const match = take(characterClass) ?? fault('a class is not closed')
    return character(match[0], 2)
  }

  const piece = alternatives()
  return position === pattern.length ? piece : fault(') closes no group')
}
