import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '#contract/model-policy'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { modelPolicyFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { addModelPolicySubcommand, type CallerOptions } from './options.ts'

type Schemas = components['schemas']
type PolicyResult = Schemas['PolicyResult']
type Facts = Readonly<Record<string, string | boolean>>

interface CheckOptions extends CallerOptions {
  readonly json?: boolean
  readonly agent?: string
  readonly run?: string
  readonly attribute: Facts
  readonly context: Facts
}

/** `policy check`: what would become of an action, and which policies say so. */
export function addPolicyCheck(policy: Command): void {
  addModelPolicySubcommand(
    policy,
    'check <action> <resource>',
    'say what would become of an action, and why',
    'policy check tool.invoke tool.http.fetch --agent agt_demo --attribute host=example.com',
  )
    .option('--agent <id>', 'the agent that would act')
    .option('--run <id>', 'the run in which it would; a canary is sticky to it')
    .option('--attribute <name=value>', 'a fact about the resource; may be repeated', parseFact, {})
    .option('--context <name=value>', 'a fact about the data, such as region=eu; may be repeated', parseFact, {})
    .action(check)
}

async function check(kind: string, resource: string, options: CheckOptions): Promise<void> {
  const settings = readSettings()
  const { agent, attribute: attributes, context, run } = options
  const subject = { ...(agent !== undefined && { agent_id: agent }), ...(run !== undefined && { run_id: run }) }
  const policy_check = {
    action: { kind, resource, attributes },
    ...(Object.keys(subject).length > 0 && { subject }),
  }
  const tenant_id = options.tenant ?? settings.defaultTenant
  const auth = Object.keys(context).length > 0 && { auth: { tenant_id, policy_context: context } }
  const body = { ...auth, policy_check }
  const answer = await modelPolicyFor(settings, options).call<{ policy_result: PolicyResult }>(
    'POST',
    '/v1/policy:check',
    { body },
  )
  const { policy_result: result } = answer.body
  if (options.json) printJson({ policy_result: result })
  else print(describe(result))
}

interface Line {
  readonly policy: string
  readonly mode: string
  readonly effect: string
  readonly reason: string
}

const columns: readonly Column<Line>[] = [
  { title: 'POLICY', value: line => line.policy },
  { title: 'MODE', value: line => line.mode },
  { title: 'EFFECT', value: line => line.effect },
  { title: 'REASON', value: line => line.reason },
]

function describe({ decision, explanation, reasons }: PolicyResult): string {
  const outcome = [decision, ...reasons].join('\n  ')
  const { applied = [], shadow = [] } = explanation ?? {}
  const lines = [
    ...applied.map(({ limit, ...policy }) =>
      toLine(policy, limit && ` beyond ${limit.requests} in ${limit.per_seconds} s`),
    ),
    ...shadow.map(policy => toLine(policy, ` (would decide ${policy.decision})`)),
  ]
  return lines.length === 0 ? outcome : `${outcome}\n\n${formatTable(lines, columns)}`
}

function toLine(
  { effect, mode, policy_id, reason, version }: Schemas['AppliedPolicy'] | Schemas['ForeseenPolicy'],
  remark = '',
): Line {
  return { policy: `${policy_id}@${version}`, mode, effect: `${effect}${remark}`, reason }
}

/** `true` and `false` are truth values; all else is text. */
function parseFact(text: string, facts: Facts): Facts {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write it as name=value.')
  const value = text.slice(at + 1)
  return { ...facts, [text.slice(0, at)]: value === 'true' || value === 'false' ? value === 'true' : value }
}
