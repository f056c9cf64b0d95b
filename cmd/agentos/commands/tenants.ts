import type { Command } from 'commander'
import type { components } from '#contract/orchestrator'
import { Client } from '../client.ts'
import { usageFault } from '../fault.ts'
import { formatRecord } from '../output/record.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { findEndpoints, operatorHeaders } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { readDocument } from './document.ts'
import { addOperatorSubcommand, type OperatorOptions } from './options.ts'

type Tenant = components['schemas']['Tenant']

interface CreateOptions extends OperatorOptions {
  readonly id?: string
  readonly name?: string
  readonly plan?: string
  readonly file?: string
}

export function register(program: Command): void {
  const tenants = program
    .command('tenants')
    .summary('tenants of the platform')
    .description('Look at tenants, make and lock them; for the operator.')
  addOperatorSubcommand(tenants, 'list', 'list all tenants', 'tenants list').action(listTenants)
  addOperatorSubcommand(tenants, 'show <tenant_id>', 'show one tenant', 'tenants show tnt_demo').action(showTenant)
  addOperatorSubcommand(tenants, 'create', 'make a tenant', 'tenants create --id tnt_acme --name Acme --plan standard')
    .option('--id <tenant_id>', 'its id; left out, one is made')
    .option('--name <name>', 'what people call it')
    .option('--plan <tier>', 'the name of its plan')
    .option('--file <path>', 'the tenant as JSON or YAML, with quotas and entitlements; "-" reads standard input')
    .action(createTenant)
  addOperatorSubcommand(tenants, 'enable <tenant_id>', 'let a tenant work again', 'tenants enable tnt_acme').action(
    enableTenant,
  )
  addOperatorSubcommand(tenants, 'disable <tenant_id>', 'lock a tenant out', 'tenants disable tnt_acme').action(
    disableTenant,
  )
  addOperatorSubcommand(
    tenants,
    'delete <tenant_id>',
    'delete a tenant and all that it owns',
    'tenants delete tnt_acme --confirm tnt_acme',
  )
    .requiredOption('--confirm <tenant_id>', 'its id once more: this cannot be undone')
    .action(deleteTenant)
}

const columns: readonly Column<Tenant>[] = [
  { title: 'TENANT', value: tenant => tenant.tenant_id },
  { title: 'NAME', value: tenant => tenant.name },
  { title: 'STATUS', value: tenant => tenant.status },
  { title: 'PLAN', value: tenant => tenant.plan_tier },
  { title: 'CREATED', value: tenant => tenant.created_at },
]

async function listTenants(options: OperatorOptions): Promise<void> {
  const tenants = await collect<Tenant>(operator(options).list('/v1/admin/tenants', 'tenants'))
  if (options.json) printJson({ tenants })
  else print(formatTable(tenants, columns))
}

async function showTenant(tenantId: string, options: OperatorOptions): Promise<void> {
  show((await operator(options).call<{ tenant: Tenant }>('GET', pathOf(tenantId))).body.tenant, options)
}

async function createTenant(options: CreateOptions): Promise<void> {
  const document = options.file === undefined ? {} : await readDocument(options.file)
  const { id, name = id, plan } = options
  const body = {
    ...(name === undefined ? {} : { name }),
    ...document,
    ...(id === undefined ? {} : { tenant_id: id }),
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(plan === undefined ? {} : { plan_tier: plan }),
  }
  if (body.name === undefined && !('name' in document))
    throw usageFault('A tenant needs a name: pass --name', 'agentos tenants create --help')
  show((await operator(options).call<{ tenant: Tenant }>('POST', '/v1/admin/tenants', { body })).body.tenant, options)
}

async function enableTenant(tenantId: string, options: OperatorOptions): Promise<void> {
  show((await operator(options).call<{ tenant: Tenant }>('POST', `${pathOf(tenantId)}:enable`)).body.tenant, options)
}

async function disableTenant(tenantId: string, options: OperatorOptions): Promise<void> {
  show((await operator(options).call<{ tenant: Tenant }>('POST', `${pathOf(tenantId)}:disable`)).body.tenant, options)
}

async function deleteTenant(tenantId: string, options: OperatorOptions & { confirm: string }): Promise<void> {
  if (options.confirm !== tenantId) throw usageFault(`--confirm is "${options.confirm}", not "${tenantId}"`)
  await operator(options).call('DELETE', pathOf(tenantId), { headers: { 'x-confirm-delete': tenantId } })
  if (options.json) printJson({ tenant_id: tenantId, deleted: true })
  else print(`${tenantId} and all that it owned is gone`)
}

function show(tenant: Tenant, { json }: OperatorOptions): void {
  if (json) printJson({ tenant })
  else print(formatRecord(tenant))
}

function pathOf(tenantId: string): string {
  return `/v1/admin/tenants/${encodeURIComponent(tenantId)}`
}

function operator(options: OperatorOptions): Client {
  const settings = readSettings()
  return new Client(findEndpoints(settings, options)['agent-orchestrator'], operatorHeaders(settings))
}
