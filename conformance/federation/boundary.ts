/** What a peer may reach of a node, seen from where a peer stands: `--open=host:port` must answer, `--closed=…` must not. */
import { connect } from 'node:net'
import { parseArgs } from 'node:util'

const waitMs = 2_000

const { values } = parseArgs({
  options: { open: { type: 'string', multiple: true }, closed: { type: 'string', multiple: true } },
})
const { closed = [], open = [] } = values
if (open.length === 0 || closed.length === 0) {
  console.error(
    'name at least one --open=host:port and one --closed=host:port: without the one, the other shows nothing',
  )
  process.exit(2)
}
const wanted = [
  ...open.map(address => ({ address, isOpen: true })),
  ...closed.map(address => ({ address, isOpen: false })),
]
const seen = await Promise.all(
  wanted.map(async ({ address, isOpen }) => ({ address, isOpen, came: await knock(address) })),
)
const findings = seen.filter(({ came, isOpen }) => (came === 'open') !== isOpen)
for (const { address, came, isOpen } of findings)
  console.error(`FAIL ${address} is ${isOpen ? 'not ' : ''}reachable from the network of the federation (${came})`)
console.log(`${seen.length} addresses, ${findings.length} findings`)
process.exitCode = findings.length === 0 ? 0 : 1

/** `open` where somebody accepts a connection, else why not. */
function knock(address: string): Promise<string> {
  const [host = '', port] = address.split(':')
  return new Promise(resolve => {
    const socket = connect({ host, port: Number(port), timeout: waitMs })
    const end = (came: string) => {
      socket.destroy()
      resolve(came)
    }
    socket.once('connect', () => end('open'))
    socket.once('timeout', () => end(`no answer within ${waitMs} ms`))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
  })
}
