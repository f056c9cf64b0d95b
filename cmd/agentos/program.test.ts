import { describe, expect, it } from 'vitest'
import { buildProgram, commands } from './program.ts'
import { agentos } from './testing/command-line.ts'
import { scratchFolder } from './testing/scratch.ts'

const here = () => ({ AGENTOS_HOME: scratchFolder() })
const names = commands.map(({ name }) => name)

/** The words of every command below one, as in `runs list`. */
async function pathsOf(name: string): Promise<string[][]> {
  const command = (await buildProgram(name)).commands.find(one => one.name() === name)
  return [[name], ...(command?.commands ?? []).map(child => [name, child.name()])]
}

describe('the command line', () => {
  it.each(names)('has help with examples for %s and all that is below it', async name => {
    for (const path of await pathsOf(name)) {
      const { code, err, out } = await agentos([...path, '--help'])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(`Usage: agentos ${path.join(' ')}`)
      if (path.length > 1 || !out.includes('Commands:'))
        expect(out).toMatch(/\nExamples:\n\s+(\S+=\S+ |\S+ \| |id=\$\()?.*agentos /)
    }
  })

  it('lists every command, and says what the exit codes mean', async () => {
    const { code, out } = await agentos([])
    expect(code).toBe(0)
    for (const name of names) expect(out).toContain(`  ${name}`)
    expect(out).toContain('Exit codes: 0 ok, 1 a check failed, 2 usage, 3 environment.')
  })

  it.each([
    [['stats'], /unknown command 'stats'[\s\S]*Did you mean status\?/],
    [['up', '--port-bse', '1'], /unknown option '--port-bse'[\s\S]*Did you mean --port-base\?/],
    [['up', '--port-base', 'x'], /It must be a whole number/],
    [['up', '--mode', 'production'], /Allowed choices are demo, dev, prod/],
    [['up', 'now'], /too many arguments/],
    [['runs', 'cancle', 'run_1'], /unknown command 'cancle'[\s\S]*Did you mean cancel\?/],
    [['runs', 'show'], /missing required argument 'run_id'/],
    [['run', 'my-agent'], /There is nothing to run: pass --input or --file/],
    [['logs', 'orchestrater'], /did you mean orchestrator\?/],
    [['restart', 'postgre'], /did you mean postgres\?/],
    [['serve', 'modelpolicy'], /did you mean model-policy\?/],
    [['serve', 'all', '--addr', ':1'], /--addr is for one service/],
    [['nuke'], /agentos nuke --yes-really/],
    [['nuke', '--hard'], /agentos nuke --hard --yes-really/],
    [['agents', 'update', 'agt_1'], /There is nothing to change/],
    [['keys', 'create', '--name', 'ci'], /needs --role or --scopes/],
    [['tenants', 'create'], /needs a name/],
    [['tenants', 'delete', 'tnt_a', '--confirm', 'tnt_b'], /--confirm is "tnt_b", not "tnt_a"/],
    [['tenants', 'list', '--agent-orchestrator', 'localhost'], /Write it whole/],
  ])('ends with 2 and says why for %j', async (args, why) => {
    const { code, err, out } = await agentos(args, here())
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(why)
  })

  it.each([
    [['status', '--json'], 1],
    [['runs', 'list'], 3],
    [['run', 'my-agent', '--input', 'hello'], 3],
    [['restart', 'federation'], 3],
    [['migrate'], 3],
    [['tenants', 'list'], 3],
  ])('ends %j with %d where the platform is not up, and names the next step', async (args, expected) => {
    const environment = { ...here(), AGENTOS_PORT_BASE: '1024' }
    const { code, err, out } = await agentos(args, environment)
    expect(code).toBe(expected)
    if (args.includes('--json')) expect(JSON.parse(out).supervisor_pid).toBeNull()
    else expect(err).toMatch(/next:.*agentos up/)
  })

  it('names every variable that is not valid, and ends with 3', async () => {
    const { code, err } = await agentos(['status'], { ...here(), AGENTOS_MODE: 'production', AGENTOS_PORT_BASE: '7' })
    expect(code).toBe(3)
    expect(err).toMatch(/AGENTOS_MODE is "production"[\s\S]*AGENTOS_PORT_BASE is "7"/)
  })
})
