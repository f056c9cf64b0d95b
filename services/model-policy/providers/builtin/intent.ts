import { asks } from './message.ts'
import { termsOf } from './text/words.ts'

/** What is wanted of the texts at hand. */
export type Intent =
  | { readonly kind: 'summary'; readonly count: number | null }
  | { readonly kind: 'question'; readonly text: string }

/**
 * Reads the wish from what the user asks, and where the user only gives a text, from the agent's standing instructions.
 * Words that merely point at the text ask nothing of it, so `Read <URL>` is a summary.
 */
export function readIntent(instruction: string, standing: string): Intent {
  const asked = instruction.replace(/https?:\/\/\S+/g, ' ')
  const question = asked.replace(pointing, ' ')
  const isStanding = wantsSummary(standing) && !asks(asked)
  const isSummary = wantsSummary(asked) || isStanding || termsOf(question).length === 0
  if (!isSummary) return { kind: 'question', text: question }
  return { kind: 'summary', count: readCount(asked) ?? readCount(standing) }
}

/** True for words that ask for a text in short. */
export function wantsSummary(text: string): boolean {
  return summary.test(text)
}

const summary =
  /\b(?:summar(?:y|ies|i[sz]e[sd]?|i[sz]ing|i[sz]ation|i[sz]er)|sum(?:s|med)?\s+up|tl;?dr|key\s+(?:points?|takeaways?|sentences?|ideas?|facts?)|main\s+(?:points?|ideas?)|takeaways?|highlights?|gist|digest|abstract|condense[sd]?|shorten|in\s+short|recap|overview|zusammenfass\w*|fasse\s|résum\w*|resum\w*|samenvat\w*)/i

/** Words of a request that say nothing about what is looked for. */
const pointing =
  /\b(?:(?:the|this|that|these|following|above|below|attached|given)\s+(?:text|document|file|page|article|website|site|url|link|message)s?|please|kindly|can|could|would|you|me|fetch|get|read|open|load|download|visit|browse|look|search|find|check|tell|say|says|said|give|show|explain|describe|list|quote|answer|mention(?:s|ed)?|according|about|does|do|is|are|the|this|that|use|using|tool|and|then|from|in|of|to|it|its|at|for|what|a|an)\b/giu

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const most = 20

/** `in three sentences`, `5 bullet points`, `a one-sentence summary`. */
function readCount(text: string): number | null {
  const pattern = new RegExp(
    `\\b(\\d{1,3}|a\\s+single|${numbers.join('|')})[\\s-]+(?:\\p{L}+\\s+){0,2}(?:sentences?|points?|bullets?|lines?|quotes?|highlights?|takeaways?|facts?)\\b`,
    'iu',
  )
  const word = pattern.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return null
  const count = word.startsWith('a') ? 1 : numbers.indexOf(word) + 1 || Number(word)
  return Math.min(Math.max(count, 1), most)
}
