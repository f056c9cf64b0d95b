import { fail } from '#errors'

const most = { bytes: 65_536, depth: 32, nodes: 4_000, patternLength: 512 } as const
const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Refuses schemas that are costly to compile or reach beyond themselves; `text` is the schema's JSON.
 * Errors: invalid_request with the place and the remedy.
 */
export function checkSchemaBounds(schema: unknown, text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes > most.bytes) refuse('', `has ${bytes} bytes; ${most.bytes} are allowed`)
  let nodes = 0
  const visit = (value: unknown, place: string, depth: number): void => {
    if (typeof value !== 'object' || value === null) return
    nodes += 1
    if (nodes > most.nodes) refuse('', `has over ${most.nodes} objects and lists; split the tool`)
    if (depth > most.depth) refuse(place, `is nested more than ${most.depth} levels deep`)
    for (const [name, member] of Object.entries(value)) {
      const path = `${place}/${name}`
      if (name === '$async') refuse(path, 'must be left out: a check cannot wait')
      if (typeof member === 'string') checkKeyword(name, member, path)
      else visit(member, path, depth + 1)
    }
  }
  visit(schema, '', 0)
}

function checkKeyword(keyword: string, value: string, path: string): void {
  switch (keyword) {
    case '$schema':
      if (value.replace(/#$/, '') !== dialect) refuse(path, `must be ${dialect}, or be left out`)
      return
    case '$id':
      refuse(path, 'must be left out: refer within the schema by `#/$defs/…`')
      break
    case '$ref':
    case '$dynamicRef':
      if (!value.startsWith('#')) refuse(path, 'must begin with `#`: nothing outside the schema is read')
      return
    case 'pattern':
      if (value.length > most.patternLength) refuse(path, `is longer than ${most.patternLength} characters`)
  }
}

function refuse(path: string, problem: string): never {
  fail('invalid_request', `input_schema${path} ${problem}.`)
}
