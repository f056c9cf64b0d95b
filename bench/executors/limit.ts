import { type CpuShares, parts } from './cpu-shares.ts'

/** From here on a processor has nothing left to give: what remains is lost between two processes. */
const usedUp = 0.9
/** Less than this of the machine is what every machine does besides. */
const noticed = 0.05

/** What keeps the throughput from being higher, as far as the use of the processors tells it. */
export function limitOf({ busiest, machineShare, shares }: CpuShares): string {
  const most = parts.reduce((a, b) => (shares[b] > shares[a] ? b : a))
  const others = machineShare - parts.reduce((sum, part) => sum + shares[part], 0)
  const besides = others < noticed ? '' : `; ${percent(others)} went to none of the parts`
  const ofCore = `the busiest process is of ${busiest.part}, ${percent(busiest.share)} of a core`
  if (machineShare >= usedUp)
    return `the machine's CPU, ${percent(machineShare)} used, the most by ${most}: ${percent(shares[most])}${besides}`
  if (busiest.share >= usedUp) return `one process: ${ofCore}, while ${percent(machineShare)} of the machine is used`
  return `waiting for the disk or for locks: ${percent(machineShare)} of the machine's CPU is used, and ${ofCore}`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}
