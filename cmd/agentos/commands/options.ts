import { type Command, InvalidArgumentError, Option } from 'commander'
import { type RuntimeName, runtimeNames } from '../runtime/remembered.ts'
import { type Flags, modes } from '../settings/settings.ts'

/** Options of commands that start or look at a node as a whole. */
export function addNodeOptions(command: Command): Command {
  return addRuntimeOption(command)
    .addOption(new Option('--mode <mode>', 'what is allowed without a credential').choices(modes))
    .option('--port-base <port>', 'the first of five ports (default: 50081)', parsePort)
}

/** For every command that looks at a node: without the flag, how it was started last. */
export function addRuntimeOption(command: Command): Command {
  const description = 'where the services run (default: where they were started last, else embedded)'
  return command.addOption(new Option('--runtime <runtime>', description).choices(runtimeNames))
}

export interface RuntimeOptions {
  readonly runtime?: RuntimeName
}

export function runtimeFlag(runtime: RuntimeName | undefined): Flags {
  return runtime === undefined ? {} : { runtime }
}

export function flagsOf(options: RuntimeOptions & { mode?: Flags['mode']; portBase?: number }): Flags {
  return {
    ...runtimeFlag(options.runtime),
    ...(options.mode === undefined ? {} : { mode: options.mode }),
    ...(options.portBase === undefined ? {} : { portBase: options.portBase }),
  }
}

export interface CallerOptions {
  readonly tenant?: string
  readonly principal?: string
  readonly agentOrchestrator?: string
  readonly modelPolicy?: string
  readonly federation?: string
}

/** Options of commands that speak to the services over HTTP. */
export function addCallerOptions(command: Command): Command {
  return addIdentityOptions(command).option('--agent-orchestrator <url>', 'where the orchestrator is', parseUrl)
}

function addIdentityOptions(command: Command): Command {
  return command
    .option('--tenant <id>', 'the tenant to act in (default: the default tenant)')
    .option('--principal <id>', 'whom to act as (demo and dev)')
}

/** A command below another one that speaks to the orchestrator and can answer in JSON. */
export function addSubcommand(
  parent: Command,
  usage: string,
  summary: string,
  example: string,
  options: { isDefault?: boolean } = {},
): Command {
  return addCallerOptions(describe(parent.command(usage, options), summary, example))
}

/** As above, for commands that speak to model-policy. */
export function addModelPolicySubcommand(parent: Command, usage: string, summary: string, example: string): Command {
  return addIdentityOptions(describe(parent.command(usage), summary, example)).option(
    '--model-policy <url>',
    'where model-policy is',
    parseUrl,
  )
}

export interface OperatorOptions {
  readonly agentOrchestrator?: string
  readonly json?: boolean
}

/** As above, for commands of the platform's operator, who acts in no other tenant. */
export function addOperatorSubcommand(parent: Command, usage: string, summary: string, example: string): Command {
  return describe(parent.command(usage), summary, example).option(
    '--agent-orchestrator <url>',
    'where the orchestrator is',
    parseUrl,
  )
}

function describe(command: Command, summary: string, example: string): Command {
  return command
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .option('--json', 'as JSON')
    .addHelpText('after', `\nExamples:\n  agentos ${example}`)
}

/** For commands that speak to every service. */
export function addEndpointOptions(command: Command): Command {
  return command
    .option('--agent-orchestrator <url>', 'where the orchestrator is', parseUrl)
    .option('--model-policy <url>', 'where model-policy is', parseUrl)
    .option('--federation <url>', 'where federation is', parseUrl)
}

export function parsePort(text: string): number {
  return parseWhole(text, 1, 65_535)
}

export function parseCount(text: string): number {
  return parseWhole(text, 1, 1_000_000_000)
}

/** A share of the runs. */
export function parsePercent(text: string): number {
  return parseWhole(text, 1, 100)
}

/** How many items a page of a list may have. */
export function parseLimit(text: string): number {
  return parseWhole(text, 1, 200)
}

/** The sequence of an event; 0 is before the first. */
export function parseSequence(text: string): number {
  return parseWhole(text, 0, 2_147_483_647)
}

export function parseUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '')
  throw new InvalidArgumentError('Write it whole, for example http://127.0.0.1:50081.')
}

function parseWhole(text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
}
