import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

export type Piece = string | Uint8Array

/** Pieces that go wrong, in what a server speaks. */
export interface BrokenPieces {
  readonly malformed: Piece
  /** The beginning of one that never ends. */
  readonly huge: Piece
  readonly error: Piece
}

export interface Manner {
  readonly fault: string | null
  readonly chunkDelayMs: number
}

/** Sends the pieces of an answer, and breaks off at the second of those that carry a part of it. */
export class PieceStream {
  readonly #response: ServerResponse
  readonly #manner: Manner
  readonly #broken: BrokenPieces
  #parts = 0
  #isBroken = false

  constructor(response: ServerResponse, manner: Manner, broken: BrokenPieces) {
    this.#response = response
    this.#manner = manner
    this.#broken = broken
  }

  send(piece: Piece): void {
    if (!this.#isBroken) this.#response.write(piece)
  }

  async sendPart(piece: Piece): Promise<void> {
    if (this.#manner.chunkDelayMs > 0) await delay(this.#manner.chunkDelayMs)
    this.#parts++
    if (this.#parts === 2) this.#isBroken = this.#breakOff(piece)
    this.send(piece)
  }

  end(piece: Piece = ''): void {
    if (!this.#isBroken) this.#response.end(piece)
  }

  #breakOff(piece: Piece): boolean {
    const { fault } = this.#manner
    const response = this.#response
    if (fault === 'cut_stream') response.destroy()
    else if (fault === 'cut_piece') response.write(piece.slice(0, piece.length / 2), () => response.destroy())
    else if (fault === 'early_end') response.end()
    else if (fault === 'malformed_stream') response.end(this.#broken.malformed)
    else if (fault === 'error_in_stream') response.end(this.#broken.error)
    else if (fault === 'huge_line') response.write(this.#broken.huge)
    else return fault === 'stall_in_stream'
    return true
  }
}
