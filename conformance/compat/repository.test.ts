import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareSpecs } from './compare.ts'
import { errorTableFile } from './error-table.ts'
import { loadRevision, loadWorkingTree, specsOf, UnknownRevision } from './load.ts'
import type { RuleId } from './rules.ts'
import type { Json } from './toy-service.ts'

const root = join(import.meta.dirname, '..', '..')
const today = loadWorkingTree(root)
const texts = new Map([...today.documents].map(([name, document]) => [name, JSON.stringify(document)]))
texts.set(errorTableFile, readFileSync(join(root, errorTableFile), 'utf8'))

/** The rules that a change of one document of the repository meets, with what it names. */
function changed(name: string, change: (document: Json) => unknown) {
  const document = JSON.parse(texts.get(name) as string)
  change(document)
  const { breaking } = compareSpecs(today, specsOf('head', new Map(texts).set(name, JSON.stringify(document))))
  return breaking
}

const orchestrator = 'openapi/orchestrator.yaml'
const runs = 'openapi/orchestrator/runs.yaml'
const parameters = 'openapi/components/parameters.yaml'
const headers = 'openapi/components/headers.yaml'
const words = 'openapi/components/schemas.yaml'

const cases: readonly (readonly [RuleId, string, (document: Json) => unknown])[] = [
  ['operation-removed', orchestrator, d => delete d.paths['/v1/usage']],
  ['operation-moved', orchestrator, d => rename(d.paths, '/v1/queue', '/v1/waiting')],
  ['security-narrowed', orchestrator, d => d.security.pop()],
  ['security-scheme-removed', orchestrator, d => delete d.components.securitySchemes.ApiKeyAuth],
  ['server-removed', orchestrator, d => (d.servers[0].url = 'http://127.0.0.1:50099')],
  ['operation-scope-changed', runs, d => (d.Run.get['x-scope'] = 'runs:create')],
  ['operation-alias-removed', runs, d => delete d.RunRetry.post['x-aliases']],
  ['operation-id-changed', runs, d => (d.AgentRuns.post.operationId = 'startRun')],
  ['response-status-removed', runs, d => delete d.AgentRuns.post.responses['409']],
  ['response-media-type-removed', runs, d => delete d.RunEvents.get.responses['200'].content['text/event-stream']],
  ['request-maximum-lowered', parameters, d => (d.Limit.schema.maximum = 100)],
  ['request-default-changed', parameters, d => (d.Limit.schema.default = 20)],
  ['parameter-became-required', parameters, d => (d.TenantId.required = true)],
  ['response-header-became-optional', headers, d => (d.RequestId.required = false)],
  ['error-code-removed', words, d => d.ErrorCode.enum.pop()],
  ['scope-removed', words, d => d.Scope.enum.pop()],
  ['response-property-became-optional', words, d => (d.Error.required = ['error'])],
  ['response-property-removed', 'schemas/run/Run.json', d => delete d.properties.summary],
  ['request-property-became-required', 'schemas/run/RunRequest.json', d => d.required.push('context')],
  ['event-type-removed', 'schemas/events/EventType.json', d => d.enum.pop()],
  ['response-variant-removed', 'schemas/events/Event.json', d => d.allOf[0].anyOf.pop()],
  ['response-property-became-optional', 'schemas/events/RunFailed.json', d => delete d.properties.error.required],
  ['request-pattern-changed', 'schemas/agent/AgentId.json', d => (d.pattern = '^agt_[a-z]+$')],
  ['request-enum-value-removed', 'schemas/policy/FindingKind.json', d => d.enum.pop()],
]

function rename(object: Json, from: string, to: string): void {
  object[to] = object[from]
  delete object[from]
}

describe('the specs of this repository', () => {
  it('break nothing of themselves', () => {
    expect(compareSpecs(specsOf('base', texts), today)).toEqual({ breaking: [], additive: [] })
  })

  it.each(cases)('are held to %s in %s', (rule, name, change) => {
    expect(changed(name, change).map(finding => finding.rule.id)).toContain(rule)
  })

  it('may get a new event type with its payload', () => {
    const type = 'agentos.run.paused'
    const grown = new Map(texts)
    const edit = (name: string, change: (document: Json) => unknown) => {
      const document = JSON.parse(texts.get(name) as string)
      change(document)
      grown.set(name, JSON.stringify(document))
    }
    edit('schemas/events/EventType.json', d => d.enum.push(type))
    edit('schemas/events/Event.json', d =>
      d.allOf[0].anyOf.push({ required: ['type', 'payload'], properties: { type: { const: type }, payload: {} } }),
    )
    expect(compareSpecs(today, specsOf('head', grown)).breaking).toEqual([])
  })

  it('are named by document, pointer, direction and operation where they break', () => {
    const found = changed(parameters, d => (d.Limit.schema.maximum = 100))
    expect(found).toMatchObject([
      { document: parameters, pointer: '/Limit/schema/maximum', direction: 'sent', was: 200, is: 100, side: 'head' },
    ])
    expect(found[0]?.subjects).toContain('listRuns (GET /v1/runs)')
  })
})

describe('npm run spec:compat', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...words], { cwd: root, encoding: 'utf8' })

  it('says how it is used, and ends with 2 where it is used otherwise', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('spec:compat -- <base>') })
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('name the commit') })
    expect(run('a', 'b').status).toBe(2)
    expect(run('--loud', 'a').status).toBe(2)
  })

  it('ends with 3 where git does not know the commit', () => {
    expect(() => loadRevision(root, 'no-such-commit')).toThrow(UnknownRevision)
    expect(run('no-such-commit').status).toBe(3)
    expect(run('--', '--output=x').status).toBe(3)
  })

  it.runIf(existsSync(join(root, '.git')))('finds nothing that breaks a client of HEAD', () => {
    const { status, stdout } = run('HEAD', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ base: 'HEAD', breaking: [] })
    expect(status).toBe(0)
  })
})
