import { basename } from 'node:path'
import type { Deployment } from '../phases/deploy.ts'
import { secretFiles } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { styled } from './terminal.ts'

/** What a successful start leaves the user with: where everything is, who may do what, how fast it was, what next. */
export function formatSummary(deployment: Deployment, settings: Settings): string {
  const { report } = deployment
  const { layout, mode } = settings
  const health = (name: string) => `${report.endpoints[name]}/docs`
  const blocks: Block[] = [
    [
      'Services',
      [
        ['orchestrator', health('agent-orchestrator')],
        ['model-policy', health('model-policy')],
        ['federation', health('federation')],
        ['figures', `/metrics on each${mode === 'prod' ? ' (with the service token)' : ''}`],
      ],
    ],
    ['Credentials', credentials(deployment, settings)],
    ['Tenant', tenantFacts(settings)],
    ['Smoke test', Object.entries(report.smoke).map(([name, ms]) => [name.replaceAll('_', ' '), `${ms} ms`])],
    [
      'Kept in',
      [
        ['data', layout.dataDir],
        ['logs', layout.logsDir],
        ['settings', layout.envFile],
        ['report', `${layout.reportsDir}/${basename(deployment.paths.markdown)}`],
        ['alerts', report.alerts.status.replace('_', ' ')],
      ],
    ],
  ]
  const next = report.next_steps.map(step => `  ${step}`).join('\n')
  const outdated =
    deployment.outdated.length === 0
      ? ''
      : `\n${styled('yellow', 'Settings have changed')} since ${deployment.outdated.join(', ')} started; to apply them: ./agentos redeploy\n`
  return `\n${blocks.map(formatBlock).join('\n')}${outdated}\n${styled('bold', 'Next')}\n${next}`
}

const reissue = './agentos keys create --bootstrap --tenant tnt_platform --name operator'

type Block = readonly [title: string, rows: readonly (readonly [name: string, value: string])[]]

function formatBlock([title, rows]: Block): string {
  const lines = rows.map(([name, value]) => `  ${name.padEnd(20)} ${value}\n`)
  return `${styled('bold', title)}\n${lines.join('')}`
}

function credentials({ keyForOnce }: Deployment, { layout, mode }: Settings): Block[1] {
  const files = secretFiles(layout)
  const operator: Block[1] =
    keyForOnce !== null
      ? [
          ['operator key', keyForOnce],
          ['', 'shown this once; keep it, and give it as AGENTOS_OPERATOR_KEY_FILE'],
        ]
      : [['operator key', mode === 'prod' ? `printed when it was made; a new one: ${reissue}` : files.operatorKey]]
  return [
    ...operator,
    ['service token', files.serviceToken],
    ['rotate', './agentos keys rotate <key_id>; remove a file of secrets, then ./agentos redeploy'],
  ]
}

function tenantFacts({ defaultTenant, mode, variables }: Settings): Block[1] {
  const limit = (name: string, fallback: number) => variables[`AGENTOS_QUOTA_${name}`] || String(fallback)
  return [
    ['tenant', defaultTenant === null || mode === 'prod' ? 'none yet' : `${defaultTenant} (header X-Tenant-Id)`],
    [
      'quotas',
      `${limit('CONCURRENT_RUNS', 25)} runs at once, ${limit('RUN_CREATE_QPS', 10)} new runs/s, ${limit('INVOKE_QPS', 20)} model calls/s`,
    ],
    ['a new one', './agentos tenants create --id tnt_acme --name Acme'],
  ]
}
