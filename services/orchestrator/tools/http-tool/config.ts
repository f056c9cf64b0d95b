/** How an HTTP tool is called. Source: schemas/tool/HttpToolConfig.json. */
export interface HttpToolConfig {
  /** Absolute; `{name}` in path and query is filled from the input. */
  readonly url: string
  readonly method?: HttpMethod
  /** The values are secrets. */
  readonly headers?: Readonly<Record<string, string>>
  /** Members of the JSON body beside the input. */
  readonly body?: Readonly<Record<string, unknown>>
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type ToolInput = Readonly<Record<string, unknown>>
