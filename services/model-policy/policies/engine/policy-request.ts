/** Who is about to do what, to what, with which data: all that a policy decides by. */
export interface PolicyRequest {
  readonly subject: PolicySubject
  /** Noun and verb, for example `tool.invoke`. */
  readonly action: string
  readonly resource: PolicyResource
  readonly context: PolicyContext
  /** Further facts, as a caller stated them. */
  readonly attributes: Readonly<Record<string, unknown>>
  /** The facts have the types and the size that conditions can look at; else every condition fails. */
  readonly isDecidable: boolean
  /** Names the call: what a canary is sticky to where there is no run. */
  readonly requestId: string
}

/** Who acts, as the credential proves it. An id that does not exist is empty. */
export interface PolicySubject {
  readonly principal_id: string
  readonly kind: string
  readonly agent_id: string
  readonly run_id: string
}

/** What is acted on. A fact that the kind of resource does not have is empty, or false. */
export interface PolicyResource {
  /** A model's or a tool's id; of memory, `<namespace>/<key>`. */
  readonly id: string
  readonly backend: string
  /** Of a model: it runs on this node or its network. */
  readonly local: boolean
  /**
   * Of a model: where it sees what it is sent. Absent where that is unknown, so that conditions on it fail and deny: an
   * empty text would be equal to the region of a caller who states none.
   */
  readonly region?: string
  /** Of a tool: `builtin`, `http`, … */
  readonly tool_kind: string
  /** Of a tool that sends HTTP: where to. */
  readonly host: string
  readonly method: string
  /** Of a tool: `none`, `idempotent` or `once`. */
  readonly effect: string
  readonly namespace: string
  readonly key: string
}

/** What the caller says about the data. Source: schemas/model/PolicyContext.json. */
export interface PolicyContext {
  readonly data_classification: string
  readonly region: string
  readonly purpose: string
  readonly consent_tags: readonly string[]
}

const nobody: PolicySubject = { principal_id: '', kind: '', agent_id: '', run_id: '' }

const noContext: PolicyContext = { data_classification: '', region: '', purpose: '', consent_tags: [] }

const noResource: PolicyResource = {
  id: '',
  backend: '',
  local: false,
  tool_kind: '',
  host: '',
  method: '',
  effect: '',
  namespace: '',
  key: '',
}

/** A value of each fact's type. */
const facts: Required<PolicyResource> = { ...noResource, region: '' }

/** An action as somebody stated it. */
export interface StatedAction {
  readonly action: string
  readonly resource: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

/**
 * A request with every fact that conditions can speak of. Those attributes that a resource has become its facts; one of
 * another type than the fact makes the request undecidable.
 */
export function toPolicyRequest(
  subject: Partial<PolicySubject> | undefined,
  { action, attributes = {}, resource }: StatedAction,
  context: Partial<PolicyContext> | undefined,
  requestId: string,
): PolicyRequest {
  const stated = Object.entries(attributes).filter(([name]) => name !== 'id' && Object.hasOwn(facts, name))
  const isTyped = stated.every(([name, value]) => typeof value === typeof facts[name as keyof PolicyResource])
  return {
    subject: { ...nobody, ...subject },
    action,
    resource: { ...noResource, ...(isTyped && Object.fromEntries(stated)), id: resource },
    context: { ...noContext, ...context },
    attributes,
    isDecidable: isTyped && isWithinBounds(attributes),
    requestId,
  }
}

const mostAttributeText = 4_096
const longestList = 64
const deepestAttribute = 4

/** Whether facts that a caller stated are small enough for conditions to look at. */
export function isWithinBounds(attributes: Readonly<Record<string, unknown>>): boolean {
  return isShallow(attributes, deepestAttribute) && JSON.stringify(attributes).length <= mostAttributeText
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  const items = Object.values(value)
  return levels > 0 && items.length <= longestList && items.every(item => isShallow(item, levels - 1))
}
