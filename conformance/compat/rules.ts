/**
 * Every rule of the gate, once. The comparison finds changes by kind and direction, by extension or by id, and what that
 * means, whether it fails the gate and what to do instead stand here alone. Ids are stable. Sources: SPEC_AUTHORITY.md,
 * “`/v1` is additive-only”, and the public list of checks of oasdiff (github.com/oasdiff/oasdiff, checker/rules.go).
 */
export type Direction = 'sent' | 'received'

/** How a schema changed; the same change means another thing in what is sent than in what is received. */
export type SchemaKind = NonNullable<(typeof rows)[number]['kind']>
export type RuleId = (typeof rows)[number]['id']

export interface Rule {
  readonly id: string
  readonly effect: 'breaking' | 'additive'
  /** `null`: whatever the direction. */
  readonly direction: Direction | null
  readonly says: string
  readonly remedy: string
  readonly kind: string | null
  /** The extension of an operation that the rule holds. */
  readonly extension: string | null
  /** Whether a change of the extension's value leaves clients alone. */
  readonly allows: ((was: unknown, is: unknown) => boolean) | null
  /** Where the values of a closed or growing list stand, `document#pointer`. */
  readonly vocabulary: string | null
}

type Allows = (was: unknown, is: unknown) => boolean

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const never: Allows = () => false
const onlyAdds: Allows = (was, is) => list(was).every(value => list(is).includes(value))
const onlyAppears: Allows = was => was === undefined
const onlyDisappears: Allows = (_, is) => is === undefined
const onlyGrows: Allows = (was, is) => Number(is ?? 1_048_576) >= Number(was ?? 1_048_576)
const onlyTurnsOn: Allows = was => was !== true

const plain = { kind: null, extension: null, allows: null, vocabulary: null } as const

const operation = <I extends string>(id: I, says: string, remedy: string) =>
  ({ ...plain, id, effect: 'breaking', direction: null, says, remedy }) as const
const extension = <I extends string>(id: I, name: string, allows: Allows, says: string, remedy: string) =>
  ({ ...operation(id, says, remedy), extension: name, allows }) as const
const sent = <I extends string, K extends string | null>(id: I, kind: K, says: string, remedy: string) =>
  ({ ...plain, id, effect: 'breaking', direction: 'sent', kind, says, remedy }) as const
const received = <I extends string, K extends string | null>(id: I, kind: K, says: string, remedy: string) =>
  ({ ...plain, id, effect: 'breaking', direction: 'received', kind, says, remedy }) as const
const vocabulary = <I extends string>(id: I, place: string, says: string) =>
  ({ ...operation(id, says, 'keep it; it may stay unused'), vocabulary: place }) as const
const additive = <I extends string>(id: I, direction: Direction | null, says: string) =>
  ({ ...plain, id, effect: 'additive', direction, says, remedy: 'nothing to do' }) as const

const keepLimit = 'keep the limit, or ask for less'
const promise = 'keep what was promised, or promise more'
const newOperation = 'add an operation or a /v2 beside it'

export const rows = [
  operation('document-unreadable', 'a document cannot be read, so nothing of it is compared', 'mend the document'),
  operation('reference-unresolved', 'a reference leads nowhere', 'mend the reference'),
  operation('schema-removed', 'a schema is gone', 'keep the file or the named schema'),
  operation('schema-id-changed', 'the `$id` of a schema is another', 'keep the `$id`'),
  operation('schema-dialect-changed', 'the schema is read by another dialect', 'keep `$schema`'),
  operation('error-code-status-changed', 'an error code answers with another status', 'add a code of its own'),
  operation('error-code-retryability-changed', 'whether a retry helps is another', 'add a code of its own'),
  vocabulary('event-type-removed', 'schemas/events/EventType.json#', 'an event type is gone'),
  vocabulary('error-code-removed', 'openapi/components/schemas.yaml#/ErrorCode', 'an error code is gone'),
  vocabulary('scope-removed', 'openapi/components/schemas.yaml#/Scope', 'a scope is gone'),

  operation('operation-removed', 'an operation is gone', 'keep it; mark it `deprecated`'),
  operation('operation-moved', 'an operation is at another path or method', 'keep the old path as one of `x-aliases`'),
  operation('operation-alias-removed', 'a further path of an operation is gone', 'keep it in `x-aliases`'),
  operation('operation-id-changed', 'clients made from the document call it by another name', 'keep the operationId'),
  operation('callback-removed', 'a callback is gone', 'keep it'),
  operation('link-changed', 'a link is gone or leads elsewhere', 'keep it'),
  operation('server-removed', 'an address of the service is gone', 'keep it among the servers'),
  operation('security-scheme-removed', 'a way to prove who is calling is gone', 'keep it beside the new one'),
  operation('security-scheme-changed', 'a credential is sent or read in another way', 'add a scheme of its own'),
  operation('security-narrowed', 'a credential that sufficed does not any more', 'keep each alternative as it was'),
  operation('security-opened', 'what asked for a credential asks for none', 'add an open operation beside it'),
  extension('operation-scope-changed', 'x-scope', never, 'another scope is asked for', newOperation),
  extension('operation-quota-changed', 'x-quota', onlyDisappears, 'calls draw from another rate', 'keep the bucket'),
  extension('operation-audit-changed', 'x-audit', onlyAppears, 'the audit names the action otherwise', 'keep its name'),
  extension('operation-idempotence-removed', 'x-idempotent', onlyTurnsOn, 'a repeated key repeats the work', 'keep it'),
  extension('operation-body-limit-lowered', 'x-body-limit', onlyGrows, 'bodies that were taken are refused', keepLimit),
  extension('operation-body-wrapper-changed', 'x-body-wrapper', onlyAppears, 'wrapped bodies are refused', 'keep it'),
  extension('operation-query-prefix-removed', 'x-query-prefixes', onlyAdds, 'query names are not read', 'keep them'),
  extension('operation-envelope-changed', 'x-envelope', never, 'failures have another shape', newOperation),
  extension('operation-openai-errors-removed', 'x-openai-errors', onlyTurnsOn, 'failures lack members', 'keep them'),
  operation('extension-changed', 'an extension changed that this gate does not know', 'add its rule to rules.ts'),

  sent('parameter-removed', null, 'a parameter is gone', 'keep it; mark it `deprecated`'),
  sent('parameter-location-changed', null, 'a parameter is read from elsewhere', 'take it in both places'),
  sent('parameter-style-changed', null, 'a parameter is written otherwise', 'keep style, explode and media type'),
  sent('parameter-became-required', null, 'a parameter may be left out no more', 'keep it optional'),
  sent('required-parameter-added', null, 'a new parameter must be sent', 'make it optional'),
  sent('request-body-removed', null, 'a body is read no more', 'keep it'),
  sent('required-request-body-added', null, 'a new body must be sent', 'make it optional'),
  sent('request-body-became-required', null, 'the body may be left out no more', 'keep it optional'),
  sent('request-media-type-removed', null, 'a media type is taken no more', 'keep it'),
  sent('request-encoding-changed', null, 'parts of the body are written otherwise', 'keep `encoding`'),
  received('response-status-removed', null, 'a status is gone', 'keep it'),
  received('response-media-type-removed', null, 'a media type is answered no more', 'keep it'),
  received('response-encoding-changed', null, 'parts of the answer are written otherwise', 'keep `encoding`'),
  received('response-header-removed', null, 'a header is gone', 'keep it'),
  received('response-header-became-optional', null, 'a header that was always sent may be absent', 'send it always'),

  sent('request-property-removed', 'member', 'a member is read no more, or refused', 'keep it; mark it `deprecated`'),
  received('response-property-removed', 'member', 'a member is gone', 'keep it; mark it `deprecated`'),
  sent('required-request-property-added', 'required-undeclared', 'a new member must be sent', 'make it optional'),
  received('response-requirement-removed', 'required-undeclared', 'a member may be absent', 'keep it required'),
  sent('request-property-became-required', 'required', 'a member may be left out no more', 'keep it optional'),
  received('response-property-became-optional', 'required', 'a member that was always sent may be absent', promise),
  sent('request-type-narrowed', 'type', 'a type is taken no more', 'take the old types too'),
  received('response-type-widened', 'type', 'a type comes that never came', 'add a member of its own'),
  sent('request-became-not-nullable', 'null', 'null is taken no more', 'take null'),
  received('response-became-nullable', 'null', 'null comes where it never came', 'add a member of its own'),
  sent('request-enum-value-removed', 'value', 'a value is taken no more', 'keep the value'),
  received('response-enum-value-added', 'value', 'a value comes that the list excluded', 'add a member of its own'),
  received('response-enum-value-removed', null, 'a value is gone from the list', 'keep the value'),
  received('response-enum-opened', null, 'the list of values may grow from now on', 'add a member of its own'),
  sent('request-enum-added', 'unlisted', 'only listed values are taken', 'list the known values in the description'),
  received('response-enum-dropped', 'unlisted', 'the values are listed no more', 'keep the list'),
  sent('request-maximum-lowered', 'maximum', 'numbers that were taken are refused', keepLimit),
  received('response-maximum-raised', 'maximum', 'greater numbers come', promise),
  sent('request-exclusive-maximum-lowered', 'exclusiveMaximum', 'numbers that were taken are refused', keepLimit),
  received('response-exclusive-maximum-raised', 'exclusiveMaximum', 'greater numbers come', promise),
  sent('request-minimum-raised', 'minimum', 'numbers that were taken are refused', keepLimit),
  received('response-minimum-lowered', 'minimum', 'smaller numbers come', promise),
  sent('request-exclusive-minimum-raised', 'exclusiveMinimum', 'numbers that were taken are refused', keepLimit),
  received('response-exclusive-minimum-lowered', 'exclusiveMinimum', 'smaller numbers come', promise),
  sent('request-multiple-of-narrowed', 'multipleOf', 'numbers that were taken are refused', keepLimit),
  received('response-multiple-of-widened', 'multipleOf', 'numbers between come', promise),
  sent('request-max-length-lowered', 'maxLength', 'long texts are refused', keepLimit),
  received('response-max-length-raised', 'maxLength', 'longer texts come', promise),
  sent('request-min-length-raised', 'minLength', 'short texts are refused', keepLimit),
  received('response-min-length-lowered', 'minLength', 'shorter texts come', promise),
  sent('request-pattern-changed', 'pattern', 'texts of the old pattern may be refused', 'keep the pattern, or drop it'),
  received('response-pattern-changed', 'pattern', 'texts outside the old pattern may come', 'keep the pattern'),
  sent('request-format-changed', 'format', 'texts of the old format may be refused', 'keep the format, or drop it'),
  received('response-format-changed', 'format', 'texts of another format may come', 'keep the format'),
  sent('request-max-items-lowered', 'maxItems', 'long lists are refused', keepLimit),
  received('response-max-items-raised', 'maxItems', 'longer lists come', promise),
  sent('request-min-items-raised', 'minItems', 'short lists are refused', keepLimit),
  received('response-min-items-lowered', 'minItems', 'shorter lists come', promise),
  sent('request-unique-items-asked', 'uniqueItems', 'lists with repeats are refused', keepLimit),
  received('response-unique-items-dropped', 'uniqueItems', 'lists with repeats come', promise),
  sent('request-max-properties-lowered', 'maxProperties', 'large objects are refused', keepLimit),
  received('response-max-properties-raised', 'maxProperties', 'larger objects come', promise),
  sent('request-min-properties-raised', 'minProperties', 'small objects are refused', keepLimit),
  received('response-min-properties-lowered', 'minProperties', 'smaller objects come', promise),
  sent('request-closed', 'additionalProperties', 'unknown members are refused', 'ignore them'),
  sent('request-dependency-added', 'dependentRequired', 'a member asks for another one', 'keep it optional'),
  received('response-dependency-dropped', 'dependentRequired', 'a member comes without another one', promise),
  sent('request-alternative-removed', 'alternative', 'an alternative is taken no more', 'keep each alternative'),
  received(
    'response-alternative-added',
    'alternative',
    'an alternative comes that never came',
    'add a member of its own',
  ),
  received('response-variant-removed', null, 'a variant of the answer is gone', 'keep it'),
  sent('request-default-changed', null, 'leaving the member out means another thing', 'keep the default'),
  received('response-default-changed', null, 'the absence of the member means another thing', 'keep the default'),
  sent('request-property-became-read-only', null, 'a member is read no more', 'keep it writable'),
  received('response-property-became-write-only', null, 'a member is gone', 'keep it readable'),
  operation('discriminator-changed', 'alternatives are told apart otherwise', 'keep the discriminator and its mapping'),
  operation('content-encoding-changed', 'a text holds something else', 'keep contentMediaType and contentEncoding'),
  sent(
    'request-undecided',
    'undecided',
    'whether all that was valid still is cannot be decided',
    'write it more plainly',
  ),
  received('response-undecided', 'undecided', 'whether a client can read all that comes cannot be decided', promise),

  additive('operation-added', null, 'a new operation'),
  additive('operation-alias-added', null, 'a further path of an operation'),
  additive('security-alternative-added', null, 'another way to prove who is calling'),
  additive('extension-relaxed', null, 'an extension changed without harm to clients'),
  additive('schema-added', null, 'a new schema'),
  additive('error-code-added', null, 'a new error code'),
  additive('parameter-added', 'sent', 'a new optional parameter'),
  additive('parameter-became-optional', 'sent', 'a parameter may be left out'),
  additive('request-body-added', 'sent', 'an optional body'),
  additive('request-body-became-optional', 'sent', 'the body may be left out'),
  additive('request-media-type-added', 'sent', 'a further media type is taken'),
  additive('request-property-added', 'sent', 'a new optional member'),
  additive('request-enum-value-added', 'sent', 'a further value is taken'),
  additive('request-relaxed', 'sent', 'more is taken than before'),
  additive('response-status-added', 'received', 'a new status'),
  additive('response-media-type-added', 'received', 'a further media type on demand'),
  additive('response-header-added', 'received', 'a new header'),
  additive('response-header-became-required', 'received', 'a header is always sent'),
  additive('response-property-added', 'received', 'a new member'),
  additive('response-open-enum-value-added', 'received', 'a new value of a list that says it grows'),
  additive('response-tightened', 'received', 'less is answered than was allowed'),
  additive('deprecated', null, 'marked as deprecated, and still there'),
] as const satisfies readonly Rule[]

export const rules: ReadonlyMap<string, Rule> = new Map(rows.map(row => [row.id, row]))

/** The breaking rule for a change of a schema; one that has none in this direction harms nobody there. */
export function ruleOfKind(kind: SchemaKind, direction: Direction): RuleId | null {
  return rows.find(row => row.kind === kind && row.direction === direction)?.id ?? null
}

/** The rule of a list of words whose value is gone, where the enum is one. */
export function ruleOfVocabulary(document: string, pointer: string): RuleId | null {
  return rows.find(row => row.vocabulary === `${document}#${pointer.replace(/\/enum$/, '')}`)?.id ?? null
}
