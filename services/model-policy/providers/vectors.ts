/** One row of an embeddings answer: floats, or base64 of little-endian float32 values. */
export interface WireEmbedding {
  index?: number
  embedding?: unknown
}

/** The vectors in the order of their index, as float32 values; null where the rows do not answer `count` texts. */
export function readVectors(rows: unknown, count: number): number[][] | null {
  if (!Array.isArray(rows) || rows.length !== count) return null
  const vectors = new Array<number[]>(count)
  for (const [position, row] of (rows as WireEmbedding[]).entries()) {
    const vector = readVector(row?.embedding)
    if (vector === null) return null
    vectors[row.index ?? position] = vector
  }
  const dimensions = vectors[0]?.length
  return Object.keys(vectors).length === count && vectors.every(vector => vector.length === dimensions) ? vectors : null
}

function readVector(embedding: unknown): number[] | null {
  if (typeof embedding === 'string') return decodeVector(embedding)
  if (!Array.isArray(embedding) || embedding.length === 0) return null
  return embedding.every(value => typeof value === 'number') ? embedding.map(Math.fround) : null
}

function decodeVector(base64: string): number[] | null {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.length % 4 !== 0) return null
  return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4))
}
