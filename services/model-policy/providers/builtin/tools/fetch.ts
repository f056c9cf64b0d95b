import { isRecord } from '../outcome.ts'
import type { Told, ToolRule } from '../tool-rule.ts'

/** A URL in the message is fetched; what comes back is a text to answer from. */
export const fetchRule: ToolRule = {
  names: ['http_fetch', 'fetch_url', 'url_fetch', 'web_fetch', 'http_get', 'http_request', 'fetch'],
  propose: words => findUrls(words).map(url => ({ url })),
  tell: result => `${fetchedUrl(result)} holds no text (status ${statusOf(result) ?? 'unknown'}).`,
}

/** The URLs in a text, each once, without the punctuation of the sentence around them. */
export function findUrls(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`“”]+/gi) ?? []
  return [...new Set(found.map(trimUrl).filter(url => URL.canParse(url)))]
}

/** The URL that was asked for. */
export function fetchedUrl({ arguments: args }: Told): string {
  return (
    Object.values(args).find((value): value is string => typeof value === 'string' && /^https?:/i.test(value)) ?? ''
  )
}

/** True where the tool read only the beginning. */
export function isTruncated({ outcome }: Told): boolean {
  return isRecord(outcome.value) && outcome.value.truncated === true
}

/** The HTTP status, where the tool says it. */
export function statusOf({ outcome }: Told): number | undefined {
  const status = isRecord(outcome.value) ? (outcome.value.status ?? outcome.value.status_code) : undefined
  return typeof status === 'number' ? status : undefined
}

/** Takes off closing punctuation; a bracket stays where the URL opened it. */
function trimUrl(url: string): string {
  let trimmed = url
  for (;;) {
    const last = trimmed.at(-1) ?? ''
    const opened = { ')': '(', ']': '[', '}': '{' }[last]
    const isOpen = opened !== undefined && trimmed.split(opened).length >= trimmed.split(last).length
    if (!/[.,;:!?)\]}…]/.test(last) || isOpen) return trimmed
    trimmed = trimmed.slice(0, -1)
  }
}
