/** Today's specs against earlier ones: what breaks a client that was written against those, and what is only added. */
import { isDeepStrictEqual } from 'node:util'
import { errorTableFile } from './error-table.ts'
import { type Finding, Findings } from './findings.ts'
import type { Specs } from './load.ts'
import { OperationComparison } from './operation-comparison.ts'
import { type Operation, operationsOf, serviceDocuments } from './operations.ts'
import { child, children, documentRoot, eachReference, follow, membersOf, type Place } from './place.ts'
import { Reach } from './reach.ts'
import type { Direction } from './rules.ts'
import { SchemaComparison } from './schema-comparison.ts'

export interface Comparison {
  readonly breaking: readonly Finding[]
  readonly additive: readonly Finding[]
}

/** How clients meet the schemas that no operation names: data of streams, files that are read or written. */
const meetings: readonly (readonly [string, readonly Direction[]])[] = [
  ['schemas/events/', ['received']],
  ['schemas/report/', ['received']],
  ['schemas/audit/', ['received']],
  ['schemas/config/', ['sent']],
  ['schemas/policy/Ruleset.json', ['sent']],
  ['schemas/policy/BlockRule.json', ['sent']],
]

export function compareSpecs(base: Specs, head: Specs): Comparison {
  const reach = { base: new Reach(base), head: new Reach(head) }
  const findings = new Findings(at => reach[at.specs.side].operationsTo(at))
  const schemas = new SchemaComparison(findings)
  reportFaults(base, head, findings)
  compareServices(base, head, findings, schemas)
  compareSchemas(base, head, findings, schemas, place => reach[place.specs.side].directionsOf(place))
  compareErrorTables(base, head, findings)
  return { breaking: findings.breaking(), additive: findings.additive() }
}

/** What cannot be read or followed cannot be compared. */
function reportFaults(base: Specs, head: Specs, findings: Findings): void {
  for (const specs of [base, head]) {
    const say = (message: string) => ({ was: specs === base ? message : 'compared', is: specs === base ? '' : message })
    for (const { document, message } of specs.faults)
      findings.add('document-unreadable', { at: documentRoot(specs, document), ...say(message) })
    for (const document of specs.documents.keys()) {
      eachReference(documentRoot(specs, document), (at, reference, to) => {
        if (to.value === undefined) findings.add('reference-unresolved', { at, ...say(reference) })
      })
    }
  }
}

function compareServices(base: Specs, head: Specs, findings: Findings, schemas: SchemaComparison): void {
  for (const document of serviceDocuments(base)) {
    const other = documentRoot(head, document.document)
    const today = operationsOf(other)
    for (const operation of operationsOf(document)) {
      const found = today.find(each => each.call === operation.call)
      if (found === undefined) reportLoss(operation, today, findings)
      else new OperationComparison(findings, schemas, operation, found).compare()
    }
    compareServers(document, other, findings)
    compareSecuritySchemes(document, other, findings)
  }
  for (const document of serviceDocuments(head)) {
    const known = new Set(operationsOf(documentRoot(base, document.document)).map(({ call }) => call))
    for (const { call, label, at, isAlias } of operationsOf(document).filter(each => !known.has(each.call)))
      findings.add(isAlias ? 'operation-alias-added' : 'operation-added', {
        at,
        was: 'absent',
        is: call,
        subject: label,
      })
  }
}

function reportLoss(
  { call, label, operationId, at, isAlias }: Operation,
  today: Operation[],
  findings: Findings,
): void {
  const elsewhere = today.find(each => operationId !== undefined && each.operationId === operationId)
  const rule = isAlias ? 'operation-alias-removed' : elsewhere === undefined ? 'operation-removed' : 'operation-moved'
  findings.add(rule, { at, was: call, is: (isAlias ? undefined : elsewhere?.call) ?? 'absent', subject: label })
}

function compareServers(base: Place, head: Place, findings: Findings): void {
  const urls = (document: Place) => itemsOf(child(document, 'servers')).map(place => membersOf(place).url)
  for (const [index, url] of urls(base).entries()) {
    if (!urls(head).includes(url))
      findings.add('server-removed', {
        at: child(base, 'servers', index),
        was: url,
        is: 'absent',
        subject: base.document,
      })
  }
}

function itemsOf(list: Place): Place[] {
  return Array.isArray(list.value) ? list.value.map((_, index) => child(list, index)) : []
}

function compareSecuritySchemes(base: Place, head: Place, findings: Findings): void {
  for (const [name, place] of children(child(base, 'components', 'securitySchemes'))) {
    const other = follow(child(head, 'components', 'securitySchemes', name))
    const { description: _, ...was } = membersOf(follow(place))
    const { description: __, ...is } = membersOf(other)
    const subject = `${base.document}, ${name}`
    if (other.value === undefined)
      findings.add('security-scheme-removed', { at: place, was: name, is: 'absent', subject })
    else if (!isDeepStrictEqual(was, is)) findings.add('security-scheme-changed', { at: other, was, is, subject })
  }
}

type Directions = (schema: Place) => ReadonlySet<Direction>

function compareSchemas(
  base: Specs,
  head: Specs,
  findings: Findings,
  schemas: SchemaComparison,
  directions: Directions,
) {
  const today = new Map(namedSchemas(head).map(place => [`${place.document}#${place.pointer}`, place]))
  const known = new Set<string>()
  for (const place of namedSchemas(base)) {
    const name = `${place.document}#${place.pointer}`
    known.add(name)
    const other = today.get(name)
    if (other === undefined) {
      findings.add('schema-removed', { at: place, was: name, is: 'absent' })
      continue
    }
    compareIdentity(place, other, findings)
    const met = new Set([...directions(place), ...directions(other)])
    const assumed = meetings.find(([prefix]) => place.document.startsWith(prefix))?.[1] ?? ['sent', 'received']
    for (const direction of met.size > 0 ? met : assumed) schemas.compare(place, other, direction)
  }
  for (const [name, place] of today)
    if (!known.has(name)) findings.add('schema-added', { at: place, was: 'absent', is: name })
}

function compareIdentity(base: Place, head: Place, findings: Findings): void {
  const [was, is] = [membersOf(base), membersOf(head)]
  if (was.$id !== is.$id)
    findings.add('schema-id-changed', { at: child(head, '$id'), was: was.$id ?? 'absent', is: is.$id ?? 'absent' })
  if (was.$schema !== is.$schema)
    findings.add('schema-dialect-changed', {
      at: child(head, '$schema'),
      was: was.$schema ?? 'absent',
      is: is.$schema ?? 'absent',
    })
}

/** Schemas with a name of their own: the files, and the named ones of the documents and of their `schemas.yaml`. */
function namedSchemas(specs: Specs): Place[] {
  return [...specs.documents.keys()].flatMap(document => {
    const root = documentRoot(specs, document)
    if (document.startsWith('schemas/')) return [root]
    const named = /\/schemas\.ya?ml$/.test(document) ? root : child(root, 'components', 'schemas')
    return children(named).map(([, place]) => ({ ...place, entry: `${specs.serial} ${document}#${place.pointer}` }))
  })
}

function compareErrorTables(base: Specs, head: Specs, findings: Findings): void {
  if (base.errorTable === null) return
  const at = { ...documentRoot(head, errorTableFile), pointer: '' }
  const unread = head.faults.some(({ document }) => document === errorTableFile)
  if (head.errorTable === null) {
    if (!unread) findings.add('document-unreadable', { at, was: 'compared', is: 'absent' })
    return
  }
  for (const [code, was] of base.errorTable) {
    const is = head.errorTable.get(code)
    const place = { ...at, pointer: `/${code}` }
    if (is === undefined) findings.add('error-code-removed', { at: place, was: code, is: 'absent', subject: code })
    else if (was.status !== is.status)
      findings.add('error-code-status-changed', { at: place, was: was.status, is: is.status, subject: code })
    if (is !== undefined && was.retryable !== is.retryable)
      findings.add('error-code-retryability-changed', {
        at: place,
        was: was.retryable,
        is: is.retryable,
        subject: code,
      })
  }
  for (const code of head.errorTable.keys())
    if (!base.errorTable.has(code))
      findings.add('error-code-added', { at: { ...at, pointer: `/${code}` }, was: 'absent', is: code, subject: code })
}
