import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Environment } from '#config'
import { type FirstKeys, keysByOwner, type OperatorAccess } from '../bootstrap/operator-access.ts'
import { ensureSecretVolumes } from '../bootstrap/secret-volumes.ts'
import { environmentFault } from '../fault.ts'
import { asFault } from '../output/failure.ts'
import { nothingSeeded } from '../output/report.ts'
import { note, print, printJson } from '../output/terminal.ts'
import { runSteps } from '../phases/phase.ts'
import { type SeedOutcome, seed } from '../phases/seed.ts'
import { makeFolders } from '../settings/layout.ts'
import { ownerAccess } from '../settings/owner-url.ts'
import { readSecret, secretFiles } from '../settings/secrets.ts'
import { readSettings, type Settings } from '../settings/settings.ts'

const examples = `
Examples:
  agentos bootstrap secrets --into /run/agentos
  agentos bootstrap seed
  agentos bootstrap access --json < operator.key

For containers: deploy/local/compose.yaml shows who runs what. Done again, each changes nothing.`

interface SecretsOptions {
  readonly into: string
  readonly database: string
  readonly redis: string
}

export function register(program: Command): void {
  const bootstrap = program
    .command('bootstrap')
    .summary('what containers need before they can start')
    .description('Make what a node needs whose processes are started by something else, such as Compose.')
    .addHelpText('after', examples)
  bootstrap
    .command('secrets')
    .summary('make the secrets that are missing')
    .description('Make the secrets that are missing, in one folder for each group of containers that may read them.')
    .option('--into <folder>', 'holds the folders owner, redis, service and executor', '/run/agentos')
    .option('--database <host:port>', 'where PostgreSQL will be', 'postgres:5432')
    .option('--redis <host:port>', 'where Redis will be', 'redis:6379')
    .addHelpText('after', '\nExamples:\n  agentos bootstrap secrets --into /run/agentos')
    .action(makeSecrets)
  bootstrap
    .command('access')
    .summary("make the operator's key, or know the one on standard input")
    .description(
      "See to it that the database knows the operator's key: the one on standard input, the one that is kept, or a new one.",
    )
    .option('--json', 'the keys, as one JSON document')
    .addHelpText('after', '\nExamples:\n  agentos bootstrap access --json < operator.key')
    .action(({ json }: { json?: boolean }) => makeAccess(json === true))
  bootstrap
    .command('seed')
    .summary('make what every node has from the start')
    .description("Make the operator's key and, in demo and dev, the default tenant with its agents. In prod, nothing.")
    .addHelpText('after', '\nExamples:\n  agentos bootstrap seed')
    .action(seedNode)
}

function makeSecrets({ into, ...neighbours }: SecretsOptions): void {
  const made = ensureSecretVolumes(into, neighbours)
  print(made.length === 0 ? 'Every secret is present.' : `Made ${made.join(', ')}.`)
}

/** What `bootstrap access --json` prints. */
export interface Access {
  readonly operator: OperatorAccess
  /** In prod: the key of `validate`, and what was done about it. */
  readonly validator: { readonly key: string | null; readonly detail: string } | null
  /** The bearer of the platform's own scrapers. */
  readonly serviceToken: string | null
}

async function makeAccess(json: boolean): Promise<void> {
  const given = process.stdin.isTTY ? '' : readFileSync(0, 'utf8').trim()
  const settings = withOperatorKey(prepared(), given)
  const { ownerUrl } = await ownerAccess(settings)
  const keys = keysByOwner(settings, ownerUrl)
  const operator = await keys.operator()
  const environment = new Environment(settings.variables)
  const serviceToken = environment.secret('AGENTOS_SERVICE_TOKEN')?.reveal() ?? null
  environment.finish()
  const validator = settings.mode === 'prod' ? await validatorOf(settings, keys) : null
  const access: Access = { operator, validator, serviceToken }
  if (json) printJson(access)
  else print(`operator key: ${operator.detail}`)
  if (!json && operator.isForOnce) print(`The operator's key, shown this once: ${operator.key}`)
}

async function validatorOf({ layout }: Settings, keys: FirstKeys): Promise<Access['validator']> {
  const detail = await keys.validator()
  return { key: readSecret(secretFiles(layout).validatorKey), detail }
}

function withOperatorKey(settings: Settings, key: string): Settings {
  return key === '' ? settings : { ...settings, variables: { ...settings.variables, AGENTOS_OPERATOR_KEY: key } }
}

async function seedNode(): Promise<void> {
  const settings = prepared()
  // What a container prints is kept in its log, where no key may be.
  if (settings.mode === 'prod') return note('Nothing is seeded in prod; `bootstrap access` prints an operator key.')
  const { ownerUrl } = await ownerAccess(settings)
  const outcome: SeedOutcome = { access: null, seeded: nothingSeeded }
  const { failure } = await runSteps(
    seed(settings, keysByOwner(settings, ownerUrl), outcome),
    ({ detail, name, ok }) => print(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${detail}`),
    'stop',
  )
  if (failure === null) return
  const { message } = asFault(failure.thrown)
  throw environmentFault(`${failure.step.name}: ${message}`, { cause: failure.thrown })
}

function prepared(): Settings {
  const settings = readSettings()
  makeFolders(settings.layout)
  return settings
}
