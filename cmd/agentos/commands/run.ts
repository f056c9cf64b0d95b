import { type Command, Option } from 'commander'
import { note, print } from '../output/terminal.ts'
import { readInput } from '../runs/input-text.ts'
import { exitCodeOf, showOutcome, showRun } from '../runs/show-run.ts'
import { type Priority, priorities, submitRun } from '../runs/submit.ts'
import { orchestratorFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { addCallerOptions, type CallerOptions, parseCount } from './options.ts'

const examples = `
Examples:
  agentos run agt_demo --input "what is 6*7?"
  agentos run agt_demo --input "what is 6*7?" --dry-run
  agentos run agt_summarizer --file minutes.txt --input "Summarize in three sentences" --follow
  git log -20 | agentos run my-agent --file - --input "What changed?"
  id=$(agentos run my-agent --input "hello" --no-wait)

A file is sent as text: the instruction of --input, a blank line, "File: <name>", a blank line, the content.
Ends with 1 where the run fails or is canceled.`

interface RunCommandOptions extends CallerOptions {
  readonly input?: string
  readonly file?: string
  readonly follow?: boolean
  readonly json?: boolean
  readonly wait: boolean
  readonly stream: boolean
  readonly idempotencyKey?: string
  readonly timeoutMs?: number
  readonly maxSteps?: number
  readonly priority?: Priority
  readonly classification?: string
  readonly dryRun?: boolean
}

export function register(program: Command): void {
  const command = program
    .command('run')
    .summary('run an agent and print its answer')
    .description('Run an agent, wait for the end, and print the answer; with --follow also everything on the way.')
    .argument('<agent>', "the agent's id")
    .option('-i, --input <text>', 'what the agent is asked; "-" reads standard input')
    .option('--file <path>', 'a text file to send along; "-" reads standard input')
    .option('-f, --follow', 'print every event as it comes')
    .option('--no-wait', 'print the id of the run and leave it alone')
    .option('--no-stream', 'without the pieces of the answer as they are made')
    .option('--idempotency-key <key>', 'the same key and input answer with the same run')
    .option('--timeout-ms <ms>', 'the most milliseconds that the run may take', parseCount)
    .option('--max-steps <count>', 'the most model and tool calls', parseCount)
    .addOption(new Option('--priority <class>', 'which runs go before others').choices(priorities))
    .option('--classification <name>', 'how the data is classified, as in "restricted"; policies decide by it')
    .option('--dry-run', 'print what the run would do, and do nothing of it')
    .option('--json', 'the run as JSON on one line, after its events with --follow')
  addCallerOptions(command).addHelpText('after', examples).action(run)
}

async function run(agentId: string, options: RunCommandOptions): Promise<void> {
  const text = await readInput(options)
  const client = orchestratorFor(readSettings(), options)
  const submitted = await submitRun(client, agentId, { ...options, text })
  const { run_id } = submitted.run
  if (submitted.agentCreated) note(`There was no agent ${agentId}; it was made from the default template.`)
  if (!submitted.isNew) note(`An earlier request with this key made ${run_id}.`)
  if (!options.wait) return print(options.json ? JSON.stringify({ run: submitted.run }) : run_id)
  if (options.follow && !options.json) note(run_id)
  const style = { json: options.json === true, events: options.follow === true }
  const ended = await showRun(client, run_id, style)
  showOutcome(ended, style)
  process.exitCode = exitCodeOf(ended)
}
