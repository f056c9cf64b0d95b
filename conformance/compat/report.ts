import type { Comparison } from './compare.ts'
import type { Finding } from './findings.ts'

/** For people: every breaking finding with its places, then how much was added, by rule. */
export function renderText({ breaking, additive }: Comparison, revision: string): string {
  const groups = group(breaking)
  const head =
    breaking.length === 0
      ? `Nothing breaks a client of ${revision}.`
      : `${breaking.length} breaking ${breaking.length === 1 ? 'change' : 'changes'} since ${revision}.`
  return [head, ...groups.map(renderGroup), ...summary(additive)].join('\n\n')
}

export function renderJson({ breaking, additive }: Comparison, revision: string): string {
  const plain = ({ rule, ...finding }: Finding) => ({
    rule: rule.id,
    says: rule.says,
    ...finding,
    ...(rule.effect === 'breaking' ? { remedy: rule.remedy } : {}),
  })
  return JSON.stringify({ base: revision, breaking: breaking.map(plain), additive: additive.map(plain) }, null, 2)
}

/** The same change at many places, as a header that each answer repeats, is said once. */
function group(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule.id, finding.direction, finding.was, finding.is, finding.reason])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

const placesShown = 5

function renderGroup(findings: readonly Finding[]): string {
  const { rule, direction, was, is, reason } = findings[0] as Finding
  const places = findings.map(({ document, pointer, side, subjects }) => {
    const [first, ...others] = subjects
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    return `  at   ${document}#${pointer}${side === 'base' ? ' (as it was)' : ''}: ${first}${more}`
  })
  return [
    `${rule.id}${direction === null ? '' : ` (${direction})`}: ${rule.says}`,
    ...places.slice(0, placesShown),
    ...(places.length > placesShown
      ? [`       and ${places.length - placesShown} more places (--json lists them)`]
      : []),
    `  was  ${brief(was)}`,
    `  is   ${brief(is)}`,
    ...(reason === null ? [] : [`  as   ${reason}`]),
    `  do   ${rule.remedy}`,
  ].join('\n')
}

function summary(additive: readonly Finding[]): string[] {
  if (additive.length === 0) return []
  const groups = new Map<string, Finding[]>()
  for (const finding of additive) groups.set(finding.rule.id, [...(groups.get(finding.rule.id) ?? []), finding])
  const lines = [...groups].map(([id, some]) => {
    const shown = some.slice(0, 3).map(({ document, pointer, is }) => `${brief(is, 40)} at ${document}#${pointer}`)
    const rest = some.length > shown.length ? `, and ${some.length - shown.length} more` : ''
    return `  ${id} (${some.length}): ${shown.join('; ')}${rest}`
  })
  return [['Added without harm:', ...lines].join('\n')]
}

function brief(value: unknown, most = 160): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
