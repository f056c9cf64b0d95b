import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { stopEmbedded } from '#storage'
import { waitUntil } from '#testing'
import type { Layout } from '../settings/layout.ts'
import { freePortBase, planOf, scratchLayout } from '../testing/scratch.ts'
import type { NodeControl } from './control.ts'
import { type DatabaseAccess, databaseName } from './database.ts'
import { launchNode } from './launch.ts'
import { isRunning, type ProcessMark, signal } from './process-identity.ts'

interface Node {
  readonly control: NodeControl
  readonly access: DatabaseAccess
}

async function startNode(layout: Layout, port: number): Promise<Node> {
  const control = await launchNode(planOf(layout, { directory: layout.databaseDir, port }))
  onTestFinished(async () => {
    await control.stop().catch(() => {})
    await stopEmbedded(layout.databaseDir)
  })
  return { control, access: (await control.startDatabase()) as DatabaseAccess }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function markOfDatabase(control: NodeControl): Promise<ProcessMark> {
  const unit = (await control.status()).units.find(({ name }) => name === databaseName)
  return unit?.process as ProcessMark
}

describe('the embedded database of a node', () => {
  it('is started again with its data after a kill -9', async () => {
    const { access, control } = await startNode(scratchLayout(), await freePortBase(1))
    await query(access.ownerUrl, 'create table kept as select 42 as answer')
    const before = await markOfDatabase(control)
    signal(before, 'SIGKILL')
    const after = (await waitUntil(async () => {
      const mark = await markOfDatabase(control)
      return mark !== null && mark.pid !== before.pid ? mark : null
    })) as ProcessMark
    expect(isRunning(after)).toBe(true)
    expect(await query(access.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
    expect((await control.status()).units[0]).toMatchObject({ state: 'running', restarts: 1 })
  })

  it('ends when its supervisor is killed, and the next one finds the data', async () => {
    const layout = scratchLayout()
    const port = await freePortBase(1)
    const { access, control } = await startNode(layout, port)
    await query(access.ownerUrl, 'create table kept as select 42 as answer')
    const database = await markOfDatabase(control)
    signal((await control.status()).supervisor, 'SIGKILL')
    await waitUntil(() => !isRunning(database))
    const next = await startNode(layout, port)
    expect(await query(next.access.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('changes its pid, and nothing else, when it is restarted', async () => {
    const { access, control } = await startNode(scratchLayout(), await freePortBase(1))
    const before = await markOfDatabase(control)
    expect(await control.restart(databaseName)).toBe(true)
    expect((await markOfDatabase(control)).pid).not.toBe(before.pid)
    expect(await control.startDatabase()).toEqual(access)
  })
})
