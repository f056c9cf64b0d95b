import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { usageFault } from '../fault.ts'

/** The body of a run may have 8 MiB; what JSON adds to the text counts too, but that only the server can tell. */
const limitBytes = 8 * 1024 * 1024

export interface InputSource {
  /** The text itself, or the instruction for the file; `-` reads standard input. */
  readonly input?: string
  /** A file to send along; `-` reads standard input. */
  readonly file?: string
}

/**
 * The text of a run. With a file: the instruction if there is one, a blank line, `File: <name>`, a blank line, the
 * content. Throws a usage Fault for what cannot be sent.
 */
export function readInput({ file, input }: InputSource): string {
  if (input === undefined && file === undefined)
    throw usageFault('There is nothing to run: pass --input or --file', 'agentos run --help')
  if (input === '-' && file === '-') throw usageFault('Only one of --input and --file can be "-"')
  const instruction = input === '-' ? readText('-', 'standard input') : input
  if (file === undefined) return notEmpty(instruction as string, '--input')
  const name = file === '-' ? 'stdin' : basename(file)
  const content = notEmpty(readText(file, file), file)
  const text = `${instruction ? `${instruction}\n\n` : ''}File: ${name}\n\n${content}`
  if (Buffer.byteLength(text) > limitBytes) throw tooLarge(file, Buffer.byteLength(text))
  return text
}

function readText(path: string, shown: string): string {
  const bytes = readBytes(path, shown)
  if (bytes.length > limitBytes) throw tooLarge(shown, bytes.length)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below: what is not UTF-8 is not text.
  }
  throw usageFault(`${shown} is not a text file (it is not UTF-8); convert it to text first`)
}

function readBytes(path: string, shown: string): Buffer {
  try {
    if (path !== '-' && statSync(path).size > limitBytes) throw tooLarge(shown, statSync(path).size)
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === undefined ? error : usageFault(`${shown} cannot be read (${code})`)
  }
}

function notEmpty(text: string, shown: string): string {
  if (text.trim() === '') throw usageFault(`${shown} is empty`)
  return text
}

function tooLarge(shown: string, bytes: number): Error {
  return usageFault(`${shown} makes ${bytes} bytes; a run takes at most ${limitBytes} (8 MiB)`)
}
