import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'

const chunkBytes = 64 * 1024

/** The last lines of a file up to a position, oldest first, that `keep` accepts; none where there is no file. */
export function lastLines(
  path: string,
  count: number,
  keep: (line: string) => boolean = () => true,
  end = sizeOf(path),
): string[] {
  if (!existsSync(path)) return []
  const descriptor = openSync(path, 'r')
  try {
    const lines: string[] = []
    for (const line of backwards(descriptor, end)) {
      if (line !== '' && keep(line)) lines.push(line)
      if (lines.length === count) break
    }
    return lines.reverse()
  } finally {
    closeSync(descriptor)
  }
}

/** How many bytes a file has now; 0 where there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Lines from a position to the beginning; only as much is read as is asked for. */
function* backwards(descriptor: number, from: number): Generator<string> {
  let rest = Buffer.alloc(0)
  for (let end = from; end > 0; ) {
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
