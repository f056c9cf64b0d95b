/** What thousands of readers cost one orchestrator: memory, the time to the first event, and events delivered. */
import { Pool } from 'undici'
import { bench, progress } from '../bench.ts'
import { residentBytes } from '../cpu-time.ts'
import { openBenchDatabase } from '../engine/database.ts'
import { productionEnvironment } from '../engine/environment.ts'
import { agents, insertTenants } from '../engine/tenants.ts'
import { verifyRuns } from '../engine/verify.ts'
import { count, readFlags } from '../flags.ts'
import { Part } from '../part.ts'
import { printTable } from '../table.ts'
import type { ReadersOrder, ReadersResult, Stream } from './stream-readers.ts'

const flags = readFlags('npm run bench:readers: readers of runs that are under way, all on one orchestrator', {
  readers: { default: '2000', meaning: 'at once, each on a connection of its own' },
  runs: { default: '200', meaning: 'that they follow' },
})

await bench(async opened => {
  const runs = count(flags.runs)
  const readers = count(flags.readers)
  const database = await openBenchDatabase(opened)
  const tenants = await insertTenants(database.owner, 16)
  const env = { ...productionEnvironment(database), AGENTOS_EXECUTOR_SLOTS: String(runs) }
  const executor = opened.use(
    await Part.start<object, string, null>(new URL('../engine/executor.ts', import.meta.url), { env }),
  )
  const orchestrator = opened.use(
    await Part.start<{ port: number }>(new URL('../engine/orchestrator.ts', import.meta.url), { env }),
  )
  const { port } = orchestrator.introduction
  const client = opened.use(
    await Part.start<object, ReadersOrder, ReadersResult>(new URL('./stream-readers.ts', import.meta.url)),
  )

  progress(`creating ${runs} runs that wait`)
  const followed = await createRuns(
    port,
    Array.from({ length: runs }, (_, n) => tenants[n % tenants.length]?.apiKey as string),
  )
  const before = residentBytes(orchestrator.pid)
  progress(`opening ${readers} streams`)
  const streams = Array.from({ length: readers }, (_, n) => followed[n % runs] as Stream)
  const opening = await client.ask({ phase: 'open', port, streams })
  const perReader = (residentBytes(orchestrator.pid) - before) / readers
  progress('letting the events flow')
  const flow = client.ask({ phase: 'finish', events: agents.held.events })
  await executor.ask('release')
  const { events, seconds } = await flow
  await verifyRuns(database, { held: runs })

  printTable(
    `${readers} readers of ${runs} runs on one orchestrator`,
    ['memory a reader', 'first event p50', 'p99', 'events delivered', 'events/s'],
    [
      [
        `${(perReader / 1_024).toFixed(1)} KiB`,
        `${opening.p50Ms.toFixed(0)} ms`,
        `${opening.p99Ms.toFixed(0)} ms`,
        String(events),
        (events / seconds).toFixed(0),
      ],
    ],
  )
  console.log('\nEvery reader got every event once, in order.')
})

/** One run of the held agent for each key. Throws for any other answer than 201. */
async function createRuns(port: number, apiKeys: readonly string[]): Promise<Stream[]> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 32 })
  const created = apiKeys.map(async apiKey => {
    const { body, statusCode } = await pool.request({
      method: 'POST',
      path: '/v1/agents/held/runs',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ input: 'wait' }),
    })
    const answer = (await body.json()) as { run?: { run_id: string } }
    if (statusCode !== 201 || answer.run === undefined) throw new Error(`createRun answered ${statusCode}`)
    return { runId: answer.run.run_id, apiKey }
  })
  try {
    return await Promise.all(created)
  } finally {
    await pool.close()
  }
}
