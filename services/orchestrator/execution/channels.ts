/** Where executors hear that runs are queued. */
export const workChannel = 'agentos_runs_queued'

/** Where executors hear the ids of runs that are to be canceled. */
export const cancelChannel = 'agentos_runs_canceled'
