import { type Service, services } from '../../../services/services.ts'
import { checkFault } from '../fault.ts'
import type { Step } from '../phases/phase.ts'
import { probe } from './probe.ts'
import type { SmokeContext } from './smoke-context.ts'

/** Each service: is it well, does it take traffic, does it tell its figures. */
export function serviceChecks(context: SmokeContext): Step[] {
  return services.flatMap(service => {
    const url = context.endpoints[service.name]
    return [
      { name: `health ${service.name}`, service: service.name, run: () => checkHealth(service, url) },
      { name: `ready ${service.name}`, service: service.name, run: () => checkReady(context, service.name, url) },
      {
        name: `metrics ${service.name}`,
        service: service.name,
        run: () => checkMetrics(service.name, url, context.scrapeHeaders),
      },
    ]
  })
}

async function checkHealth({ healthPath, name }: Service, url: string): Promise<string> {
  const answer = await probe(`${url}${healthPath}`)
  const { service, version } = (answer.body ?? {}) as { service?: string; version?: string }
  if (answer.status !== 200) throw notWell(name, url, answer.detail)
  if (service !== name) throw checkFault(`${url} is ${service ?? 'another program'}, not ${name}`)
  return `version ${version}`
}

async function checkReady({ notReady }: SmokeContext, name: string, url: string): Promise<string> {
  const answer = await probe(`${url}/readyz`)
  if (answer.status === 200) return 'every dependency answers'
  notReady.add(name)
  throw notWell(name, url, answer.detail)
}

async function checkMetrics(name: string, url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const answer = await probe(`${url}/metrics`, headers)
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
