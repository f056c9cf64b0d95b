import type { Candidate } from './chain.ts'

/** When a second model is asked, while the first has not begun to answer; the first to begin is the one that answers. */
export interface Hedge {
  readonly afterMs: number
  /** Whether the second may be asked too, which costs what it costs. Never rejects. */
  admit(candidate: Candidate): Promise<boolean>
  /** Told that a model is given up, because the other one answers. */
  onLost(candidate: Candidate): void
}

export interface Won<Result> {
  readonly candidate: Candidate
  readonly result: Result
}

/** Asks a candidate until the signal is aborted; it may answer once `claim` has said so. Null: it could not. */
export type Runner<Result> = (
  candidate: Candidate,
  signal: AbortSignal,
  claim: () => boolean,
) => Promise<{ readonly result: Result } | null>

export interface Raced<Result> {
  readonly won: Won<Result> | null
  readonly hasAskedBoth: boolean
}

/**
 * Asks the first, and, where it takes long to begin, the second as well. Errors: those of the one that answers; where
 * none does, that after which no further one is to be asked.
 */
export async function race<Result>(
  first: Candidate,
  second: Candidate,
  { admit, afterMs, onLost }: Hedge,
  run: Runner<Result>,
): Promise<Raced<Result>> {
  const sides = new Map([first, second].map(candidate => [candidate, new AbortController()] as const))
  const running = new Set<Candidate>()
  const begun = Promise.withResolvers<false>()
  let winner: Candidate | null = null
  const setAside: unknown[] = []

  const otherOf = (candidate: Candidate) => (candidate === first ? second : first)
  const claim = (candidate: Candidate): boolean => {
    if (winner !== null) return winner === candidate
    winner = candidate
    begun.resolve(false)
    const other = otherOf(candidate)
    if (!running.has(other)) return true
    onLost(other)
    sides.get(other)?.abort(new Error('Another model began to answer first'))
    return true
  }
  const start = async (candidate: Candidate): Promise<Won<Result> | null> => {
    running.add(candidate)
    try {
      const signal = sides.get(candidate)?.signal ?? AbortSignal.abort()
      const answer = await run(candidate, signal, () => claim(candidate))
      return answer !== null && claim(candidate) ? { candidate, result: answer.result } : null
    } catch (error) {
      // That the loser was given up is no failure.
      if (winner === null && !running.has(otherOf(candidate))) winner = candidate
      if (winner === candidate) throw error
      // The other one may answer yet.
      if (winner === null) setAside.push(error)
      return null
    } finally {
      running.delete(candidate)
    }
  }

  const leading = start(first)
  const late = Promise.withResolvers<true>()
  const timer = setTimeout(() => late.resolve(true), afterMs)
  const ended = leading.then(
    () => false as const,
    () => false as const,
  )
  const isLate = await Promise.race([ended, begun.promise, late.promise])
  clearTimeout(timer)
  const mayHedge = isLate && (await admit(second)) && winner === null && running.has(first)
  if (!mayHedge) return { won: await leading, hasAskedBoth: false }
  const won = await firstOf([leading, start(second)])
  if (won === null && setAside.length > 0) throw setAside[0]
  return { won, hasAskedBoth: true }
}

/** The one that won; null once both have ended without. */
function firstOf<Result>(ends: readonly Promise<Won<Result> | null>[]): Promise<Won<Result> | null> {
  const { promise, reject, resolve } = Promise.withResolvers<Won<Result> | null>()
  for (const end of ends) end.then(won => won !== null && resolve(won), reject)
  Promise.all(ends).then(() => resolve(null), reject)
  return promise
}
