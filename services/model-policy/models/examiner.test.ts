import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

const folder = mkdtempSync(join(tmpdir(), 'agentos-examined-'))
let isBroken = false
let detector: Server
let server: WireServer
let node: ModelPolicyUnderTest
let client: Client
beforeAll(async () => {
  writeFileSync(join(folder, 'house.yaml'), 'ruleset_id: house\nversion: 1\ndescription: No names.\nredact: [person]\n')
  detector = createServer(async (request, response) => {
    const { text } = JSON.parse((await request.toArray()).join(''))
    const start = text.indexOf('Ada')
    const found = start < 0 ? [] : [{ entity_type: 'PERSON', start, end: start + 3, score: 0.9 }]
    response.writeHead(isBroken ? 500 : 200).end(JSON.stringify(found))
  })
  await new Promise<void>(resolve => detector.listen(0, '127.0.0.1', resolve))
  server = await startWireServer({ reply: speakAsTold })
  const url = `http://127.0.0.1:${(detector.address() as AddressInfo).port}`
  const variables = { AGENTOS_POLICY_DIR: folder, AGENTOS_PII_DETECTOR_URL: url }
  node = await ModelPolicyUnderTest.start({ first: server.url, variables })
  client = await node.member('tnt_house')
})
afterAll(async () => {
  await node.stop()
  await server.close()
  detector.close()
  rmSync(folder, { recursive: true })
})

it('redacts what the external detector finds, in what a model sees and says, streamed or not', async () => {
  const { body } = await invoke(client, chatOf('say:ask Ada'))
  expect(JSON.stringify(server.requests.at(-1)?.body)).toContain('ask [redacted:person]')
  expect(body.response.output.message.content).toBe('ask [redacted:person]')
  const streamed = await invokeStreamed(client, chatOf('say:ask Ada'))
  expect(textOf(eventsOf(streamed.body as string))).toBe('ask [redacted:person]')
})

it('answers 503, and asks no model, where the detector fails', async () => {
  isBroken = true
  const asked = server.requests.length
  const { body, status } = await invoke(client, chatOf('say:ask Ada'))
  expect([status, body.error.code, server.requests.length]).toEqual([503, 'dependency_unavailable', asked])
})
