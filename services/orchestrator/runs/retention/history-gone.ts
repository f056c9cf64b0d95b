import { fail } from '#errors'

/** Tells that the beginning of a run's history was swept; its log begins at `earliest`. Throws `gone`. */
export function historyGone(runId: string, earliest: number): never {
  const snapshotUrl = `/v1/runs/${runId}`
  const message = `The run's history before event ${earliest} is no longer kept; start after ${earliest - 1}, or read the run at ${snapshotUrl}.`
  return fail('gone', message, { details: { earliest_sequence: earliest, snapshot_url: snapshotUrl } })
}
