import { type ServiceName, services } from '../../../services/services.ts'
import { checkFault } from '../fault.ts'
import type { Step } from '../phases/phase.ts'
import type { SmokeContext } from './smoke-context.ts'

type Row = (typeof services)[number]

/** Each service: is it well, does it take traffic, does it tell its figures. */
export function serviceChecks(context: SmokeContext): Step[] {
  return services.flatMap(service => {
    return [
      { name: `health ${service.name}`, service: service.name, run: () => checkHealth(context, service) },
      { name: `ready ${service.name}`, service: service.name, run: () => checkReady(context, service.name) },
      {
        name: `metrics ${service.name}`,
        service: service.name,
        run: () => checkMetrics(context, service.name),
      },
    ]
  })
}

async function checkHealth({ ask, endpoints }: SmokeContext, { healthPath, name }: Row): Promise<string> {
  const url = endpoints[name]
  const answer = await ask(name, healthPath)
  const { service, version } = (answer.body ?? {}) as { service?: string; version?: string }
  if (answer.status !== 200) throw notWell(name, url, answer.detail)
  if (service !== name) throw checkFault(`${url} is ${service ?? 'another program'}, not ${name}`)
  return `version ${version}`
}

async function checkReady({ ask, endpoints, notReady }: SmokeContext, name: ServiceName): Promise<string> {
  const answer = await ask(name, '/readyz')
  if (answer.status === 200) return 'every dependency answers'
  notReady.add(name)
  throw notWell(name, endpoints[name], answer.detail)
}

async function checkMetrics({ ask, endpoints, scrapeHeaders }: SmokeContext, name: ServiceName): Promise<string> {
  const url = endpoints[name]
  const answer = await ask(name, '/metrics', scrapeHeaders)
  if (answer.status !== 200) throw notWell(name, url, answer.detail)
  const series = String(answer.body)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  if (!series.some(line => line.startsWith('process_cpu_')))
    throw checkFault(`${url}/metrics does not hold the figures of a process`)
  return `${series.length} series`
}

function notWell(name: string, url: string, detail: string): Error {
  return checkFault(`${name} on ${url}: ${detail}`, { remedy: `./agentos logs ${name}` })
}
