import type { Answer } from './answer.ts'

/** An event, line or frame that is larger than it may be. */
export class OversizedPiece extends Error {
  constructor() {
    super('a piece of the answer is larger than it may be')
    this.name = 'OversizedPiece'
  }
}

const drainMs = 1_000

/**
 * Hands the pieces of a body to `take` as they arrive. Resolves when `take` says `done` or the body ends; rejects when it
 * breaks off before or `take` throws. What follows `done` is drained unseen, so that the connection can be used again; it
 * is let go of where the server does not come to an end soon.
 */
export function readPieces(answer: Answer, take: (piece: Buffer) => 'done' | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let draining: NodeJS.Timeout | null = null
    answer.read({
      piece(piece) {
        if (draining !== null || take(piece) !== 'done') return
        draining = setTimeout(() => answer.abandon(new Error('The server goes on after its answer')), drainMs).unref()
        resolve()
      },
      end(failure) {
        if (draining !== null) clearTimeout(draining)
        if (failure === undefined) resolve()
        else reject(failure)
      },
    })
  })
}
