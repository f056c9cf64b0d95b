import { describe, expect, it } from 'vitest'
import { functionName, toolIdOf } from './function-names.ts'

const accepted = /^[a-zA-Z0-9_-]{1,64}$/

describe('functionName', () => {
  it.each([
    ['tool.http.fetch', 'tool_http_fetch'],
    ['tool.my_tool', 'tool_my-_tool'],
    ['tool.my-tool', 'tool_my--tool'],
  ])('calls %s %s', (toolId, name) => {
    expect(functionName(toolId)).toBe(name)
  })

  it('never gives two tools one name, and every name is one that models accept', () => {
    const letters = ['a', '.', '_', '-']
    const endings = letters.flatMap(a => letters.flatMap(b => letters.flatMap(c => letters.map(d => a + b + c + d))))
    const long = endings.map(ending => `tool.${'-'.repeat(55)}${ending}`)
    const ids = [...endings.map(ending => `tool.${ending}`), ...long]
    const names = ids.map(functionName)
    expect(new Set(names).size).toBe(ids.length)
    expect(names.filter(name => !accepted.test(name))).toEqual([])
  })

  it('has a way back to every tool that was offered', () => {
    const offered = ['tool.echo', 'tool.a_b', 'tool.a.b', `tool.${'_'.repeat(59)}`]
    expect(offered.map(toolId => toolIdOf(functionName(toolId), offered))).toEqual(offered)
    expect(toolIdOf('tool_other', offered)).toBeUndefined()
  })
})
