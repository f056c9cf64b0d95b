import { expect, it } from 'vitest'
import { openDatabase } from '#storage'
import { exitCodes } from '../fault.ts'
import { asFault } from './failure.ts'

it('says in a sentence, without a trace, which dependency is missing and why', async () => {
  const nowhere = openDatabase({ url: 'postgresql://someone:hidden@127.0.0.1:1/z', applicationName: 'test' })
  const fault = asFault(await nowhere.ready().catch(error => error))
  expect(fault).toMatchObject({ exitCode: exitCodes.environment, lines: [] })
  expect(fault.message).toBe('The database is not available: connect ECONNREFUSED 127.0.0.1:1')
  expect(fault.remedy).toContain('AGENTOS_DATABASE_URL')
  await nowhere.close()
})

it('keeps the trace of what nobody expected', () => {
  expect(asFault(new TypeError('x is not a function')).lines.join('\n')).toContain('failure.test.ts')
})
