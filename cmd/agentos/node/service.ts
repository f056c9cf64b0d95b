// One service as a process of a node: `node service.ts <entry URL>`, its settings in the environment.
import { ConfigError } from '#config'
import { exitCodes } from '../fault.ts'
import { beat } from './pulse.ts'
import { startService, untilAskedToStop } from './run-service.ts'

const asked = untilAskedToStop()
try {
  const running = await startService({ entry: new URL(process.argv[2] as string) }, process.env)
  process.send?.({ ready: running.address })
  beat()
  await asked
  await running.stop()
  process.exit(0)
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(error instanceof ConfigError ? exitCodes.environment : exitCodes.checkFailed)
}
