/** What happens to an embedded server, for the log and the terminal. */
export type EmbeddedEvent =
  /** The data are not in the folder that was asked for. */
  | { readonly type: 'located'; readonly directory: string }
  | { readonly type: 'started' | 'adopted' | 'restarted'; readonly pid: number; readonly port: number }
  | { readonly type: 'retrying'; readonly reason: string; readonly attempt: number }
  /** It ended without having been asked to. */
  | { readonly type: 'exited'; readonly pid: number }
  /** A restart did not succeed; the next attempt follows after the pause. */
  | { readonly type: 'restart_failed'; readonly reason: string; readonly pauseMs: number }
