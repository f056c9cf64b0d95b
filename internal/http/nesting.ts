/** Deeper JSON is nobody's document, and would exhaust the stack of whoever walks it, the database's included. */
export const deepestJson = 200

const quote = 0x22
const backslash = 0x5c

/** Whether JSON text opens more than `deepestJson` lists and objects inside each other; texts within it do not count. */
export function isNestedTooDeep(text: string): boolean {
  if (text.length <= deepestJson) return false
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfText(text, at)
    else if (code === 0x5d || code === 0x7d) depth -= 1
    else if (code === 0x5b || code === 0x7b) {
      depth += 1
      if (depth > deepestJson) return true
    }
  }
  return false
}

/** Where the text that begins at `start` has its closing quote; the end of everything where it has none. */
function endOfText(text: string, start: number): number {
  let end = start
  do end = text.indexOf('"', end + 1)
  while (end !== -1 && isEscaped(text, end))
  return end === -1 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before -= 1
  return (at - before) % 2 === 0
}
