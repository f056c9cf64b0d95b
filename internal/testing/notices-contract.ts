import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#storage'
import { waitUntil } from './wait-until.ts'

/** One process's end of the notices: what it sends, and what it hears. */
export type NoticesEnd = Pick<Database<unknown>, 'call' | 'listen' | 'notify'>

/** What an adapter gives to be tested: any number of processes that tell each other what has changed. */
export interface NoticesHarness {
  open(): Promise<NoticesEnd>
  /** Resolves when so many processes hear the channel. */
  hears(channel: string, processes: number): Promise<unknown>
  /** Breaks the connections by which notices are heard; those that are sent meanwhile are lost. */
  interrupt(): Promise<void>
  close(): Promise<void>
}

/** The guarantees of notices; every adapter runs them. */
export function noticesContract(adapter: string, start: () => Promise<NoticesHarness>): void {
  describe(`notices by ${adapter}`, () => {
    let harness: NoticesHarness
    let here: NoticesEnd
    let there: NoticesEnd
    beforeEach(async () => {
      harness = await start()
      ;[here, there] = [await harness.open(), await harness.open()]
    })
    afterEach(() => harness.close())

    /** Everything that a process hears on a channel, so far. */
    async function hear(channel: string, end = there, onReconnect = () => {}) {
      const heard: string[] = []
      const listening = await end.listen(channel, payload => heard.push(payload), { onReconnect })
      return { heard, ...listening }
    }

    it('reach the listeners of their channel in every process, and no others', async () => {
      const [far, near, other] = [await hear('news'), await hear('news', here), await hear('weather')]
      await harness.hears('news', 2)
      await harness.hears('weather', 1)
      here.notify('news', 'x')
      await waitUntil(() => far.heard.length > 0 && near.heard.length > 0)
      here.notify('weather', 'y')
      await waitUntil(() => other.heard.length > 0)
      expect([far.heard, near.heard, other.heard]).toEqual([['x'], ['x'], ['y']])
    })

    it('go together where they wait together, without repeats', async () => {
      const { heard } = await hear('news')
      await harness.hears('news', 1)
      for (const payload of ['a', 'b', 'a', 'c']) here.notify('news', payload)
      await waitUntil(() => heard.length > 0)
      here.notify('news', 'end')
      await waitUntil(() => heard.includes('end'))
      expect(heard).toEqual(['a,b,c', 'end'])
    })

    it.each([
      ['are long', Array.from({ length: 100 }, (_, index) => `${index}`.padStart(100, 'é'))],
      ['are many', Array.from({ length: 5_000 }, (_, index) => `${index}`)],
    ])('become * where together they %s', async (_, payloads) => {
      const { heard } = await hear('news')
      await harness.hears('news', 1)
      for (const payload of payloads) here.notify('news', payload)
      await waitUntil(() => heard.length > 0)
      expect(heard).toEqual(['*'])
    })

    it('go with a statement once that has committed, and never where it fails', async () => {
      const { heard } = await hear('news')
      await harness.hears('news', 1)
      const notice = { channel: 'news', payloads: ['a', 'b', 'a'] }
      const rows = await here.call({ name: 'two', text: 'select $1::int as one, 2 as two', values: [1] }, notice)
      expect(rows).toEqual([{ one: 1, two: 2 }])
      await waitUntil(() => heard.length > 0)
      const failing = { name: 'failing', text: 'select 1 / $1::int as one', values: [0] }
      await expect(here.call(failing, { ...notice, payloads: ['never'] })).rejects.toThrow('division by zero')
      here.notify('news', 'end')
      await waitUntil(() => heard.includes('end'))
      expect(heard).toEqual(['a,b', 'end'])
    })

    it('are heard no more by whoever has closed', async () => {
      const [closed, open] = [await hear('news'), await hear('news')]
      await harness.hears('news', 1)
      await closed.close()
      here.notify('news', 'x')
      await waitUntil(() => open.heard.length > 0)
      await sleep(50)
      expect(closed.heard).toEqual([])
    })

    it('are heard on all channels again after the connection broke, which listeners are told', async () => {
      let reconnects = 0
      const [one, other] = [await hear('news', there, () => (reconnects += 1)), await hear('weather')]
      await harness.hears('news', 1)
      const before = reconnects
      await harness.interrupt()
      await waitUntil(() => reconnects > before)
      await harness.hears('weather', 1)
      here.notify('news', 'x')
      here.notify('weather', 'y')
      await waitUntil(() => one.heard.includes('x') && other.heard.includes('y'))
    })
  })
}
