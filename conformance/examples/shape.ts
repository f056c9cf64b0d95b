type Json = Readonly<Record<string, unknown>>

/**
 * In which ways an example is of another shape than what was answered: a member on its top that the answer lacks, or the
 * other way round, and any member of both that is of another kind. What is optional in the schema may be in one alone.
 */
export function shapeFaults(example: unknown, answered: unknown, optional: ReadonlySet<string>): string[] {
  if (!isObject(example) || !isObject(answered)) return kindFaults(example, answered, '')
  const alone = (one: Json, other: Json) => Object.keys(one).filter(name => !(name in other) && !optional.has(name))
  return [
    ...alone(example, answered).map(name => `/${name} is in the example alone`),
    ...alone(answered, example).map(name => `/${name} is in the answer alone`),
    ...kindFaults(example, answered, ''),
  ]
}

function kindFaults(example: unknown, answered: unknown, where: string): string[] {
  if (example == null || answered == null) return []
  const [wanted, came] = [kindOf(example), kindOf(answered)]
  if (wanted !== came) return [`${where || '/'} is of the kind ${wanted} in the example, and ${came} in the answer`]
  if (Array.isArray(example) && Array.isArray(answered)) return kindFaults(example[0], answered[0], `${where}/0`)
  if (!isObject(example) || !isObject(answered)) return []
  return Object.keys(example).flatMap(name => kindFaults(example[name], answered[name], `${where}/${name}`))
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
