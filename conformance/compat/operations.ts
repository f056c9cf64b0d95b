/** The operations of the documents, each with its aliases, webhooks among them. */

import type { Specs } from './load.ts'
import { asEntry, child, children, documentRoot, follow, isMembers, listOf, membersOf, type Place } from './place.ts'

export interface Operation {
  /** Method and path, as a client calls it. */
  readonly call: string
  /** With the operationId. */
  readonly label: string
  readonly operationId: unknown
  readonly at: Place
  readonly item: Place
  readonly document: Place
  /** The platform calls the client, so that the body is what the client receives. */
  readonly isWebhook: boolean
  /** The path is one of `x-aliases`. */
  readonly isAlias: boolean
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The documents that describe a service; the others are parts of them. */
export function serviceDocuments(specs: Specs): Place[] {
  return [...specs.documents.keys()]
    .map(document => documentRoot(specs, document))
    .filter(({ value }) => typeof membersOf({ value } as Place).openapi === 'string')
}

export function operationsOf(document: Place): Operation[] {
  const operations = (name: 'paths' | 'webhooks') =>
    children(child(document, name)).flatMap(([path, item]) => itemOperations(document, path, item, name === 'webhooks'))
  return [...operations('paths'), ...operations('webhooks')]
}

/** The operations of one path item; `callbacks` hold such items too. */
export function itemOperations(document: Place, path: string, place: Place, isWebhook: boolean): Operation[] {
  const item = follow(place)
  return methods
    .filter(method => isMembers(membersOf(item)[method]))
    .flatMap(method => {
      const at = asEntry(child(item, method))
      const { operationId, 'x-aliases': aliases } = membersOf(at)
      const prefix = isWebhook ? 'webhook ' : ''
      return [path, ...(listOf(aliases) as string[])].map((called, index) => {
        const call = `${prefix}${method.toUpperCase()} ${called}`
        const label = `${operationId ?? ''} (${call})`.trim()
        return { call, label, operationId, at, item, document, isWebhook, isAlias: index > 0 }
      })
    })
}

/** Its parameters by where and under which name they are sent; those of the operation win over those of its path. */
export function parametersOf({ at, item }: Operation): Map<string, Place> {
  const places = [child(item, 'parameters'), child(at, 'parameters')].flatMap(list =>
    listOf(list.value).map((_, index) => follow(child(list, index))),
  )
  return new Map(places.map(place => [parameterKey(place), place]))
}

function parameterKey(place: Place): string {
  const { in: location, name } = membersOf(place)
  return `${location} ${location === 'header' ? String(name).toLowerCase() : name}`
}
