/**
 * What the pipeline costs: CPU of the server's process for each request, beside bare Express and bare Fastify that
 * answer with the same body in the same run. Usage: npm run bench:pipeline [-- --requests N --rounds N]
 */
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { newApiKey } from '#auth'
import { bench } from '../bench.ts'
import { openBenchDatabase } from '../engine/database.ts'
import { type Case, type Figure, MeasuredServer } from './measure.ts'
import { createBody } from './run-body.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '6000' }, rounds: { type: 'string', default: '5' } },
})
const requests = Number(values.requests)
const rounds = Number(values.rounds)
await bench(async opened => {
  const { owner, serviceUrl } = await openBenchDatabase(opened)
  const cases = casesFor(await insertCaller(owner))
  const start = async (module: string, env?: Record<string, string>) =>
    opened.use(await MeasuredServer.start(module, env))
  const servers = {
    express: await start('./express-server.ts'),
    fastify: await start('./fastify-server.ts'),
    agentos: await start('./agentos-server.ts', { BENCH_DATABASE_URL: serviceUrl }),
  }
  console.log(`${rounds} rounds of ${requests} requests over 32 sockets; medians; CPU of the server's process`)
  for (const [name, measured] of Object.entries(cases)) await report(name, measured, servers)
})

async function report(name: string, measured: Case, servers: Record<string, MeasuredServer>): Promise<void> {
  const figures = Object.fromEntries(Object.keys(servers).map(kind => [kind, [] as Figure[]]))
  for (const server of Object.values(servers)) await server.measure(measured, requests)
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, server] of Object.entries(servers)) figures[kind]?.push(await server.measure(measured, requests))
  }
  const cpu = (kind: string) => median((figures[kind] ?? []).map(({ cpuMicros }) => cpuMicros))
  console.log(`\n${name}`)
  for (const kind of Object.keys(servers)) {
    const rate = median((figures[kind] ?? []).map(({ requestsPerSecond }) => requestsPerSecond))
    console.log(
      `  ${kind.padEnd(8)} ${cpu(kind).toFixed(0).padStart(5)} µs  ${(cpu(kind) / cpu('fastify')).toFixed(2)} × fastify  ${rate.toFixed(0).padStart(6)}/s`,
    )
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function casesFor(apiKey: string): Record<string, Case> {
  const headers = { authorization: `Bearer ${apiKey}` }
  return {
    getRun: { request: { method: 'GET', path: '/v1/runs/run_01JZZZZZZZZZZZZZZZZZZZZZZZ', headers }, status: 200 },
    createRun: {
      request: {
        method: 'POST',
        path: '/v1/agents/my-agent/runs',
        headers: { ...headers, 'content-type': 'application/json' },
        body: createBody,
      },
      status: 201,
    },
  }
}

/** A tenant and a key for it, as the platform would make them. */
async function insertCaller(owner: pg.Client): Promise<string> {
  const { hash, key, prefix } = newApiKey()
  await owner.query("insert into platform.tenants (tenant_id, name) values ('tnt_bench', 'Bench')")
  await owner.query(
    `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, created_by)
     values ('key_bench', 'tnt_bench', 'bench', $1, $2, 'prn_bench', 'developer', 'bench')`,
    [prefix, hash],
  )
  return key
}
