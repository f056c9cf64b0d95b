import type { Scope } from '#tenancy'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The rate buckets that an operation can draw from. Source: `x-quota` of the specs. */
export type RateBucket = 'run_create' | 'model_invoke' | 'tool_call'

/** One operation of a spec, as the pipeline reads it. Made by `npm run generate`. */
export interface Operation {
  readonly operationId: string
  readonly method: HttpMethod
  /** OpenAPI path templates, the canonical one first. */
  readonly paths: readonly string[]
  /** `authenticated` wants a credential and no scope; null is open to everybody. */
  readonly scope: Scope | 'authenticated' | null
  readonly quota: RateBucket | null
  /** The action's name in the audit, or null where the operation leaves no record. */
  readonly audit: string | null
  readonly idempotent: boolean
  /** Bytes. */
  readonly bodyLimit: number
  /** Media types of the request body; empty where there is none. */
  readonly bodyTypes: readonly string[]
  readonly bodyRequired: boolean
  /** The member in which the body may also come wrapped. */
  readonly bodyWrapper: string | null
  /** How answers and errors are dressed: ours, OpenAI's, or not at all. */
  readonly envelope: 'agentos' | 'openai' | 'raw'
  /** Clients of OpenAI call it too: its failures are in our form and carry what those clients read beside it. */
  readonly openaiErrors: boolean
  /** Query names that start so are gathered into one object, for example `label.` into `labels`. */
  readonly queryPrefixes: readonly string[]
  readonly responses: Readonly<Record<number, readonly string[]>>
}

/** Answers whether the value is valid; where it is not, `errors` holds why. Fills in defaults. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** Source: ajv's ErrorObject. */
export interface ValidationError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** The compiled checks of a service, by `<operationId>_<part>`; an absent one has nothing to check. */
export type Validators = Readonly<Record<string, Validator | undefined>>

/** All that the pipeline knows of a service, made from its OpenAPI document. */
export interface Contract {
  readonly operations: readonly Operation[]
  /** `<operationId>_params`, `<operationId>_query`, `<operationId>_headers`: values are coerced from text. */
  readonly parameters: Validators
  /** `<operationId>_body`. */
  readonly bodies: Validators
  /** `<operationId>_<status>`, for JSON answers below 400; `failure_<schema>` for the bodies of all others. */
  readonly responses: Validators
  /** The served OpenAPI document. */
  readonly document: OpenapiDocument
}

export interface OpenapiDocument {
  readonly openapi: string
  readonly info: Readonly<Record<string, unknown>>
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}
