import type { Source } from './extract.ts'
import { isComplete, splitSentences } from './text/sentences.ts'

/** A user's message, parted into what is asked and the text that it is asked about. */
export interface ReadMessage {
  readonly instruction: string
  readonly document: Source | null
}

/** What is longer is no instruction but a book; nor does a `File:` line stand further down. */
const longestInstruction = 4_000
const longestAsk = 400
const shortestText = 400

/**
 * Tells what is asked from the document it is asked about. The convention for senders: a line `File: <name>` of its own,
 * first or after a blank line, begins the document; one blank line behind it is skipped, and the rest to the end is the
 * document, whose first line is line 1. Without that line it is read from the shape of the message: a short paragraph
 * that asks, first or last, or words before a colon, next to a longer text; lines then count from the message's first.
 * `isText` says that the message is expected to be a text, as the agent's instructions say what to do with it.
 */
export function readMessage(text: string, isText: boolean): ReadMessage {
  return readHeaded(text) ?? readAround(text) ?? readColon(text) ?? readWhole(text, isText)
}

function readHeaded(text: string): ReadMessage | null {
  let start = 0
  let afterBlank = true
  while (start < text.length && start < longestInstruction) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end).trim()
    const name = afterBlank ? /^File:\s*(\S.{0,299})$/.exec(line)?.[1] : undefined
    if (name !== undefined) {
      const next = lineEnd(text, end)
      const begin = text.slice(end, next).trim() === '' ? next : end
      return { instruction: text.slice(0, start).trim(), document: { name, text: text.slice(begin), firstLine: 1 } }
    }
    afterBlank = line === ''
    start = end
  }
  return null
}

/** An asking paragraph before or after a text. */
function readAround(text: string): ReadMessage | null {
  const blank = /\n[ \t]*\r?\n\s*/.exec(text)
  if (blank === null) return null
  const head = text.slice(0, blank.index)
  const body = blank.index + blank[0].length
  if (asks(head) && isProse(text.slice(body))) return { instruction: head.trim(), document: sourceFrom(text, body) }
  const lastBreak = text.trimEnd().lastIndexOf('\n')
  const tail = text.slice(lastBreak + 1)
  const before = text.slice(0, lastBreak + 1)
  const standsApart = /\n[ \t]*\r?\n$/.test(before.slice(-200))
  if (!standsApart || !asks(tail) || !isProse(before)) return null
  return { instruction: tail.trim(), document: { name: null, text: before, firstLine: 1 } }
}

/** `Summarise this: …` with the text on the same line or below. */
function readColon(text: string): ReadMessage | null {
  const trimmed = text.trimStart()
  const lead = /^([^\n:]{3,120}):\s/.exec(trimmed)
  if (lead?.[1] === undefined || !asks(lead[1])) return null
  const body = text.length - trimmed.length + lead[0].length
  return isProse(text.slice(body)) ? { instruction: lead[1].trim(), document: sourceFrom(text, body) } : null
}

/** A text by itself, perhaps with an asking sentence at its head or end. */
function readWhole(text: string, isText: boolean): ReadMessage {
  const instruction = { instruction: text.trim(), document: null }
  if (!isProse(text) || (text.length < shortestText && !isText)) return instruction
  const first = splitSentences([{ number: 1, text: text.slice(0, longestAsk * 2) }])[0]?.text ?? ''
  const isOneLine = !text.trim().includes('\n')
  if (isOneLine && asks(first))
    return { instruction: first, document: sourceFrom(text, text.indexOf(first) + first.length) }
  return { instruction: '', document: { name: null, text, firstLine: 1 } }
}

/** True for words that ask for something: they begin with a verb of asking, or end with a question mark or a colon. */
export function asks(text: string): boolean {
  const words = text.trim()
  return words.length <= longestAsk && (/[?:]$/.test(words) || asking.test(words))
}

/** Two whole sentences or more, or a long text, and not itself a request. */
function isProse(text: string): boolean {
  if (asks(text)) return false
  if (text.length >= shortestText) return !asksLineByLine(text)
  const sentences = splitSentences(text.split('\n').map((line, index) => ({ number: index + 1, text: line })))
  return sentences.filter(({ text: sentence }) => isComplete(sentence) && !asks(sentence)).length >= 2
}

/** A list of requests, one to a line. */
function asksLineByLine(text: string): boolean {
  if (text.length > longestInstruction) return false
  return text.split('\n').every(line => line.trim() === '' || asks(line))
}

function sourceFrom(text: string, offset: number): Source {
  const lines = text.slice(0, offset).split('\n').length
  return { name: null, text: text.slice(offset), firstLine: lines }
}

/** Where the next line begins. */
function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}

const asking = new RegExp(
  `^(?:please[,]?\\s+|kindly\\s+|(?:can|could|would|will)\\s+you\\s+(?:please\\s+)?)?(?:${[
    'what|who|whom|whose|when|where|which|why|how|is|are|was|were|do|does|did|can|could|has|have|should|will',
    'summari[sz]e|sum\\s+up|summary|tl;?dr|condense|shorten|abstract|outline|recap|highlight|translate|rewrite|write',
    'explain|describe|extract|find|list|tell|give|show|name|answer|quote|search|look|check|compare|analy[sz]e|count',
    'fetch|get|read|open|load|download|visit|browse|use|call|run|invoke|echo|say|repeat|print',
    'remember|recall|store|save|note|forget|calculate|compute|evaluate|solve|convert',
  ].join('|')})\\b`,
  'i',
)
