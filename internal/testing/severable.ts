import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A database's connections led through here, so that a test can take the database away and bring it back. */
export interface Severable {
  /** Where the database is found through here. */
  readonly url: string
  /** Ends every connection and takes no further one. */
  sever(): void
  restore(): void
  /** From now on the connections that there are stay open and carry nothing, as behind a firewall that forgot them. */
  mute(): void
  close(): Promise<void>
}

export async function severable(databaseUrl: string): Promise<Severable> {
  const url = new URL(databaseUrl)
  const folder = url.searchParams.get('host')
  const port = Number(url.searchParams.get('port') ?? (url.port || 5432))
  const target = folder?.startsWith('/')
    ? { path: `${folder}/.s.PGSQL.${port}` }
    : { port, host: folder ?? url.hostname }
  const connections = new Map<Socket, Socket>()
  let isSevered = false
  const proxy = createServer(socket => {
    if (isSevered) return void socket.destroy()
    const server = connect(target)
    connections.set(socket, server)
    server.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket
      .on('error', () => server.destroy())
      .on('close', () => {
        connections.delete(socket)
        server.destroy()
      })
    server.pipe(socket)
    socket.pipe(server)
  }).listen(0, 'localhost')
  await once(proxy, 'listening')
  url.searchParams.delete('port')
  url.searchParams.set('host', 'localhost')
  url.port = `${(proxy.address() as AddressInfo).port}`
  const sever = () => {
    isSevered = true
    for (const socket of connections.keys()) socket.destroy()
  }
  return {
    url: url.href,
    sever,
    restore() {
      isSevered = false
    },
    mute() {
      for (const [socket, server] of connections) {
        socket.unpipe(server)
        server.unpipe(socket)
      }
    },
    async close() {
      sever()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
