import { newId } from '#ids'
import { claimRuns, defaultSharing } from '../../services/orchestrator/execution/claim.ts'
import { draftOf, type Replica } from '../../services/orchestrator/runs/testing/run-stage.ts'

/** Milliseconds of each call, in the order in which they ended. */
export interface Latencies {
  readonly create: number[]
  readonly claim: number[]
}

const creators = 8
const claimed = 32

/** Creates runs and claims them, as fast as they are answered, until told to stop. */
export async function driveHotPath(replica: Replica, owner: string, isOver: () => boolean): Promise<Latencies> {
  const latencies: Latencies = { create: [], claim: [] }
  const timed = async (of: number[], work: () => Promise<unknown>) => {
    const begun = performance.now()
    await work()
    of.push(performance.now() - begun)
  }
  const create = async (n: number) => {
    while (!isOver()) {
      const idempotency = { key: newId('req'), digest: 'aa'.repeat(32) }
      await timed(latencies.create, () => replica.store.createRun(draftOf({ tenantId: `tnt_${n}`, idempotency })))
    }
  }
  const claim = async () => {
    while (!isOver()) {
      await timed(latencies.claim, () => claimRuns(replica.database, owner, claimed, defaultSharing))
    }
  }
  await Promise.all([...Array.from({ length: creators }, (_, n) => create(n)), claim()])
  return latencies
}
