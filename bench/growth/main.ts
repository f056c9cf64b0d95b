/** What the operations of the hot path cost in a database with a long history, beside one that is empty. */
import { migrate } from '#storage'
import { bench, progress } from '../bench.ts'
import { connect, openBenchDatabase } from '../engine/database.ts'
import { count, readFlags } from '../flags.ts'
import { median } from '../statistics.ts'
import { printTable } from '../table.ts'
import { insertHistory, insertTenants } from './history.ts'
import { openSubject, operations, type Times } from './subject.ts'

const flags = readFlags('npm run bench:growth: the same operations on an empty database and on one with a history', {
  runs: { default: '1000000', meaning: 'finished runs of the history' },
  tenants: { default: '10000', meaning: 'tenants of both databases' },
  samples: { default: '1000', meaning: 'of each operation on each database' },
})
const limit = 1.3
/** After these the tenant whose page is read has a full one in both databases. */
const warmUp = 100

await bench(async opened => {
  const tenants = count(flags.tenants)
  const empty = await openBenchDatabase(opened)
  await empty.owner.query('create database grown')
  const inGrown = (url: string) => Object.assign(new URL(url), { pathname: '/grown' }).href
  await migrate({ ownerUrl: inGrown(empty.ownerUrl) })
  const grownOwner = await connect(opened, inGrown(empty.ownerUrl))
  await insertTenants(empty.owner, tenants)
  await insertTenants(grownOwner, tenants)
  await insertHistory(grownOwner, count(flags.runs), tenants)
  await empty.owner.query('vacuum analyze')

  const subjects = [
    await openSubject(opened, empty.serviceUrl),
    await openSubject(opened, inGrown(empty.serviceUrl)),
  ] as const
  const times: [Times[], Times[]] = [[], []]
  for (let sample = -warmUp; sample < count(flags.samples); sample += 1) {
    if (sample % 250 === 0) progress(`sample ${sample}`)
    // Every second sample is of the tenant with the longest history.
    const tenantId = sample % 2 === 0 ? 'tnt_0' : `tnt_${Math.floor(Math.random() * tenants)}`
    // One after the other and in turns, so that what else the machine does hits both.
    for (const which of sample % 4 < 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const measured = await subjects[which].measure(tenantId, 'tnt_0')
      if (sample >= 0) times[which].push(measured)
    }
  }
  const ratios = operations.map(operation => {
    const [before, after] = times.map(samples => median(samples.map(sample => sample[operation]))) as [number, number]
    return { operation, before, after, ratio: after / before }
  })
  printTable(
    `${flags.runs} finished runs of ${flags.tenants} tenants against none; medians of ${flags.samples}`,
    ['operation', 'empty ms', 'grown ms', 'ratio'],
    ratios.map(({ operation, before, after, ratio }) => [
      operation,
      before.toFixed(3),
      after.toFixed(3),
      ratio.toFixed(2),
    ]),
  )
  const slower = ratios.filter(({ ratio }) => ratio > limit).map(({ operation }) => operation)
  if (slower.length > 0) throw new Error(`More than ${limit} times as slow: ${slower.join(', ')}`)
})
