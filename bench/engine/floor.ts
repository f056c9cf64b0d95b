import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { median } from '../statistics.ts'
import type { BenchDatabase } from './database.ts'

/** What this machine's disk and PostgreSQL can do by themselves, at this moment. */
export interface Floor {
  /** Milliseconds of one write of 8 KiB that is flushed to the disk; the median. */
  readonly flushMs: number
  /** Milliseconds of one insert of one row, committed; the median of one client. */
  readonly commitMs: number
  /** Such inserts a second, by 32 clients. */
  readonly commitsPerSecond: number
}

export async function measureFloor(database: BenchDatabase, seconds: number): Promise<Floor> {
  await database.owner.query(
    'create table if not exists bench_floor (id bigint generated always as identity, body text)',
  )
  const alone = await insertRows(database.ownerUrl, 1, seconds)
  const many = await insertRows(database.ownerUrl, 32, seconds)
  await database.owner.query('drop table bench_floor')
  return { flushMs: measureFlush(database.folder), commitMs: median(alone), commitsPerSecond: many.length / seconds }
}

/** Milliseconds of each insert. */
async function insertRows(connectionString: string, clients: number, seconds: number): Promise<number[]> {
  const times: number[] = []
  const insert = async () => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    for (const until = performance.now() + seconds * 1_000; performance.now() < until; ) {
      const began = performance.now()
      await client.query({ name: 'floor', text: `insert into bench_floor (body) values (repeat('x', 200))` })
      times.push(performance.now() - began)
    }
    await client.end()
  }
  await Promise.all(Array.from({ length: clients }, insert))
  return times
}

function measureFlush(folder: string): number {
  const path = join(folder, 'flush')
  const file = openSync(path, 'w')
  const block = Buffer.alloc(8_192, 1)
  const times = Array.from({ length: 300 }, () => {
    const began = performance.now()
    writeSync(file, block)
    fdatasyncSync(file)
    return performance.now() - began
  })
  closeSync(file)
  rmSync(path)
  return median(times)
}
