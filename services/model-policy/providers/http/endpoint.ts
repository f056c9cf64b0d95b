/** Where an API lives: an origin for the pool and the path of each resource. */
export interface Endpoint {
  readonly origin: string
  path(resource: string): string
}

/**
 * The rule for base URLs: a path that is given is taken whole (`https://host/gateway/v1`, `…/v1beta/openai/`); a bare
 * origin (`http://host:8000`) gets the path at which every server of this API serves it. Slashes at the end do not count
 * and a query string is kept for each request. Throws TypeError for what is not an http(s) URL without credentials.
 */
export function parseBaseUrl(baseUrl: string, usualPath = '/v1'): Endpoint {
  const url = new URL(baseUrl)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError('must begin with http:// or https://')
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('carries a credential; give it as the api key instead')
  }
  const prefix = url.pathname.replace(/\/+$/, '') || usualPath
  return { origin: url.origin, path: resource => `${prefix}/${resource}${url.search}` }
}
