import type { Writable } from 'node:stream'
import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Where a command writes: what was asked for to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: Writable
  readonly err: Writable
}

export const terminal: Terminal = { out: process.stdout, err: process.stderr }

/** The text in a style, where the stream is a terminal and NO_COLOR is not set. */
export function styled(style: Style, text: string, stream: Writable = terminal.out): string {
  return styleText(style, text, { stream: stream as NodeJS.WriteStream, validateStream: true })
}

export function print(text: string, { out }: Terminal = terminal): void {
  out.write(`${text}\n`)
}

/** Notes for the person at the terminal, which no program reads. */
export function note(text: string, { err }: Terminal = terminal): void {
  err.write(`${text}\n`)
}

/** One JSON document. */
export function printJson(value: unknown, { out }: Terminal = terminal): void {
  out.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** One JSON value on one line, as one of many. */
export function printJsonLine(value: unknown, { out }: Terminal = terminal): void {
  out.write(`${JSON.stringify(value)}\n`)
}

/** Whether a person can answer a question. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true
}
