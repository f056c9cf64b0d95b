import { validateEvent } from '#contract/schemas'
import { SchemaCheck } from './schema-check.ts'
import { contracts, type ServiceName, type SpecifiedOperation } from './specification.ts'

/** One server-sent event. */
export interface StreamMessage {
  readonly id: string | undefined
  /** `message` where the stream names none. */
  readonly event: string
  /** As it came. */
  readonly text: string
  /** Parsed where it is JSON, else the text. */
  readonly data: unknown
}

/** Holds each event of a stream to the schema of its data, once by our compiled check where there is one and once not. */
export class StreamCheck {
  readonly #check: SchemaCheck
  readonly #service: ServiceName

  constructor(service: ServiceName) {
    this.#service = service
    this.#check = new SchemaCheck(service)
  }

  faults(operation: SpecifiedOperation, message: StreamMessage): string[] {
    if (operation.canonicalId === 'streamRunEvents') return this.#runFaults(message)
    const schema = operation.responses.get(200)?.content['text/event-stream']
    if (schema === undefined) return [`${operation.operationId} declares no stream`]
    // OpenAI's way to say that nothing follows; it is no JSON.
    if (message.text === '[DONE]') return []
    return this.#check.faults(schema, message.data)
  }

  /** `openapi/orchestrator/runs.yaml`, streamRunEvents: an envelope each, and `end` with the status at last. */
  #runFaults({ data, event, id }: StreamMessage): string[] {
    if (event === 'end') {
      const unnumbered = id === undefined || id === '' ? [] : [`the event end has the id ${id}`]
      return [...unnumbered, ...this.#check.faults(this.#component('RunStatus'), (data as { status?: unknown }).status)]
    }
    if (event !== 'agentos.event') return [`an event is named agentos.event or end, not ${event}`]
    const inner = (data as { event?: { sequence?: unknown } } | undefined)?.event
    const misnumbered = id === String(inner?.sequence) ? [] : [`the id ${id} is not the sequence ${inner?.sequence}`]
    const compiled = validateEvent(inner) ? [] : [`by the compiled check, ${JSON.stringify(validateEvent.errors)}`]
    return [...misnumbered, ...compiled, ...this.#check.faults(this.#component('Event'), inner)]
  }

  #component(name: string): object {
    return contracts[this.#service].document.components?.schemas?.[name] as object
  }
}
