import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '#ids'
import type { Layout } from './layout.ts'

/** Says to peers who this node is; in prod, federation wants it stated. Source: schemas/config/Peers.json. */
export function peersFile({ dataDir }: Layout): string {
  return join(dataDir, 'peers.json')
}

/** Gives the node an id of its own, once, and no peers. */
export function ensurePeersFile(path: string): void {
  if (existsSync(path)) return
  writeFileSync(path, `${JSON.stringify({ local: { stack_id: newId('stk') }, peers: [] }, null, 2)}\n`, { flag: 'wx' })
}
