import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'

const chunkBytes = 64 * 1024

/** The last lines of a file, oldest first, that `keep` accepts; none where there is no file. */
export function lastLines(path: string, count: number, keep: (line: string) => boolean = () => true): string[] {
  if (!existsSync(path)) return []
  const descriptor = openSync(path, 'r')
  try {
    const lines: string[] = []
    for (const line of backwards(descriptor)) {
      if (line !== '' && keep(line)) lines.push(line)
      if (lines.length === count) break
    }
    return lines.reverse()
  } finally {
    closeSync(descriptor)
  }
}

/** Lines from the end to the beginning; only as much is read as is asked for. */
function* backwards(descriptor: number): Generator<string> {
  let rest = Buffer.alloc(0)
  for (let end = fstatSync(descriptor).size; end > 0; ) {
    const start = Math.max(0, end - chunkBytes)
    const chunk = Buffer.alloc(end - start)
    readSync(descriptor, chunk, 0, chunk.length, start)
    const block = Buffer.concat([chunk, rest])
    const first = start === 0 ? 0 : block.indexOf('\n') + 1
    // The beginning of a line that starts in an earlier chunk waits for it; without a line end all of it does.
    rest = start > 0 && first === 0 ? block : block.subarray(0, first)
    if (start === 0 || first > 0) yield* block.subarray(first).toString().split('\n').reverse()
    end = start
  }
}
