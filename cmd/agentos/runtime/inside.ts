import { detailOf, type ProbeAnswer, parseBody } from '../checks/probe.ts'
import { runProgram } from '../docker/engine.ts'

/** Its request comes on standard input, as what is in arguments can be seen by all. */
const script = `
const { url, headers } = JSON.parse(fs.readFileSync(0, "utf8"))
const answer = await fetch(url, { headers, signal: AbortSignal.timeout(3000) })
console.log(JSON.stringify({ status: answer.status, text: await answer.text() }))
`

/** Asks a service from inside its container; never throws, for a refusal is an answer too. */
export async function askInside(
  container: string,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<ProbeAnswer> {
  const node = ['/app/node_modules/.bin/node', '--input-type=module', '-e', `import fs from "node:fs"\n${script}`]
  const { code, err, out } = await runProgram('docker', ['exec', '-i', container, ...node], {
    input: JSON.stringify({ url, headers }),
  })
  if (code !== 0) return { status: 0, detail: err.trim().split('\n').at(-1) ?? `exit ${code}`, body: null }
  const { status, text } = JSON.parse(out) as { status: number; text: string }
  const body = parseBody(text)
  return { status, detail: detailOf(status, body), body }
}
