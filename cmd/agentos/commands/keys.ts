import type { Command } from 'commander'
import type { components } from '#contract/orchestrator'
import { platformTenantId } from '#tenancy'
import { insertFirstKey, operatorKey } from '../bootstrap/key.ts'
import type { Client } from '../client.ts'
import { usageFault } from '../fault.ts'
import { formatRecord } from '../output/record.ts'
import { type Column, formatTable } from '../output/table.ts'
import { note, print, printJson } from '../output/terminal.ts'
import { orchestratorFor } from '../settings/caller.ts'
import { ownerAccess } from '../settings/owner-url.ts'
import { readSecret, secretFiles, writeSecret } from '../settings/secrets.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { addSubcommand, type CallerOptions } from './options.ts'

type ApiKey = components['schemas']['ApiKey']
type Issued = components['schemas']['ApiKeyIssued']

interface Options extends CallerOptions {
  readonly json?: boolean
}

interface CreateOptions extends Options {
  readonly name: string
  readonly role?: string
  readonly scopes?: string
  readonly for?: string
  readonly expiresAt?: string
  readonly bootstrap?: boolean
}

export function register(program: Command): void {
  const keys = program
    .command('keys')
    .summary('API keys of a tenant')
    .description('Look at API keys, make, rotate and revoke them.')
  addSubcommand(keys, 'list', "list the tenant's keys, the latest first", 'keys list --tenant tnt_demo').action(
    listKeys,
  )
  addSubcommand(keys, 'create', 'make a key; it is printed once', 'keys create --name ci --role service --for svc_ci')
    .requiredOption('--name <name>', 'what people call it')
    .option('--role <role>', 'owner, admin, developer, viewer, auditor or service')
    .option('--scopes <scopes>', 'only these, comma-separated')
    .option('--for <principal_id>', 'whom it stands for (default: you)')
    .option('--expires-at <instant>', 'until when it works, as RFC 3339')
    .option('--bootstrap', "the first key of a tenant, or the operator's anew: made as the owner of the database")
    .action(createKey)
  addSubcommand(
    keys,
    'rotate <key_id>',
    'give a key a new secret; it is printed once',
    'keys rotate key_01JD5V8QK3M7Z2N4P6R8T0W1Y3',
  ).action(rotateKey)
  addSubcommand(
    keys,
    'revoke <key_id>',
    'make a key invalid within a second',
    'keys revoke key_01JD5V8QK3M7Z2N4P6R8T0W1Y3',
  ).action(revokeKey)
}

const columns: readonly Column<ApiKey>[] = [
  { title: 'KEY', value: key => key.key_id },
  { title: 'NAME', value: key => key.name },
  { title: 'STATUS', value: key => key.status },
  { title: 'BEGINS', value: key => key.prefix },
  { title: 'FOR', value: key => key.principal_id },
  { title: 'ROLE', value: key => key.role ?? key.scopes.join(' ') },
  { title: 'CREATED', value: key => key.created_at },
]

async function listKeys(options: Options): Promise<void> {
  const keys = await collect<ApiKey>(clientOf(options).list('/v1/api-keys', 'api_keys'))
  if (options.json) printJson({ api_keys: keys })
  else print(formatTable(keys, columns))
}

async function createKey(options: CreateOptions): Promise<void> {
  if (options.bootstrap) return bootstrapKey(options)
  const { expiresAt, name, role, scopes } = options
  if (role === undefined && scopes === undefined)
    throw usageFault('A key needs --role or --scopes', 'agentos keys create --help')
  const body = {
    name,
    ...(role === undefined ? {} : { role }),
    ...(scopes === undefined ? {} : { scopes: scopes.split(',').map(scope => scope.trim()) }),
    ...(options.for === undefined ? {} : { principal_id: options.for }),
    ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
  }
  const answer = await clientOf(options).call<{ api_key: Issued }>('POST', '/v1/api-keys', { body })
  showIssued(answer.body.api_key, options)
}

/** Nobody in a new tenant of prod has a credential yet with which a key could be asked for. */
async function bootstrapKey({ for: principalId, json, name, tenant }: CreateOptions): Promise<void> {
  if (tenant === undefined) throw usageFault('--bootstrap needs --tenant', 'agentos keys create --help')
  const { ownerUrl } = await ownerAccess(readSettings())
  const isPlatform = tenant === platformTenantId
  const draft = isPlatform
    ? { ...operatorKey, name }
    : { tenantId: tenant, principalId: principalId ?? `usr_${tenant}_owner`, role: 'owner' as const, name }
  const secret = await insertFirstKey(ownerUrl, draft)
  if (json)
    printJson({ api_key: { tenant_id: tenant, name, principal_id: draft.principalId, role: draft.role, secret } })
  else showSecret(secret)
}

async function rotateKey(keyId: string, options: Options): Promise<void> {
  const client = clientOf(options)
  const before = (await collect<ApiKey>(client.list('/v1/api-keys', 'api_keys'))).find(key => key.key_id === keyId)
  const path = `/v1/api-keys/${encodeURIComponent(keyId)}:rotate`
  const { api_key } = (await client.call<{ api_key: Issued }>('POST', path)).body
  keepOwn(before, api_key)
  showIssued(api_key, options)
}

/** A key that the node keeps in a file goes on to be kept there. */
function keepOwn(before: ApiKey | undefined, { secret }: Issued): void {
  const files = secretFiles(readSettings().layout)
  for (const path of [files.operatorKey, files.validatorKey]) {
    if (before === undefined || !readSecret(path)?.startsWith(before.prefix)) continue
    writeSecret(path, secret)
    note(`The new key was put into ${path}.`)
  }
}

async function revokeKey(keyId: string, options: Options): Promise<void> {
  await clientOf(options).call('DELETE', `/v1/api-keys/${encodeURIComponent(keyId)}`)
  if (options.json) printJson({ key_id: keyId, revoked: true })
  else print(`${keyId} no longer works`)
}

function showIssued(key: Issued, { json }: Options): void {
  const { secret, ...facts } = key
  if (json) printJson({ api_key: key })
  else {
    note(formatRecord(facts))
    showSecret(secret)
  }
}

/** Alone on standard output, so that it can be sent into a file. */
function showSecret(secret: string): void {
  note('The key is shown this once:')
  print(secret)
}

function clientOf(options: Options): Client {
  return orchestratorFor(readSettings(), options)
}
