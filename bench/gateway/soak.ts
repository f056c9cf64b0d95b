/** Whether the gateway keeps memory: governed calls without a pause, whole and streamed, and what its process grows by. */
import { bench, progress } from '../bench.ts'
import { residentBytes } from '../cpu-time.ts'
import { count, readFlags } from '../flags.ts'
import { median } from '../statistics.ts'
import { openStand, verify } from './stand.ts'

const flags = readFlags('npm run bench:soak: the memory of the gateway under load without a pause', {
  minutes: { default: '30', meaning: 'of load; what is grown by is told of the second half' },
  callers: { default: '32', meaning: 'at once' },
  most: { default: '1', meaning: 'megabytes a minute; more is a failure' },
})
const secondsEach = 5
const megabyte = 1_048_576

await bench(async opened => {
  const { apiKeys, database, gateway, load } = await openStand(opened)
  const samples: Sample[] = []
  const began = performance.now()
  const until = began + count(flags.minutes) * 60_000
  let calls = 0
  for (let isStreamed = false; performance.now() < until; isStreamed = !isStreamed) {
    const { port } = gateway.introduction
    const order = { port, path: '/v1/chat/completions', apiKeys, callers: count(flags.callers), isStreamed }
    calls += (await load.ask({ ...order, seconds: secondsEach })).calls
    samples.push({ minute: (performance.now() - began) / 60_000, megabytes: residentBytes(gateway.pid) / megabyte })
    if (samples.length % 12 === 0) progress(`${describe(samples.at(-1) as Sample)} after ${calls} calls`)
  }
  await verify(database, calls)
  const settled = samples.slice(Math.floor(samples.length / 2))
  const slope = slopeOf(settled)
  console.log(`\n${calls} calls in ${flags.minutes} minutes; resident at first ${describe(samples[0] as Sample)}`)
  console.log(`in the second half from ${describe(settled[0] as Sample)} to ${describe(settled.at(-1) as Sample)}`)
  console.log(`grown by ${slope.toFixed(2)} MB a minute; at most ${flags.most} are good`)
  if (slope > count(flags.most)) throw new Error('The gateway keeps memory')
})

interface Sample {
  readonly minute: number
  readonly megabytes: number
}

function describe({ megabytes, minute }: Sample): string {
  return `${megabytes.toFixed(0)} MB at minute ${minute.toFixed(1)}`
}

/** Theil-Sen: the median of the slopes between all pairs, which single collections of garbage do not sway. */
function slopeOf(samples: readonly Sample[]): number {
  const slopes = samples.flatMap((one, index) =>
    samples.slice(index + 1).map(other => (other.megabytes - one.megabytes) / (other.minute - one.minute)),
  )
  return median(slopes)
}
