/** What this gate knows of JSON Schema 2020-12 and OpenAPI 3.1: everything else in a schema is undecided. */

/** Says something to people only, or is looked at as a change of its own (`default`, `x-…`). */
const annotations = new Set([
  '$comment',
  '$schema',
  '$id',
  '$anchor',
  '$defs',
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  'xml',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'discriminator',
  'contentMediaType',
  'contentEncoding',
  'contentSchema',
])

export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-')
}

/** The types that a keyword speaks of; a value of another type passes it. */
export const appliesTo: Readonly<Record<string, readonly JsonType[]>> = {
  maximum: ['number'],
  exclusiveMaximum: ['number'],
  minimum: ['number'],
  exclusiveMinimum: ['number'],
  multipleOf: ['number'],
  maxLength: ['string'],
  minLength: ['string'],
  pattern: ['string'],
  format: ['string'],
  maxItems: ['array'],
  minItems: ['array'],
  uniqueItems: ['array'],
  maxProperties: ['object'],
  minProperties: ['object'],
  dependentRequired: ['object'],
}

/** Members whose names are the author's, not keywords. */
export const namedSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])

/** Lists in which the order says nothing. */
export const unordered = new Set(['required', 'enum', 'type'])

/** Values, in which nothing is a keyword. */
export const values = new Set(['const', 'enum'])

/** Keywords that the relation decides by itself; see schema-relation.ts. */
export const decided = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'type',
  'enum',
  'const',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'prefixItems',
  'dependentSchemas',
  ...Object.keys(appliesTo),
])

export const jsonTypes = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'] as const
export type JsonType = (typeof jsonTypes)[number]
