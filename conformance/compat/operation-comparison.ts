/** Operation by operation: what a client sends, what it receives, and what the pipeline asks of it. */
import { isDeepStrictEqual } from 'node:util'
import type { Findings } from './findings.ts'
import { itemOperations, type Operation, parametersOf } from './operations.ts'
import { child, children, follow, listOf, membersOf, type Place } from './place.ts'
import { type Direction, type RuleId, rows } from './rules.ts'
import type { SchemaComparison } from './schema-comparison.ts'

export class OperationComparison {
  readonly #findings: Findings
  readonly #schemas: SchemaComparison
  readonly #base: Operation
  readonly #head: Operation

  constructor(findings: Findings, schemas: SchemaComparison, base: Operation, head: Operation) {
    this.#findings = findings
    this.#schemas = schemas
    this.#base = base
    this.#head = head
  }

  /** What goes with the request, as the client meets it: of a webhook it is the one that receives. */
  get #asked(): Direction {
    return this.#base.isWebhook ? 'received' : 'sent'
  }

  get #answered(): Direction {
    return this.#base.isWebhook ? 'sent' : 'received'
  }

  compare(): void {
    const { operationId: was } = this.#base
    const { operationId: is } = this.#head
    if (was !== undefined && was !== is) this.#add('operation-id-changed', this.#head.at, was, is ?? 'absent')
    if (membersOf(this.#head.at).deprecated === true && membersOf(this.#base.at).deprecated !== true)
      this.#add('deprecated', this.#head.at, false, true)
    this.#extensions()
    this.#security()
    this.#parameters()
    this.#requestBody()
    this.#responses()
    this.#callbacks()
  }

  #extensions(): void {
    const [base, head] = [membersOf(this.#base.at), membersOf(this.#head.at)]
    const names = new Set([...Object.keys(base), ...Object.keys(head)].filter(name => name.startsWith('x-')))
    names.delete('x-aliases')
    for (const name of names) {
      const [was, is] = [base[name], head[name]]
      if (isDeepStrictEqual(was, is)) continue
      const row = rows.find(each => each.extension === name)
      const rule = row === undefined ? 'extension-changed' : row.allows?.(was, is) ? 'extension-relaxed' : row.id
      this.#add(rule, child(this.#head.at, name), was ?? 'absent', is ?? 'absent')
    }
  }

  #security(): void {
    const [was, is] = [securityOf(this.#base), securityOf(this.#head)]
    const at = child(this.#head.at, 'security')
    const suffices = (held: Requirement, asked: Requirement) =>
      Object.entries(asked).every(
        ([scheme, scopes]) => scopes.every(scope => held[scheme]?.includes(scope)) && scheme in held,
      )
    if (was.some(held => !is.some(asked => suffices(held, asked)))) this.#add('security-narrowed', at, was, is)
    else if (is.some(isOpen) && !was.some(isOpen)) this.#add('security-opened', at, was, is)
    else if (is.some(asked => !was.some(held => suffices(held, asked))))
      this.#add('security-alternative-added', at, was, is)
  }

  #parameters(): void {
    const [base, head] = [parametersOf(this.#base), parametersOf(this.#head)]
    const nameOf = (key: string) => key.slice(key.indexOf(' ') + 1)
    const moved = (key: string, from: Map<string, Place>, to: Map<string, Place>) =>
      [...to.keys()].find(other => nameOf(other).toLowerCase() === nameOf(key).toLowerCase() && !from.has(other))
    for (const [key, place] of base) {
      const other = head.get(key)
      const elsewhere = moved(key, base, head)
      if (other !== undefined) this.#parameter(place, other)
      else if (elsewhere !== undefined) this.#add('parameter-location-changed', place, key, elsewhere, 'sent')
      else this.#add('parameter-removed', place, key, 'absent', 'sent')
    }
    for (const [key, place] of head) {
      if (base.has(key) || moved(key, head, base) !== undefined) continue
      const { required } = membersOf(place)
      this.#add(required === true ? 'required-parameter-added' : 'parameter-added', place, 'absent', key, 'sent')
    }
  }

  #parameter(base: Place, head: Place): void {
    this.#flag(base, head, 'parameter-became-required', 'parameter-became-optional', 'sent')
    const [was, is] = [styleOf(base), styleOf(head)]
    const harms = isDeepStrictEqual(was.form, is.form) ? was.allows.some(each => !is.allows.includes(each)) : true
    if (harms) this.#add('parameter-style-changed', head, was, is, 'sent')
    const deprecated = membersOf(head).deprecated === true && membersOf(base).deprecated !== true
    if (deprecated) this.#add('deprecated', head, false, true, 'sent')
    this.#schemas.compare(schemaOf(base), schemaOf(head), this.#asked)
  }

  #requestBody(): void {
    const [base, head] = [this.#base, this.#head].map(({ at }) => follow(child(at, 'requestBody'))) as [Place, Place]
    if (base.value === undefined) {
      if (head.value === undefined) return
      const isRequired = membersOf(head).required === true
      this.#add(isRequired ? 'required-request-body-added' : 'request-body-added', head, 'absent', 'a body')
    } else if (head.value === undefined) {
      this.#add('request-body-removed', base, 'a body', 'absent')
    } else {
      if (!this.#base.isWebhook) this.#flag(base, head, 'request-body-became-required', 'request-body-became-optional')
      this.#content(child(base, 'content'), child(head, 'content'), this.#asked)
    }
  }

  #responses(): void {
    const [base, head] = [child(this.#base.at, 'responses'), child(this.#head.at, 'responses')]
    for (const [status, place] of children(base)) {
      const [from, to] = [follow(place), follow(child(head, status))]
      if (to.value === undefined) this.#add('response-status-removed', place, status, 'absent', 'received')
      else this.#response(from, to)
    }
    for (const [status, place] of children(head))
      if (!(status in membersOf(base))) this.#add('response-status-added', place, 'absent', status, 'received')
  }

  #response(base: Place, head: Place): void {
    this.#headers(base, head)
    this.#content(child(base, 'content'), child(head, 'content'), this.#answered)
    for (const [name, link] of children(child(base, 'links'))) {
      const other = follow(child(head, 'links', name))
      if (!isDeepStrictEqual(follow(link).value, other.value))
        this.#add('link-changed', link, follow(link).value, other.value ?? 'absent')
    }
  }

  #headers(base: Place, head: Place): void {
    const [was, is] = [base, head].map(
      each => new Map(children(child(each, 'headers')).map(([name, place]) => [name.toLowerCase(), place])),
    ) as [Map<string, Place>, Map<string, Place>]
    for (const [name, place] of was) {
      const other = is.get(name)
      if (other === undefined) {
        this.#add('response-header-removed', place, name, 'absent', 'received')
        continue
      }
      const [from, to] = [follow(place), follow(other)]
      this.#flag(to, from, 'response-header-became-optional', 'response-header-became-required', 'received')
      this.#schemas.compare(schemaOf(from), schemaOf(to), this.#answered)
    }
    for (const [name, place] of is)
      if (!was.has(name)) this.#add('response-header-added', place, 'absent', name, 'received')
  }

  #content(base: Place, head: Place, direction: Direction): void {
    const side = direction === 'sent' ? 'request' : 'response'
    const [was, is] = [base, head].map(
      each => new Map(children(each).map(([name, place]) => [name.toLowerCase().replaceAll(' ', ''), place])),
    ) as [Map<string, Place>, Map<string, Place>]
    for (const [name, place] of was) {
      const other = is.get(name)
      if (other === undefined) {
        this.#add(`${side}-media-type-removed`, place, name, 'absent', direction)
        continue
      }
      const [from, to] = [membersOf(place).encoding, membersOf(other).encoding]
      if (!isDeepStrictEqual(from, to))
        this.#add(`${side}-encoding-changed`, other, from ?? 'absent', to ?? 'absent', direction)
      this.#schemas.compare(schemaOf(place), schemaOf(other), direction)
    }
    // A client asks for a media type of an answer; what a webhook brings comes unasked.
    const unasked = this.#base.isWebhook && direction === 'received'
    const added = unasked ? 'response-alternative-added' : (`${side}-media-type-added` as const)
    for (const [name, place] of is) if (!was.has(name)) this.#add(added, place, 'absent', name, direction)
  }

  /** Requests that the platform makes to the client: what is sent and received changes places. */
  #callbacks(): void {
    const head = child(this.#head.at, 'callbacks')
    for (const [name, place] of children(child(this.#base.at, 'callbacks'))) {
      for (const [expression, item] of children(follow(place))) {
        const others = itemOperations(
          this.#head.document,
          expression,
          child(follow(child(head, name)), expression),
          true,
        )
        for (const operation of itemOperations(this.#base.document, expression, item, true)) {
          const other = others.find(each => each.call === operation.call)
          if (other === undefined) this.#add('callback-removed', operation.at, operation.call, 'absent')
          else new OperationComparison(this.#findings, this.#schemas, operation, other).compare()
        }
      }
    }
  }

  /** `required`, asked of clients or promised to them. */
  #flag(base: Place, head: Place, became: RuleId, ceased: RuleId, direction?: Direction): void {
    const [was, is] = [base, head].map(each => membersOf(each).required === true)
    const promised = direction === 'received'
    if (was === is) return
    this.#add(is ? became : ceased, promised ? base : head, promised ? is : was, promised ? was : is, direction)
  }

  #add(rule: RuleId, at: Place, was: unknown, is: unknown, direction?: Direction): void {
    const subject = this.#base.label
    this.#findings.add(rule, { at, was, is, subject, ...(direction === undefined ? {} : { direction }) })
  }
}

type Requirement = Readonly<Record<string, readonly string[]>>

/** The alternatives that suffice each; an operation without any is open, as by an empty one. */
function securityOf({ at, document }: Operation): Requirement[] {
  const said = membersOf(at).security ?? membersOf(document).security
  const alternatives = listOf(said) as Requirement[]
  return alternatives.length === 0 ? [{}] : [...alternatives]
}

function isOpen(requirement: Requirement): boolean {
  return Object.keys(requirement).length === 0
}

/** A parameter, header or media type: its schema stands in it, or in the one media type of its `content`. */
function schemaOf(place: Place): Place {
  const [media] = children(child(place, 'content'))
  return child(media === undefined || membersOf(place).schema !== undefined ? place : media[1], 'schema')
}

function styleOf(place: Place) {
  const { in: location, style, explode, content, ...flags } = membersOf(place)
  const written = style ?? (location === 'query' || location === 'cookie' ? 'form' : 'simple')
  const form =
    content === undefined
      ? { style: written, explode: explode ?? written === 'form' }
      : { mediaType: Object.keys(membersOf(child(place, 'content'))) }
  return { form, allows: ['allowReserved', 'allowEmptyValue'].filter(name => flags[name] === true) }
}
