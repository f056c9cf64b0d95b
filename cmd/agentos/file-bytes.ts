import { createReadStream } from 'node:fs'
import { usageFault } from './fault.ts'

/**
 * What a file holds; `-` is standard input, whose end is waited for. No more than one chunk over the limit is read.
 * Throws a usage Fault that names it as `shown`.
 */
export async function fileBytes(path: string, shown: string, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > limitBytes)
        throw usageFault(`${shown} has more than ${limitBytes} bytes (${limitBytes / 1024 ** 2} MiB)`)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === undefined ? error : usageFault(`${shown} cannot be read (${code})`)
  }
  return Buffer.concat(chunks)
}
