import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkText } from '../check-text.ts'
import { compileRuleset } from '../ruleset.ts'
import { createStreamRedactor } from '../stream-redactor.ts'
import { Examination } from './examination.ts'
import { PresidioExaminer } from './presidio.ts'

const name = 'Ada Lovelace'
const ruleset = compileRuleset({ ruleset_id: 'r', version: 1, description: 'd', redact: ['person', 'email'] })
let server: Server
let examiner: PresidioExaminer
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { language, text } = JSON.parse((await request.toArray()).join(''))
    const found = [...text.matchAll(/Ada Lovelace/g)].map(({ index }) => {
      const start = [...text.slice(0, index)].length
      return { analysis_explanation: null, end: start + name.length, entity_type: 'PERSON', score: 0.85, start }
    })
    if (text.includes('stall')) return
    const isKnown = request.url === '/analyze' && request.method === 'POST' && language === 'en'
    response.writeHead(text.includes('fail') || !isKnown ? 500 : 200, { 'content-type': 'application/json' })
    if (text.includes('garbage')) response.end('<html>')
    else if (text.includes('beyond')) response.end('[{"entity_type":"PERSON","start":0,"end":9999,"score":1}]')
    else if (text.includes('error')) response.end('{"error":"no model"}')
    else response.end(JSON.stringify(found))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  examiner = new PresidioExaminer({ url: `http://127.0.0.1:${port}`, timeoutMs: 3_000, language: 'en' })
})
afterAll(async () => {
  await examiner.close()
  server.closeAllConnections()
  server.close()
})

const signal = new AbortController().signal

describe('an external detector', () => {
  it('finds what no pattern does, at the place where it stands behind characters of two units', async () => {
    expect(await examiner.examine(`😀 ${name} 😀`, signal)).toEqual([{ kind: 'person', start: 3, end: 15 }])
  })

  it.each([
    'stall',
    'fail',
    'garbage',
    'beyond',
    'error',
  ])('that gives no usable answer (%s) lets nothing pass, and quotes nothing', async fault => {
    const examined = examiner.examine(`${fault} ${name}`, signal)
    await expect(examined).rejects.toMatchObject({ code: 'dependency_unavailable' })
    await expect(examined).rejects.not.toThrow(name)
  })

  it('that is not there lets nothing pass', async () => {
    const nobody = new PresidioExaminer({ url: 'http://127.0.0.1:1', timeoutMs: 3_000, language: 'en' })
    await expect(nobody.examine('hello', signal)).rejects.toMatchObject({ code: 'dependency_unavailable' })
    await nobody.close()
  })
})

describe('an examination', () => {
  it('redacts what patterns and the detector find, together', async () => {
    const examination = new Examination(examiner, ruleset.kinds)
    const check = () => checkText(`${name}, ada@example.com`, ruleset, { examination })
    await examination.prepare(check, signal)
    expect(check().text).toBe('[redacted:person], [redacted:email]')
  })

  it('lets no text pass that was not examined', () => {
    const examination = new Examination(examiner, ruleset.kinds)
    expect(() => checkText('hello', ruleset, { examination })).toThrow('has not seen')
  })

  it('holds a streamed answer back until it is whole', async () => {
    const examination = new Examination(examiner, ruleset.kinds)
    await examination.prepare(() => examination.findingsIn(`it is ${name}`), signal)
    const redactor = createStreamRedactor(ruleset, '', undefined, examination)
    expect(redactor.push('it is Ada Lo') + redactor.push('velace')).toBe('')
    expect(redactor.end()).toBe('it is [redacted:person]')
  })
})
