import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished, vi } from 'vitest'
import { GatheredLines } from './gathered-lines.ts'

const module = new URL('./gathered-lines.ts', import.meta.url).href

/** A process whose standard output is a pipe to here. */
function start(script: string) {
  const source = `import { GatheredLines } from ${JSON.stringify(module)}\nconst lines = new GatheredLines(1)\n${script}`
  return spawn(process.execPath, ['--input-type=module', '--eval', source], { stdio: ['ignore', 'pipe', 'inherit'] })
}

it('writes the lines in their order, without being asked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'))
  const file = openSync(join(folder, 'log'), 'w')
  onTestFinished(async () => {
    closeSync(file)
    await rm(folder, { recursive: true })
  })
  const lines = new GatheredLines(file)
  const written = Array.from({ length: 3_000 }, (_, index) => `line ${index} ${'x'.repeat(50)}\n`)
  for (const line of written) lines.write(line)
  await vi.waitFor(() => expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(written.join('')))
})

it('writes what waits when the process exits', async () => {
  const child = start("lines.write('first\\n'); lines.write('last\\n'); process.exit(3)")
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  expect([printed, code]).toEqual(['first\nlast\n', 3])
})

it('writes more than a pipe holds to a reader who is slow to begin', async () => {
  const child = start("for (let i = 0; i < 20_000; i += 1) lines.write('x'.repeat(99) + '\\n')")
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(await text(child.stdout)).toHaveLength(2_000_000)
})

it.each([
  ['ends by itself', ''],
  ['exits', 'setTimeout(() => process.exit(0), 400)'],
])('loses nothing and tears nothing where the pipe is full while the process %s', async (_, end) => {
  // That makes the pipe one that does not block.
  const child = start(`process.stdout.fd
    for (let i = 0; i < 3_000; i += 1) lines.write(i + 'x'.repeat(95) + '\\n')
    setTimeout(() => lines.write('the last one\\n'), 50)
    ${end}`)
  await new Promise(resolve => setTimeout(resolve, 350))
  const printed = (await text(child.stdout)).split('\n')
  expect(printed).toEqual([...Array.from({ length: 3_000 }, (_, i) => i + 'x'.repeat(95)), 'the last one', ''])
})

it('calls back once all is written, or nobody reads', async () => {
  const reading = start("lines.write('x'.repeat(300_000) + '\\n'); lines.flush(() => process.exit(4))")
  const [printed, [code]] = await Promise.all([text(reading.stdout), once(reading, 'exit')])
  expect([printed.length, code]).toEqual([300_001, 4])
  const unread = start("process.stdout.fd; lines.write('x'.repeat(300_000)); lines.flush(() => process.exit(5))")
  expect(await once(unread, 'exit')).toEqual([5, null])
})

it('lets a process go on, and end, whose reader has gone', async () => {
  const child = start(`
    let ticks = 0
    const timer = setInterval(() => {
      lines.write('tick\\n')
      if (++ticks === 20) { clearInterval(timer); process.exitCode = 7 }
    }, 10)`)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code, signal] = await once(child, 'exit')
  expect([code, signal]).toEqual([7, null])
})

it('counts the lines that it drops where the reader has stopped reading', async () => {
  const child = start("for (let i = 0; i < 20; i += 1) lines.write('x'.repeat(1_048_575) + '\\n')")
  await new Promise(resolve => setTimeout(resolve, 300))
  const printed = (await text(child.stdout)).trimEnd().split('\n')
  const dropped = 20 - (printed.length - 1)
  expect(dropped).toBeGreaterThan(0)
  expect(JSON.parse(printed.at(-1) as string)).toEqual({ level: 'warn', message: `${dropped} lines were dropped` })
})
