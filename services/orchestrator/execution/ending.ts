import type { RunEnd } from './ports.ts'

/** How a run ends in the store: as its program says, or because it was canceled. */
export type Ending =
  | RunEnd
  /** `confirmed`: the program has stopped, and with it the call in flight. */
  | { readonly status: 'canceled'; readonly confirmed: boolean }
