import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { contracts, type ServiceName } from './specification.ts'

/** Checks values by parts of a document that no compiled check covers: headers, and the data of streams. */
export class SchemaCheck {
  readonly #ajv: Ajv2020
  readonly #known = new Map<object, ValidateFunction>()

  constructor(service: ServiceName, options: { readonly coerce?: boolean } = {}) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: options.coerce === true })
    addFormats.default(this.#ajv)
    this.#ajv.addSchema({ $id: 'document', components: contracts[service].document.components })
  }

  /** Why the value is not valid by a schema of the document; empty where it is. */
  faults(schema: object, value: unknown): string[] {
    const validate = this.#known.get(schema) ?? this.#compile(schema)
    // Coercion writes into the object around a value.
    const holder = { value: structuredClone(value) }
    if (validate(holder)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath.replace('/value', '') || '/'} ${message}`,
    )
  }

  #compile(schema: object): ValidateFunction {
    const text = JSON.stringify({ type: 'object', required: ['value'], properties: { value: schema } })
    const validate = this.#ajv.compile(JSON.parse(text.replaceAll('"#/', '"document#/')) as object)
    this.#known.set(schema, validate)
    return validate
  }
}
