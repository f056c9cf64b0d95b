import { describe, expect, it } from 'vitest'
import { Secret } from '#config'
import { createSigner } from './signer.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '13' }
const formDigest = '9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e'

/** By name in awslabs/aws-c-auth, tests/aws-signing-test-suite/v4: what is signed, and the signature. */
const vectors = [
  {
    name: 'post-vanilla',
    method: 'POST',
    signature: '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  },
  { name: 'get-utf8', path: '/ሴ', signature: '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85' },
  {
    name: 'get-space',
    path: '/example space/',
    signature: '652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741',
  },
  {
    name: 'get-unreserved',
    path: '/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    signature: '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f',
  },
  {
    name: 'get-vanilla-query-order-key-case',
    path: '/?Param2=value2&Param1=value1',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  {
    name: 'get-vanilla-utf8-query',
    path: '/?ሴ=bar',
    signature: '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
  },
  {
    name: 'get-header-value-trim',
    headers: { 'My-Header1': ' value1', 'My-Header2': ' "a   b   c"' },
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  },
  {
    name: 'get-vanilla-with-session-token',
    token: '6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267',
    signature: '07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8',
  },
  {
    name: 'post-x-www-form-urlencoded',
    method: 'POST',
    headers: { ...form, 'x-amz-content-sha256': formDigest },
    body: 'Param1=value1',
    signature: 'd3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b',
  },
] as const

describe("createSigner, by AWS's published vectors", () => {
  it.each(vectors)('signs $name', async vector => {
    const { body = '', headers = {}, method = 'GET', path = '/', token } = { token: null, ...vector } as Vector
    const sign = createSigner({
      region: 'us-east-1',
      service: 'service',
      now: () => new Date('2015-08-30T12:36:00Z'),
      credentials: {
        accessKeyId: new Secret('AKIDEXAMPLE'),
        secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'),
        sessionToken: token === null ? null : new Secret(token),
      },
    })
    const signed = await sign({ method, origin: 'https://example.amazonaws.com', path, headers, body })
    expect(signed.authorization).toContain(`Signature=${vector.signature}`)
    expect(signed['x-amz-date']).toBe('20150830T123600Z')
  })
})

interface Vector {
  readonly method?: 'GET' | 'POST'
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly token: string | null
}
