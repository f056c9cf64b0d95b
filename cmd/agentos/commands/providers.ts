import type { Command } from 'commander'
import type { components } from '#contract/model-policy'
import type { Client } from '../client.ts'
import { type Column, formatTable } from '../output/table.ts'
import { print, printJson } from '../output/terminal.ts'
import { modelPolicyFor } from '../settings/caller.ts'
import { readSettings } from '../settings/settings.ts'
import { collect } from './collect.ts'
import { addModelPolicySubcommand, type CallerOptions } from './options.ts'

type Provider = components['schemas']['ModelProvider']
type Route = components['schemas']['ModelRoute']

interface Options extends CallerOptions {
  readonly json?: boolean
}

export function register(program: Command): void {
  const providers = program
    .command('providers')
    .summary('who serves the models, how they are, and where calls go')
    .description('Look at the providers of models, and at the routes of calls to them.')
  const add = (usage: string, summary: string, example: string) =>
    addModelPolicySubcommand(providers, usage, summary, `providers ${example}`)
  add('list', 'list the providers, and how they are', 'list').action(listProviders)
  add('routes', 'list where the calls of each tier and model go', 'routes --json').action(listRoutes)
}

const providerColumns: readonly Column<Provider>[] = [
  { title: 'PROVIDER', value: provider => provider.provider_id },
  { title: 'KIND', value: provider => provider.kind },
  { title: 'LOCATION', value: provider => provider.location },
  { title: 'REGION', value: provider => provider.region ?? '-' },
  { title: 'STATUS', value: provider => provider.status },
  { title: 'BREAKER', value: provider => provider.breaker.state },
  { title: 'MODELS', value: provider => provider.models.map(describeModel).join(', ') },
]

function describeModel({ answer_p95_ms, first_text_p95_ms, model_id }: Provider['models'][number]): string {
  const known = [
    answer_p95_ms === undefined ? [] : `p95 ${answer_p95_ms} ms`,
    first_text_p95_ms === undefined ? [] : `first text ${first_text_p95_ms} ms`,
  ].flat()
  return known.length === 0 ? model_id : `${model_id} (${known.join(', ')})`
}

const routeColumns: readonly Column<Route>[] = [
  { title: 'MODEL_REF', value: route => route.model_ref },
  { title: 'MODELS', value: route => route.models.map(describeStop).join(' > ') },
  { title: 'CANARY', value: ({ canary }) => (canary === undefined ? '-' : `${canary.model} ${canary.percent} %`) },
]

function describeStop({ model, reasons, usable }: Route['models'][number]): string {
  return usable ? model : `${model} (not now: ${reasons.join('; ')})`
}

async function listProviders(options: Options): Promise<void> {
  const providers = await collect<Provider>(clientOf(options).list('/v1/providers', 'providers'))
  if (options.json) printJson({ providers })
  else print(formatTable(providers, providerColumns))
}

async function listRoutes(options: Options): Promise<void> {
  const routes = await collect<Route>(clientOf(options).list('/v1/routes', 'routes'))
  if (options.json) printJson({ routes })
  else print(formatTable(routes, routeColumns))
}

function clientOf(options: Options): Client {
  return modelPolicyFor(readSettings(), options)
}
