import type { ChatRequest } from '../provider.ts'
import { extract, isNoMatch, type Section, say } from './answer.ts'
import { explain } from './explain.ts'
import type { Source } from './extract.ts'
import { readIntent } from './intent.ts'
import { bodyOf, inWords, mainValue } from './outcome.ts'
import { type Planned, planCalls, ruleFor } from './plan.ts'
import type { Told } from './tool-rule.ts'
import { fetchedUrl, fetchRule, isTruncated, statusOf } from './tools/fetch.ts'
import { isRemembered, recallRule } from './tools/memory.ts'
import { earlierTexts, type Made, readTurn, type Turn } from './turn.ts'

/** What the rules make of a conversation: calls to be made, or an answer. */
export type Response =
  | { readonly kind: 'calls'; readonly calls: readonly Planned[] }
  | { readonly kind: 'answer'; readonly sections: readonly Section[] }

/** Applies the rules. The same conversation always gets the same response. */
export function respond(request: ChatRequest): Response {
  const turn = readTurn(request.messages)
  const calls = planCalls(turn, request)
  if (calls.length > 0) return { kind: 'calls', calls }
  return { kind: 'answer', sections: answer(turn, request) }
}

function answer(turn: Turn, request: ChatRequest): Section[] {
  const told = turn.made.map(tell)
  const sections = told.flatMap(({ section }) => section ?? [])
  const fetched = told.flatMap(({ source }) => source ?? [])
  const given = [...fetched, ...(turn.document ? [turn.document] : [])]
  const intent = readIntent(turn.instruction, turn.standing)
  if (given.length > 0) {
    const extracted = extract(intent, given)
    return [...sections, ...(sections.length > 0 ? extracted.filter(section => !isNoMatch(section)) : extracted)]
  }
  if (told.some(({ isEmpty }) => !isEmpty)) return sections
  const earlier = turn.said === '' ? [] : earlierTexts(turn)
  const found = earlier.length > 0 ? extract(intent, earlier) : []
  if (found.some(({ quotes }) => quotes.length > 0)) return found
  return sections.length > 0 ? sections : explain(turn.said, request.tools ?? [])
}

interface Telling {
  readonly section?: Section
  /** A text to answer from. */
  readonly source?: Source
  /** The tool had nothing; another source may. */
  readonly isEmpty?: boolean
}

function tell({ call, outcome }: Made): Telling {
  if (outcome.status === 'error') return { section: say(`${call.name} failed: ${outcome.message}`) }
  const result = { arguments: call.arguments, outcome }
  const rule = ruleFor(call.name)
  if (rule === fetchRule) return tellFetched(result)
  if (rule === undefined) return { section: say(`${call.name} answered: ${inWords(mainValue(outcome.value))}`) }
  return { section: say(rule.tell(result)), isEmpty: rule === recallRule && !isRemembered(result) }
}

function tellFetched(result: Told): Telling {
  const status = statusOf(result)
  const url = fetchedUrl(result)
  if (status !== undefined && status >= 400) return { section: say(`${url} answered with status ${status}.`) }
  const text = bodyOf(result.outcome.value)
  if (text.trim() === '') return { section: say(fetchRule.tell(result)) }
  const source = { name: url, text, firstLine: 1 }
  return isTruncated(result) ? { source, section: say(`Only the beginning of ${url} was read.`) } : { source }
}
