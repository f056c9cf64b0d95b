import type { Answer } from './refusal.ts'

/** An event, line or frame that is larger than it may be. */
export class OversizedPiece extends Error {
  constructor() {
    super('a piece of the answer is larger than it may be')
    this.name = 'OversizedPiece'
  }
}

/**
 * Hands the pieces of a body to `take` as they arrive. Resolves when `take` says `done` or the body ends; rejects when it
 * breaks off before or `take` throws. What follows `done` is drained unseen, so that the connection can be used again.
 */
export function readPieces({ body }: Answer, take: (piece: Buffer) => 'done' | undefined): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let isDone = false
  body.on('data', (piece: Buffer) => {
    if (isDone) return
    try {
      isDone = take(piece) === 'done'
      if (isDone) resolve()
    } catch (error) {
      isDone = true
      reject(error)
      body.destroy()
    }
  })
  body.on('end', resolve)
  body.on('error', reject)
  body.on('close', () => reject(Object.assign(new Error('the body was closed'), { code: 'UND_ERR_SOCKET' })))
  return promise
}
