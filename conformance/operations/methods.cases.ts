import {
  type Case,
  expectEqual,
  expectError,
  type SpecifiedOperation,
  serviceNames,
  specifiedOperations,
} from '../suite/index.ts'
import { absentPath } from './well-formed.ts'

/** What a path might have. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

export const cases: readonly Case[] = serviceNames.map(service => ({
  part: 'operations',
  name: `${service} refuses the methods that a path does not have, and names those that it has`,
  run: async ({ anybody }) => {
    const own = specifiedOperations.filter(operation => operation.service === service)
    for (const operation of own) {
      const path = absentPath(operation)
      const other = methods.find(method => !own.some(known => known.method === method && takes(known, path)))
      if (other === undefined) continue
      const answer = expectError(await anybody.send(service, other, path), 405, 'method_not_allowed')
      const allowed = own.filter(known => known.path === operation.path).map(({ method }) => method)
      const named = (answer.headers.allow ?? '').split(', ').filter(method => method !== 'HEAD')
      expectEqual(named.sort(), [...new Set(allowed)].sort(), 'Allow names the methods of the path', answer)
    }
  },
}))

/** To a path that ends in an id, `…:cancel` is an id too. */
function takes({ path: template }: SpecifiedOperation, path: string): boolean {
  const pattern = template.replaceAll(/[.:]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}
