import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { Environment } from '#config'
import { builtinTools } from './catalog.ts'
import { acceptInputSchema } from './input-schema.ts'
import { readToolSettings } from './settings.ts'
import { localFetch } from './testing/local-fetch.ts'

const tools = builtinTools(readToolSettings(new Environment({})), localFetch())

describe('the built-in tools', () => {
  it('are these', () => {
    expect([...tools.keys()]).toEqual([
      'tool.echo',
      'tool.http.fetch',
      'tool.json.extract',
      'tool.kv.get',
      'tool.kv.put',
      'tool.math.eval',
      'tool.text.search',
      'tool.time',
    ])
  })

  it.each([...tools.values()].map(tool => tool.descriptor))('$tool_id is described well', descriptor => {
    expect(descriptor.tool_id).toMatch(/^tool\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/)
    expect(descriptor.name).toMatch(/^[a-z_]{1,64}$/)
    expect(descriptor.description?.length).toBeGreaterThan(20)
    expect(descriptor.input_schema.type).toBe('object')
    expect(() => acceptInputSchema(descriptor.input_schema)).not.toThrow()
    // No misspelt keyword: the strict mode refuses what it does not know.
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(descriptor.input_schema)).not.toThrow()
  })
})
