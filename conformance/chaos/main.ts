/** Proof that runs survive whatever is killed. Usage: npm run chaos -- --help */
import { parseArgs } from 'node:util'
import { runChaos } from './chaos.ts'
import { renderReport } from './tables.ts'

const help = `npm run chaos -- [--runs N] [--seed N] [--max-seconds N] [--executors N] [--redis]

Starts a platform of its own (PostgreSQL, two orchestrators, executors, model-policy), has it execute runs of three
steps, and kills all but model-policy by lot meanwhile. Ends with 1, and names the faults, where a promise was broken. A call
that was made again, or whose outcome is unknown, is one unless a kill met that very call. So is one whose executor the
machine kept from being heard for its lease, with nothing killed: give the experiment a machine that has the time.

  --runs N         how many runs; default 1000
  --seed N         the same lots again; default: another one each time
  --max-seconds N  when to give up; default 300
  --executors N    how many executors, of which one is always left; at least 2, default 3
  --redis          with a Redis of its own, which is killed and flushed too`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    'max-seconds': { type: 'string', default: '300' },
    executors: { type: 'string', default: '3' },
    redis: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(help)
else await main()

async function main(): Promise<void> {
  const report = await runChaos({
    runs: whole('runs'),
    seed: whole('seed'),
    maxSeconds: whole('max-seconds'),
    executors: whole('executors', 2),
    slots: 8,
    leaseMs: 5_000,
    withRedis: values.redis,
    killPauseMs: [600, 1_400],
    outageMs: [0, 5_500],
    callsAKill: 20,
    mostKills: Number.POSITIVE_INFINITY,
    toolMs: 1_600,
    tell: line => console.error(line),
  })
  console.log(`seed ${values.seed}\n${renderReport(report)}`)
  process.exitCode = report.faults.length === 0 ? 0 : 1
}

function whole(name: 'runs' | 'seed' | 'max-seconds' | 'executors', least = 1): number {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= least) return value
  console.error(`--${name} must be a whole number of at least ${least}\n\n${help}`)
  process.exit(2)
}
