import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { waitUntil } from '#testing'

/** The service in a process of its own, with one upstream model, so that all it prints can be read. */
export async function startLogged(databaseUrl: string, modelUrl: string, variables: Record<string, string> = {}) {
  const main = pathToFileURL(join(import.meta.dirname, '..', 'main.ts')).href
  const script = `import { start } from '${main}'; const { stop } = await start(process.env); process.once('SIGTERM', stop)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: {
      AGENTOS_MODE: 'dev',
      AGENTOS_DEFAULT_TENANT: '',
      AGENTOS_DATABASE_URL: databaseUrl,
      AGENTOS_MODEL_POLICY_ADDR: '127.0.0.1:0',
      AGENTOS_MODEL_BASE_URL: modelUrl,
      AGENTOS_MODEL_NAME: 'demo-model',
      AGENTOS_AUDIT_SINK: 'stdout',
      AGENTOS_LOG_LEVEL: 'trace',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', piece => (text += piece))
  const address = await waitUntil(() => /"address":"([^"]+)"/.exec(text)?.[1])
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const ended = once(child, 'close')
    child.kill(signal)
    await ended
  }
  return {
    url: `http://${address}`,
    log: () => text,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}
