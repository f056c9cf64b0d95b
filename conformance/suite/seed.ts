import { createHash } from 'node:crypto'
import { seeded } from '../../internal/testing/seeded.ts'

/** Numbers of [0, 1) that depend on the seed and on what they are for, and on nothing else. */
export function chanceOf(seed: number, purpose: string): () => number {
  return seeded(createHash('sha256').update(`${seed}:${purpose}`).digest().readUInt32LE(0))
}
