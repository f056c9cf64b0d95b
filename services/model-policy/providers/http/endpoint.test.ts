import { describe, expect, it } from 'vitest'
import { ToolNames } from '../tool-names.ts'
import { parseBaseUrl } from './endpoint.ts'

describe('parseBaseUrl', () => {
  it.each([
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000', '/v1/models'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000', '/v1/models'],
    ['https://api.openai.com/v1', 'https://api.openai.com', '/v1/models'],
    ['https://api.openai.com/v1/', 'https://api.openai.com', '/v1/models'],
    ['https://gateway.example/team/v1beta/openai//', 'https://gateway.example', '/team/v1beta/openai/models'],
    ['https://gateway.example/api?version=2', 'https://gateway.example', '/api/models?version=2'],
  ])('reads %s', (url, origin, path) => {
    const endpoint = parseBaseUrl(url)
    expect([endpoint.origin, endpoint.path('models')]).toEqual([origin, path])
  })

  it.each(['ftp://a.b', 'https://user:secret@a.b', 'not a url'])('refuses %s', url =>
    expect(() => parseBaseUrl(url)).toThrow(TypeError))
})

describe('ToolNames', () => {
  it('makes names that the API allows, each its own, and takes them back', () => {
    const own = ['tool.http.fetch', 'tool_http_fetch', 'größe', 'x'.repeat(80), `${'x'.repeat(80)}y`, '…']
    const names = new ToolNames({ model: 'm', messages: [], tools: own.map(name => ({ name, inputSchema: {} })) })
    const wire = own.map(name => names.toWire(name))
    expect(new Set(wire).size).toBe(own.length)
    for (const name of wire) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
    expect(wire.map(name => names.fromWire(name))).toEqual(own)
  })

  it('leaves a name that no tool has as the model wrote it', () => {
    expect(new ToolNames({ model: 'm', messages: [] }).fromWire('made_up')).toBe('made_up')
  })
})
