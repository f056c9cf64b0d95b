import type { Answer } from './answer.ts'

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
export function readPieces(answer: Answer, take: (piece: Buffer) => 'done' | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let isDone = false
    answer.read({
      piece(piece) {
        if (isDone) return
        isDone = take(piece) === 'done'
        if (isDone) resolve()
      },
      end(failure) {
        if (failure === undefined) resolve()
        else reject(failure)
      },
    })
  })
}
