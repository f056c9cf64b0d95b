import { type Case, expectEqual, type ServiceName, serviceNames } from '../suite/index.ts'
import { SchemaCheck } from '../suite/schema-check.ts'
import { type Example, examples } from './examples.ts'

export const cases: readonly Case[] = serviceNames.flatMap(service => ofService(service))

function ofService(service: ServiceName): Case[] {
  const check = new SchemaCheck(service, { coerce: false })
  return examples
    .filter(example => example.service === service && !example.where.includes('/text/'))
    .map(example => ({
      part: 'examples',
      name: `${service} ${example.where} is valid by its schema`,
      run: async () => expectValid(check, example),
    }))
}

function expectValid(check: SchemaCheck, { schema, value }: Example): void {
  expectEqual(check.faults(schema, value), [], 'The example is valid by its schema, without a fault')
}
