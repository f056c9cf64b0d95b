// The health check of a container: every service whose address is in its environment must answer that it is well.
import { services } from '../../services/services.ts'

const own = services.filter(({ addressVariable }) => process.env[addressVariable])
if (own.length === 0) {
  console.error('no service has an address in the environment')
  process.exit(1)
}
for (const { addressVariable, healthPath, name } of own) {
  const port = process.env[addressVariable]?.split(':').at(-1)
  const answer = await fetch(`http://127.0.0.1:${port}${healthPath}`, { signal: AbortSignal.timeout(3_000) })
  if (answer.ok) continue
  console.error(`${name}: HTTP ${answer.status} ${(await answer.text()).slice(0, 500)}`)
  process.exit(1)
}
