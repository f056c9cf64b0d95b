import { basename } from 'node:path'
import { usageFault } from '../fault.ts'
import { fileBytes } from '../file-bytes.ts'

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
export async function readInput({ file, input }: InputSource): Promise<string> {
  if (input === undefined && file === undefined)
    throw usageFault('There is nothing to run: pass --input or --file', 'agentos run --help')
  if (input === '-' && file === '-') throw usageFault('Only one of --input and --file can be "-"')
  const instruction = input === '-' ? await readText('-', 'standard input') : input
  if (file === undefined) return notEmpty(instruction as string, '--input')
  const name = file === '-' ? 'stdin' : basename(file)
  const content = notEmpty(await readText(file, file), file)
  const text = `${instruction ? `${instruction}\n\n` : ''}File: ${name}\n\n${content}`
  if (Buffer.byteLength(text) > limitBytes) throw tooLarge(file, Buffer.byteLength(text))
  return text
}

async function readText(path: string, shown: string): Promise<string> {
  const bytes = await fileBytes(path, shown, limitBytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below: what is not UTF-8 is not text.
  }
  throw usageFault(`${shown} is not a text file (it is not UTF-8); convert it to text first`)
}

function notEmpty(text: string, shown: string): string {
  if (text.trim() === '') throw usageFault(`${shown} is empty`)
  return text
}

function tooLarge(shown: string, bytes: number): Error {
  return usageFault(`${shown} makes ${bytes} bytes; a run takes at most ${limitBytes} (8 MiB)`)
}
