import type { Command } from 'commander'
import { readDocument } from './document.ts'
import { parseCount } from './options.ts'

export interface AgentDraftOptions {
  readonly file?: string
  readonly name?: string
  readonly description?: string
  readonly status?: string
  readonly systemPrompt?: string
  readonly model?: string
  readonly tools?: string
  readonly maxSteps?: number
}

/** What can be said of an agent by flags, or by a file. */
export function addAgentOptions(command: Command): Command {
  return command
    .option('--file <path>', 'the agent as JSON or YAML; "-" reads standard input')
    .option('--name <name>', 'what people call it')
    .option('--description <text>', 'what it is for')
    .option('--status <status>', 'active, inactive or deprecated')
    .option('--system-prompt <text>', 'what the model is told first')
    .option('--model <ref>', 'tier:fast, tier:balanced, tier:premium or a model id')
    .option('--tools <ids>', 'what it may call, comma-separated')
    .option('--max-steps <count>', 'the most model and tool calls of a run', parseCount)
}

/** What the file says, then what the flags say. */
export async function draftOf(options: AgentDraftOptions): Promise<Record<string, unknown>> {
  const document = options.file === undefined ? {} : await readDocument(options.file)
  const config = given({
    ...(document.config as object | undefined),
    system_prompt: options.systemPrompt,
    model_ref: options.model,
    tools: options.tools
      ?.split(',')
      .map(tool => tool.trim())
      .filter(Boolean),
    max_steps: options.maxSteps,
  })
  const { description, name, status } = options
  return {
    ...document,
    ...given({ name, description, status }),
    ...(Object.keys(config).length === 0 ? {} : { config }),
  }
}

function given(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
