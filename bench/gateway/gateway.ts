import { start } from '../../services/model-policy/main.ts'
import { introduce } from '../part.ts'

// The service as a node starts it, configured by the environment alone.

const service = await start(process.env)
introduce(
  { port: service.address.port },
  async () => null,
  () => service.stop(),
)
