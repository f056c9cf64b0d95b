/** Proof that the conformance suite can fail. Usage: npm run conformance:selftest -- --help */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../architecture/source-files.ts'
import type { Mutant } from './mutant.ts'
import { mutants } from './mutants/index.ts'
import type { SelftestNode } from './node.ts'
import { isGreen, lineOf, renderResult, writeResult } from './report.ts'
import { runSelftest } from './selftest.ts'

const help = `npm run conformance:selftest -- [--only REGEX] [--list]

Starts a node of its own and puts faults into copies of its services, one at a time. Each must be found by a case of the
conformance suite that names it, and the same cases must find nothing without the fault. Writes reports/selftest.json.
Ends with 1 where a fault survives, or cannot be put in, or something is found without one.

  --only REGEX  only the mutants whose name fits, whatever the case
  --list        names them, with their files and cases, and does nothing`

const made = Promise.withResolvers<SelftestNode>()
let isAbandoned = false

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(help)
else if (values.list) console.log(wanted().map(listed).join('\n'))
else await main(wanted())

async function main(chosen: readonly Mutant[]): Promise<void> {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => void abandon(code))
  const result = await runSelftest({
    mutants: chosen,
    onProgress: tell,
    onOutcome: outcome => tell(lineOf(outcome)),
    onNode: made.resolve,
  })
  // What came of the rest says nothing.
  if (isAbandoned) return
  const path = join(root, 'reports', 'selftest.json')
  writeResult(path, result)
  console.log(`${renderResult(result)}\n\n${path}`)
  process.exitCode = isGreen(result) ? 0 : 1
}

function tell(line: string): void {
  if (!isAbandoned) console.error(line)
}

/** A second signal ends it at once; what still runs then ends by itself. */
async function abandon(code: number): Promise<void> {
  tell('Stopping the node …')
  isAbandoned = true
  const node = await made.promise
  await node.stop()
  process.exit(code)
}

function wanted(): readonly Mutant[] {
  const pattern = patternOf(values.only)
  const chosen = mutants.filter(({ name }) => pattern.test(name))
  if (chosen.length > 0) return chosen
  return refuse(`no mutant has a name that fits --only ${values.only}; --list names them`)
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, 'i')
  } catch (error) {
    return refuse(`--only is no regular expression: ${(error as Error).message}`)
  }
}

function listed({ cases, file, name }: Mutant): string {
  return `${name}\n  ${file}\n  ${cases.source}`
}

function refuse(message: string): never {
  console.error(`${message}\n\n${help}`)
  process.exit(2)
}
