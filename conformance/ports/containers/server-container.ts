import { GenericContainer, PullPolicy } from 'testcontainers'
import { engine, labelsOf } from './engine.ts'

/** A server in a container of its own, and what may befall it. */
export interface ServerContainer {
  /** Ends it by SIGKILL. */
  kill(): Promise<void>
  /** Starts it again after `kill`, with its files, on the same ports. */
  start(): Promise<void>
  /** Holds every process of it, until `unpause`; connections stay open. */
  pause(): Promise<void>
  unpause(): Promise<void>
  /** Takes it off its network, until `connect`. */
  disconnect(): Promise<void>
  connect(): Promise<void>
  /** Removes it with all that it holds. */
  remove(): Promise<void>
}

const network = 'bridge'

/** A container that is reached from this machine alone. */
export class LocalContainer extends GenericContainer {
  /** `owner` is the process whose test run it belongs to. */
  constructor(image: string, owner: number) {
    super(image)
    this.withLabels(labelsOf(owner)).withPullPolicy(PullPolicy.neverPull())
  }

  protected override async beforeContainerCreated(): Promise<void> {
    for (const bindings of Object.values(this.hostConfig.PortBindings as Record<string, { HostIp?: string }[]>)) {
      for (const binding of bindings) binding.HostIp = '127.0.0.1'
    }
  }
}

/** Starts it; `untilReady` resolves when it answers, then and after each fault. */
export async function startServer(plan: LocalContainer, untilReady: () => Promise<void>): Promise<ServerContainer> {
  const started = await plan.start()
  const { container: client } = await engine()
  const container = client.getById(started.getId())
  const net = client.dockerode.getNetwork(network)
  const endpoint = { Container: started.getId() }
  await untilReady()
  return {
    async kill() {
      const gone = container.wait({ condition: 'not-running' })
      await container.kill()
      await gone
    },
    async start() {
      await container.start()
      await untilReady()
    },
    async pause() {
      await container.pause()
    },
    async unpause() {
      await container.unpause()
      await untilReady()
    },
    async disconnect() {
      await net.disconnect(endpoint)
    },
    async connect() {
      await net.connect(endpoint)
      await untilReady()
    },
    async remove() {
      await container.remove({ force: true, v: true })
    },
  }
}
