import { Client } from '../client.ts'
import type { Step } from '../phases/phase.ts'
import { type SmokeContext, timed } from './smoke-context.ts'

/** Source: schemas/federation/Peer.json. */
interface Peer {
  readonly stack_id: string
  readonly environment: string
  readonly region: string
}

/** That the node can say to others who it is. */
export function federationChecks(context: SmokeContext): Step[] {
  return [
    {
      name: 'federation peer',
      service: 'federation',
      async run() {
        const { stack_id, environment, region } = await describePeer(context)
        return `${stack_id}, ${environment}, ${region}`
      },
    },
  ]
}

export async function describePeer(context: SmokeContext): Promise<Peer> {
  const client = new Client(context.endpoints.federation, context.headers)
  const { body } = await timed(context, 'federation_peer', () =>
    client.call<{ peer: Peer }>('GET', '/v1/federation/peer'),
  )
  return body.peer
}
