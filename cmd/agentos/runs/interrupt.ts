import type { Client } from '../client.ts'
import { explain } from '../output/failure.ts'
import { ask } from '../output/question.ts'
import { isInteractive, note } from '../output/terminal.ts'
import { cancelRun } from './submit.ts'

/** As a shell counts it: 128 and the number of SIGINT. */
const interruptedCode = 130

/**
 * While a run is followed, Ctrl-C asks whether to cancel it: yes cancels, and the following goes on to the last event;
 * no, or a second Ctrl-C, leaves the run alone and ends the command. Without a terminal it is left alone at once.
 * Answers how to end this.
 */
export function onInterrupt(client: Client, runId: string): () => void {
  const leave = () => {
    note(`\nThe run goes on. To see it: agentos runs follow ${runId}   To stop it: agentos runs cancel ${runId}`)
    process.exit(interruptedCode)
  }
  const offer = async () => {
    if (!isInteractive()) return leave()
    try {
      if (/^y(es)?$/i.test(await ask(`\nCancel ${runId}? [y/N] `, leave))) await cancelRun(client, runId)
      else leave()
    } catch (error) {
      explain(error)
    }
  }
  process.on('SIGINT', offer)
  return () => void process.off('SIGINT', offer)
}
