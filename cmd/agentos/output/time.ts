/** A length as people say it: `420 ms`, `3.2 s`, `12 min`, `5 h`, `3 d`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  const units: [number, string, number][] = [
    [86_400_000, 'd', 2],
    [3_600_000, 'h', 2],
    [60_000, 'min', 2],
    [1000, 's', 0],
  ]
  const [unit, name] = units.find(([size, , least]) => ms >= size * (least || 1)) ?? [1000, 's']
  const amount = ms / unit
  return `${name === 's' && amount < 100 ? amount.toFixed(1) : Math.floor(amount)} ${name}`
}

/** `YYYYMMDD-HHMMSS` in UTC, as it stands in names of files. */
export function fileStamp(instant: Date): string {
  return instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
}
