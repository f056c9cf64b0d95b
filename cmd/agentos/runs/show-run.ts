import type { Client } from '../client.ts'
import { type ExitCode, exitCodes } from '../fault.ts'
import { note, print, printJsonLine, styled, terminal } from '../output/terminal.ts'
import { formatDuration } from '../output/time.ts'
import { formatEvent, tokenOf } from './event-line.ts'
import { followRun } from './follow.ts'
import { onInterrupt } from './interrupt.ts'
import type { Run, RunEvent } from './run.ts'
import { getRun } from './submit.ts'

export interface FollowStyle {
  readonly json?: boolean
  /** Also the events, not just what comes of them. */
  readonly events: boolean
  readonly after?: number
}

/** Follows a run to its end, and shows it as it goes. Answers the run. */
export async function showRun(client: Client, runId: string, style: FollowStyle): Promise<Run> {
  const stopListening = onInterrupt(client, runId)
  const show = style.json ? (event: RunEvent) => printJsonLine({ event }) : eventPrinter()
  try {
    const onReconnect = (reason: string) =>
      note(styled('dim', `(connection lost: ${reason}; connecting again)`, terminal.err))
    const options = { after: style.after ?? 0, onReconnect }
    for await (const event of followRun(client, runId, options)) if (style.events) show(event)
    return await getRun(client, runId)
  } finally {
    stopListening()
  }
}

/** The answer, or why there is none. */
export function showOutcome(run: Run, { json, events }: FollowStyle): void {
  if (json) printJsonLine({ run })
  else if (run.status === 'completed') print(`${events ? '\n' : ''}${run.output?.text ?? ''}`)
  if (!json && run.error !== null) note(`${styled('red', `${run.error.code}:`, terminal.err)} ${run.error.message}`)
  if (!json && (events || run.status !== 'completed')) note(styled('dim', summaryOf(run), terminal.err))
}

/** What a command that was to bring a run to its end says by its exit code. */
export function exitCodeOf({ status }: Run): ExitCode {
  return status === 'completed' ? exitCodes.ok : exitCodes.checkFailed
}

function summaryOf({ completed_at, created_at, run_id, status, summary }: Run): string {
  const took =
    completed_at === undefined ? '' : ` in ${formatDuration(Date.parse(completed_at) - Date.parse(created_at))}`
  const { model_calls_total, tokens_total, tool_calls_total } = summary
  const calls = [
    counted(model_calls_total, 'model call'),
    counted(tool_calls_total, 'tool call'),
    counted(tokens_total, 'token'),
  ].join(', ')
  return `${run_id} ${status}${took}: ${calls}`
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`

/** Events line by line; the pieces of an answer as running text between them. */
function eventPrinter(): (event: RunEvent) => void {
  let startedAt: number | null = null
  let isInText = false
  return event => {
    startedAt ??= Date.parse(event.time)
    const token = tokenOf(event)
    if (token !== null) {
      terminal.out.write(isInText ? token : `${' '.repeat(11)}${token}`)
      isInText = true
      return
    }
    if (isInText) terminal.out.write('\n')
    isInText = false
    print(formatEvent(event, startedAt))
  }
}
