/** What a governed model call costs beside handing the same bytes on, measured in the same run. */
import { bench, progress } from '../bench.ts'
import { cpuOf, cpuOfTree } from '../cpu-time.ts'
import { count, readFlags } from '../flags.ts'
import { printTable } from '../table.ts'
import type { LoadResult } from './load.ts'
import { openStand, verify } from './stand.ts'

const flags = readFlags(
  'npm run bench:gateway: the governed path to a model beside a bare pass-through, streamed and not',
  {
    seconds: { default: '8', meaning: 'of each level' },
    rounds: { default: '2', meaning: 'through all levels' },
    callers: { default: '32', meaning: 'at once, where rate and CPU are measured' },
    forms: { default: 'whole,streamed', meaning: 'of the answers that are measured' },
    profile: { default: '', meaning: 'a folder for a CPU profile of the gateway' },
  },
)
const forms = flags.forms.split(',').map(form => {
  if (form !== 'whole' && form !== 'streamed') throw new Error(`--forms takes whole and streamed, not "${form}"`)
  return form === 'streamed'
})

await bench(async opened => {
  const { apiKeys, database, floor, gateway, load } = await openStand(opened, flags.profile)
  const subjects = [
    { name: 'pass-through', part: floor, path: '/raw' },
    { name: 'with JSON', part: floor, path: '/json' },
    { name: 'governed', part: gateway, path: '/v1/chat/completions' },
  ] as const
  let governed = 0

  async function measure(
    { name, part, path }: (typeof subjects)[number],
    isStreamed: boolean,
    callers: number,
    seconds: number,
  ) {
    const before = [cpuOf(part.pid), cpuOfTree(database.pid)] as const
    const result = await load.ask({ port: part.introduction.port, path, apiKeys, isStreamed, callers, seconds })
    if (name === 'governed') governed += result.calls
    return {
      ...result,
      cpu: (cpuOf(part.pid) - before[0]) / result.calls,
      databaseCpu: (cpuOfTree(database.pid) - before[1]) / result.calls,
    }
  }

  // What a service costs that has been up for a while: the engine goes on optimising for some twenty thousand calls.
  progress('warming up')
  for (const subject of subjects)
    for (const isStreamed of forms) await measure(subject, isStreamed, 32, subject.name === 'governed' ? 10 : 3)
  for (let round = 1; round <= count(flags.rounds); round += 1) {
    for (const isStreamed of forms) {
      const levels: Level[] = []
      for (const subject of subjects) {
        progress(`round ${round}: ${subject.name}${isStreamed ? ', streamed' : ''}`)
        const alone = await measure(subject, isStreamed, 1, count(flags.seconds))
        const many = await measure(subject, isStreamed, count(flags.callers), count(flags.seconds))
        levels.push({ name: subject.name, alone, many })
      }
      const [raw, json] = levels as [Level, Level, Level]
      const rows = levels.map(level => rowOf(level, raw, json))
      const headings = [
        '',
        'CPU µs',
        '× with JSON',
        'of a core/s',
        'measured/s',
        'p50 ms',
        'p99 ms',
        '+p50',
        '+p99',
        'PostgreSQL µs',
      ]
      printTable(`Round ${round}, ${isStreamed ? 'streamed' : 'whole'}`, headings, rows)
    }
  }
  await verify(database, governed)
  console.log(`\n${governed} governed calls: each in the ledger, no hold left.`)
})

interface Level {
  readonly name: string
  readonly alone: LoadResult & { readonly cpu: number }
  readonly many: LoadResult & { readonly cpu: number; readonly databaseCpu: number }
}

/** CPU and rate with many callers; latency with one, beside that of the pass-through. */
function rowOf({ alone, many, name }: Level, raw: Level, json: Level): string[] {
  return [
    name,
    many.cpu.toFixed(0),
    (many.cpu / json.many.cpu).toFixed(2),
    (1e6 / many.cpu).toFixed(0),
    many.perSecond.toFixed(0),
    alone.p50Ms.toFixed(2),
    alone.p99Ms.toFixed(2),
    (alone.p50Ms - raw.alone.p50Ms).toFixed(2),
    (alone.p99Ms - raw.alone.p99Ms).toFixed(2),
    many.databaseCpu.toFixed(0),
  ]
}
