import { Sha256 } from '@smithy/core/checksum'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Secret } from '#config'
import type { Signer } from '../http/backend.ts'

export interface AwsCredentials {
  readonly accessKeyId: Secret
  readonly secretAccessKey: Secret
  /** Of temporary credentials. */
  readonly sessionToken: Secret | null
}

export interface SigningScope {
  readonly region: string
  readonly service: string
  readonly credentials: AwsCredentials
  readonly now?: () => Date
}

/** Signs requests with Signature Version 4. Source: AWS IAM User Guide, "AWS Signature Version 4 for API requests". */
export function createSigner({ credentials, now = () => new Date(), region, service }: SigningScope): Signer {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const signer = new SignatureV4({
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
    credentials: {
      accessKeyId: accessKeyId.reveal(),
      secretAccessKey: secretAccessKey.reveal(),
      ...(sessionToken && { sessionToken: sessionToken.reveal() }),
    },
  })
  return async ({ body, headers, method, origin, path }) => {
    const { host, hostname, protocol } = new URL(origin)
    const [pathname = '/', search = ''] = path.split('?', 2)
    const query = Object.fromEntries(new URLSearchParams(search))
    const request = { method, protocol, hostname, path: pathname, query, headers: { ...headers, host }, body }
    const signed = await signer.sign(request, { signingDate: now() })
    return signed.headers
  }
}
