import { Secret } from '#config'
import type { ReceivedRequest } from '../../testing/double/double.ts'
import { createSigner } from '../signer.ts'

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=/

/** Whether the request is signed with the secret of this access key, as the service would find out. */
export async function verifySignature(request: ReceivedRequest, secret: string): Promise<boolean> {
  const { headers, method, path, raw } = request
  const [, accessKey, region, service, signed] = authorization.exec(headers.authorization ?? '') ?? []
  const date = String(headers['x-amz-date']).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5')
  if (accessKey === undefined || region === undefined || service === undefined || signed === undefined) return false
  const own = new Set(['host', 'x-amz-date', 'x-amz-security-token'])
  const names = signed.split(';').filter(name => !own.has(name))
  const token = headers['x-amz-security-token']
  const sign = createSigner({
    region,
    service,
    now: () => new Date(date),
    credentials: {
      accessKeyId: new Secret(accessKey),
      secretAccessKey: new Secret(secret),
      sessionToken: token === undefined ? null : new Secret(String(token)),
    },
  })
  const again = await sign({
    method: method === 'POST' ? 'POST' : 'GET',
    origin: `http://${headers.host}`,
    path,
    headers: Object.fromEntries(names.map(name => [name, String(headers[name])])),
    body: raw.toString(),
  })
  return again.authorization === headers.authorization
}
