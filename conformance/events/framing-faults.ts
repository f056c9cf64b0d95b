/**
 * In which ways the bytes of a stream that has ended break the form of server-sent events that the document promises:
 * blocks of `id`, `event` and `data`, one line each; `end`, without an id, at last; comments anywhere between.
 */
export function framingFaults(text: string): string[] {
  if (!text.endsWith('\n\n')) return ['the stream ends within a block']
  const blocks = text
    .slice(0, -2)
    .split('\n\n')
    .map(block => block.split('\n').filter(line => !line.startsWith(':')))
    .filter(lines => lines.length > 0)
  const last = blocks.at(-1) ?? []
  return [
    ...blocks.slice(0, -1).flatMap((lines, index) => blockFaults(lines, index)),
    ...(isOf(last, [/^event: end$/, /^data: \{.*\}$/]) ? [] : [`the last block is ${JSON.stringify(last)}`]),
  ]
}

function blockFaults(lines: readonly string[], index: number): string[] {
  const isWell = isOf(lines, [/^id: \d+$/, /^event: agentos\.event$/, /^data: \{.*\}$/])
  return isWell ? [] : [`block ${index + 1} is ${JSON.stringify(lines)}`]
}

/** The fields of a block may come in any order, except that nothing else may be there. */
function isOf(lines: readonly string[], forms: readonly RegExp[]): boolean {
  return lines.length === forms.length && forms.every(form => lines.some(line => form.test(line)))
}

/** The stream without its comments, which come by the clock. */
export function withoutComments(text: string): string {
  return text
    .split('\n\n')
    .map(block =>
      block
        .split('\n')
        .filter(line => !line.startsWith(':'))
        .join('\n'),
    )
    .filter(block => block !== '')
    .join('\n\n')
}
