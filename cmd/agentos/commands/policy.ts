import { type Command, Option } from 'commander'
import type { components } from '#contract/model-policy'
import { ApiError } from '../api-error.ts'
import type { Client } from '../client.ts'
import { exitCodes, usageFault } from '../fault.ts'
import { formatRecord } from '../output/record.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { modelPolicyFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { readDocument } from './document.ts'
import { addModelPolicySubcommand, type CallerOptions, parseCount, parsePercent } from './options.ts'
import { addPolicyCheck } from './policy-check.ts'

type Schemas = components['schemas']
type Policy = Schemas['Policy']
type PolicyTest = Schemas['PolicyTest']

interface Options extends CallerOptions {
  readonly json?: boolean
}

interface VersionOptions extends Options {
  readonly version?: number
}

export function register(program: Command): void {
  const policy = program
    .command('policy')
    .summary('who may do what: policies and their way into force')
    .description('Look at policies, propose them, try them out, put them in force and take them back.')
  const add = (usage: string, summary: string, example: string) =>
    addModelPolicySubcommand(policy, usage, summary, `policy ${example}`)
  add('list', "list the tenant's policies", 'list').action(listPolicies)
  add('show <policy_id>', 'show one policy', 'show pol_agent_rate --json').action(showPolicy)
  add(
    'propose <file>',
    'propose the policy in a file, or its next version',
    'propose examples/policies/agent-rate.yaml',
  ).action(propose)
  withVersion(add('test <policy_id>', 'hold a version against its fixtures', 'test pol_agent_rate')).action(testVersion)
  withVersion(add('stage <policy_id>', 'try a tested version out', 'stage pol_agent_rate --mode canary --percent 10'))
    .addOption(new Option('--mode <mode>', 'how').choices(['shadow', 'canary']).default('shadow'))
    .option('--percent <number>', 'of the runs, for a canary', parsePercent)
    .action(stage)
  withVersion(add('promote <policy_id>', 'put the staged version in force', 'promote pol_agent_rate')).action(promote)
  withVersion(add('rollback <policy_id>', 'take the last step back', 'rollback pol_agent_rate')).action(rollback)
  addPolicyCheck(policy)
}

function withVersion(command: Command): Command {
  return command.option('--version <number>', 'which version', parseCount)
}

const policyColumns: readonly Column<Policy>[] = [
  { title: 'POLICY', value: policy => policy.policy_id },
  { title: 'EFFECT', value: policy => policy.effect },
  { title: 'ACTIONS', value: policy => policy.actions.join(' ') },
  { title: 'VERSION', value: policy => (policy.built_in ? 'built in' : String(policy.version)) },
  { title: 'IN USE', value: policy => policy.stages.map(describeStage).join(', ') || '-' },
  { title: 'REASON', value: policy => policy.reason },
]

function describeStage({ mode, percent, version }: Policy['stages'][number]): string {
  return `${version} ${mode}${percent === undefined ? '' : ` ${percent} %`}`
}

async function listPolicies(options: Options): Promise<void> {
  const policies = await collect<Policy>(clientOf(options).list('/v1/policies', 'policies'))
  if (options.json) printJson({ policies })
  else print(formatTable(policies, policyColumns))
}

async function showPolicy(policyId: string, options: Options): Promise<void> {
  show(await getPolicy(clientOf(options), policyId), options)
}

async function propose(file: string, options: Options): Promise<void> {
  const { policy_id: policyId, ...document } = await readDocument(file)
  if (policyId !== undefined && typeof policyId !== 'string')
    throw usageFault(`policy_id in ${file} must be a text`, 'write it as pol_name')
  const client = clientOf(options)
  const isThere = policyId !== undefined && (await hasOwn(client, policyId))
  const answer = isThere
    ? await client.call<{ policy: Policy }>('PUT', pathOf(policyId), { body: document })
    : await client.call<{ policy: Policy }>('POST', '/v1/policies', { body: { policy_id: policyId, ...document } })
  show(answer.body.policy, options)
}

/** Whether the tenant has a policy of its own by this id; the built-in one is not. */
async function hasOwn(client: Client, policyId: string): Promise<boolean> {
  try {
    return !(await getPolicy(client, policyId)).built_in
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not_found') return false
    throw error
  }
}

async function testVersion(policyId: string, options: VersionOptions): Promise<void> {
  const { body } = await clientOf(options).call<{ policy_test: PolicyTest }>('POST', `${pathOf(policyId)}:test`, {
    body: versionOf(options),
  })
  const { policy_test: test } = body
  if (options.json) printJson({ policy_test: test })
  else print(formatTable(test.results, resultColumns))
  if (!test.passed) process.exitCode = exitCodes.checkFailed
}

const resultColumns: readonly Column<PolicyTest['results'][number]>[] = [
  { title: 'FIXTURE', value: result => result.name },
  { title: 'PASSED', value: result => (result.passed ? 'yes' : 'no') },
  { title: 'EXPECTED', value: result => result.expected },
  { title: 'ACTUAL', value: result => result.actual },
  { title: 'REASON', value: result => result.reason ?? '' },
]

async function stage(policyId: string, options: VersionOptions & { mode: string; percent?: number }): Promise<void> {
  const { mode, percent } = options
  await step(policyId, 'stage', options, { mode, ...(percent !== undefined && { percent }) })
}

async function promote(policyId: string, options: VersionOptions): Promise<void> {
  await step(policyId, 'promote', options)
}

async function rollback(policyId: string, options: VersionOptions): Promise<void> {
  await step(policyId, 'rollback', options)
}

async function step(policyId: string, name: string, options: VersionOptions, more: object = {}): Promise<void> {
  const body = { ...versionOf(options), ...more }
  const answer = await clientOf(options).call<{ policy: Policy }>('POST', `${pathOf(policyId)}:${name}`, { body })
  show(answer.body.policy, options)
}

function versionOf({ version }: VersionOptions): { readonly version?: number } {
  return version === undefined ? {} : { version }
}

async function getPolicy(client: Client, policyId: string): Promise<Policy> {
  return (await client.call<{ policy: Policy }>('GET', pathOf(policyId))).body.policy
}

function show(policy: Policy, { json }: Options): void {
  if (json) printJson({ policy })
  else print(formatRecord(policy))
}

function pathOf(policyId: string): string {
  return `/v1/policies/${encodeURIComponent(policyId)}`
}

function clientOf(options: Options): Client {
  return modelPolicyFor(readSettings(), options)
}
