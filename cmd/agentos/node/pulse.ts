/** How often a service tells its supervisor that it is alive, in milliseconds. */
const beatMs = 1_000

/** What a service sends through the channel to its supervisor. */
export type ServiceMessage = { readonly ready: object } | 'alive'

/** Called by a service once it is ready: from then on it says every second that its event loop turns. */
export function beat(): void {
  setInterval(() => {
    if (process.connected) process.send?.('alive' satisfies ServiceMessage)
  }, beatMs).unref()
}

/**
 * Watches over a process that beats: `onSilence` is called once when it has not been heard for so long. Time is counted
 * by the watcher's own turns, so that one that was suspended itself, and hears late of everything, blames nobody.
 */
export class Pulse {
  readonly #ticks: NodeJS.Timeout
  #silentMs = 0

  constructor(longestSilenceMs: number, onSilence: () => void) {
    this.#ticks = setInterval(() => {
      this.#silentMs += beatMs
      if (this.#silentMs < longestSilenceMs) return
      this.end()
      onSilence()
    }, beatMs)
  }

  heard(): void {
    this.#silentMs = 0
  }

  end(): void {
    clearInterval(this.#ticks)
  }
}
