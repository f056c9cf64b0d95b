import type { Finding } from '../finding.ts'

/** A service that finds in a text what no pattern can: the names of people and places. */
export interface Examiner {
  /** What it finds in a whole text, with offsets in UTF-16 code units. Errors: `dependency_unavailable`; never an empty answer for a failure. */
  examine(text: string, signal: AbortSignal): Promise<readonly Finding[]>
  close(): Promise<void>
}
