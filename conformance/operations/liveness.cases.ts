import { type Case, expectEqual, expectStatus, serviceNames } from '../suite/index.ts'

export const cases: readonly Case[] = serviceNames.map(service => ({
  part: 'operations',
  operation: { service, operationId: 'getLiveness', status: 200 },
  name: 'names the service, and needs no credential',
  run: async ({ anybody }) => {
    const answer = expectStatus(await anybody.call('getLiveness', { service }), 200)
    const { service: named } = answer.body as { service?: unknown }
    expectEqual(named, service, 'The body names the service', answer)
  },
}))
