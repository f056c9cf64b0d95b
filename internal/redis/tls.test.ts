import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { describeWithRedisOverTls, selfSignedCertificate, testRedis } from '#testing'

const program = fileURLToPath(new URL('./testing/connect-once.ts', import.meta.url))

/** What a process meets that trusts the certificates of this file beside those of the machine. */
async function connect(url: string, trusted = ''): Promise<string> {
  const env = { PATH: process.env.PATH, ...(trusted !== '' && { NODE_EXTRA_CA_CERTS: trusted }) }
  const { stdout } = await promisify(execFile)(process.execPath, [program, url], { env })
  return stdout.trim()
}

describeWithRedisOverTls('Redis over TLS', () => {
  it('is used where its certificate is trusted, and refused where it is not or names another host', async () => {
    const [certificate, other] = [selfSignedCertificate('localhost'), selfSignedCertificate('redis.example')]
    const [server, stranger] = await Promise.all([testRedis({ certificate }), testRedis({ certificate: other })])
    const met = await Promise.all([
      connect(server.tlsUrl, certificate.certificateFile),
      connect(server.tlsUrl),
      connect(server.tlsUrl, other.certificateFile),
      connect(stranger.tlsUrl, other.certificateFile),
    ])
    const untrusted = 'DEPTH_ZERO_SELF_SIGNED_CERT'
    expect(met).toEqual(['up', untrusted, untrusted, 'ERR_TLS_CERT_ALTNAME_INVALID'])
    await Promise.all([server.close(), stranger.close()])
  })

  it('is told which of the hosts at its address is meant', async () => {
    const { certificateFile, keyFile } = selfSignedCertificate('localhost')
    const server = createServer({ cert: readFileSync(certificateFile), key: readFileSync(keyFile) })
    server.listen(0, 'localhost')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const met = connect(`rediss://localhost:${port}`, certificateFile)
    const [socket] = (await once(server, 'secureConnection')) as [TLSSocket]
    expect(socket.servername).toBe('localhost')
    socket.destroy()
    server.close()
    await met
  })
})
