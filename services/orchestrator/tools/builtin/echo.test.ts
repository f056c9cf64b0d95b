import { expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { echo } from './echo.ts'

it('tool.echo answers what it was given, and takes nothing but an object', async () => {
  const input = { text: 'hello', nested: [1, { a: null }] }
  expect(await invokeTool(echo, input, toolContext())).toMatchObject({ status: 'ok', output: input })
  expect(await invokeTool(echo, 'hello', toolContext())).toMatchObject({ error: { code: 'invalid_request' } })
})
