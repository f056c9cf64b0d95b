import { parseArgs } from 'node:util'

export interface Flag {
  readonly default: string
  readonly meaning: string
}

type Values<Flags> = { readonly [Name in keyof Flags]: string }

/** The values of a benchmark's flags; `--help` prints them all and ends the process. */
export function readFlags<Flags extends Record<string, Flag>>(about: string, flags: Flags): Values<Flags> {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [name, { type: 'string' as const, default: flag.default }]),
  )
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', default: false } } })
  if (values.help === true) {
    console.log(`${about}\n`)
    for (const [name, flag] of Object.entries(flags)) {
      console.log(`  --${name.padEnd(10)} ${flag.meaning}${flag.default === '' ? '' : ` (default ${flag.default})`}`)
    }
    process.exit()
  }
  return values as Values<Flags>
}

/** Comma-separated whole numbers. Throws where one is none. */
export function numbers(text: string): number[] {
  return text.split(',').map(item => {
    const number = Number(item)
    if (!Number.isSafeInteger(number) || number < 1) throw new Error(`"${item}" is not a whole number above 0`)
    return number
  })
}

/** One whole number. Throws where it is none. */
export function count(text: string): number {
  return numbers(text)[0] as number
}
