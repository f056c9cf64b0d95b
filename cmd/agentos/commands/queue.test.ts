import { describe, expect, it } from 'vitest'
import { agentos } from '../testing/command-line.ts'
import { answerJson, fixtureApi } from '../testing/fixture-api.ts'
import { scratchFolder } from '../testing/scratch.ts'

const classOf = (priority: string, queued: number, held = 0) => ({
  priority,
  queued,
  held,
  running: 0,
  oldest_wait_ms: queued + held === 0 ? 0 : 1_500,
})
const runOf = (n: number, reason: object) => ({
  tenant_id: 'tnt_demo',
  run_id: `run_${n}`,
  agent_id: 'my-agent',
  priority: 'normal',
  queued_at: '2026-11-21T09:30:00.000Z',
  ...reason,
})

/** What `agentos queue` says of this queue, and what it asked for. */
async function queue(answer: object, ...args: string[]) {
  const { received, url } = await fixtureApi((_, response) =>
    answerJson(response, 200, { queue: answer, correlation_id: 'corr_1' }),
  )
  const ended = await agentos(['queue', ...args, '--agent-orchestrator', url], { AGENTOS_HOME: scratchFolder() })
  return { ...ended, received, lines: ended.out.split('\n').map(line => line.replaceAll(/ {2,}/g, '  ').trim()) }
}

describe('agentos queue', () => {
  it('says what waits and why, without a word for it', async () => {
    const classes = [classOf('high', 2), classOf('normal', 1, 1), classOf('low', 0)]
    const waiting = [
      runOf(1, { waits_for: 'executor', ahead: 0 }),
      runOf(2, { waits_for: 'executor', ahead: 7 }),
      runOf(3, { waits_for: 'any_executor', ahead: 8 }),
      runOf(4, { waits_for: 'tenant_limit' }),
    ]
    const { lines, received } = await queue({ classes, waiting })
    expect(received.map(({ path }) => path)).toEqual(['/v1/queue?limit=50'])
    expect(lines.slice(1, 4)).toEqual(['high  2  0  0  1.5 s', 'normal  1  1  0  1.5 s', 'low  0  0  0  -'])
    expect(lines.slice(6, 10).map(line => line.split('  ').at(-1))).toEqual([
      'a free slot, next',
      'a free slot, behind 7',
      'an executor: none is alive',
      'the limit of its tenant (max_executing_runs)',
    ])
    expect(lines.slice(10)).toEqual([''])
  })

  it('says that there is more than it shows and than was counted', async () => {
    const classes = [classOf('high', 0), classOf('normal', 10_000, 3), classOf('low', 0)]
    const { lines } = await queue({ classes, waiting: [runOf(1, { waits_for: 'executor', ahead: 1_000 })] }, '-n', '1')
    expect(lines[2]).toBe('normal  10000 or more  3  0  1.5 s')
    expect(lines[6]).toContain('a free slot, behind 1000 or more')
    expect(lines[8]).toBe('1 of 10003 or more are shown, first those that come first; see --limit.')
  })

  it('takes what is no command of its own for a mistake', async () => {
    const { code, err, received } = await queue({}, 'shwo')
    expect([code, err.trim(), received.length]).toEqual([
      2,
      `error: unknown command 'shwo'; see "agentos queue --help"`,
      0,
    ])
  })

  it.each([
    [['--limit', '201'], /from 1 to 200/],
    [['--all-tenants', '--tenant', 'tnt_a'], /--all-tenants and --tenant contradict each other/],
  ])('refuses %j', async (args, message) => {
    const { code, err, received } = await queue({}, ...args)
    expect([code, err, received.length]).toEqual([2, expect.stringMatching(message), 0])
  })
})
