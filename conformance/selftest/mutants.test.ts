import { describe, expect, it } from 'vitest'
import { source } from '../architecture/source-files.ts'
import { type CaseResult, type Finding, loadCases, nameCase } from '../suite/index.ts'
import type { Mutant } from './mutant.ts'
import { mutants } from './mutants/index.ts'
import { judge } from './outcome.ts'
import { patched } from './patch.ts'
import { concerns } from './selftest.ts'

const cases = await loadCases()

describe('the mutants', () => {
  it('are many, each with a name of its own', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(15)
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
  })

  it.each(mutants)('"$name" changes today\'s source', mutant => {
    const today = source(mutant.file)
    expect(patched(today, mutant)).not.toBe(today)
  })

  it.each(mutants)('"$name" concerns a case, and says what is to be found', mutant => {
    expect(cases.filter(item => concerns(mutant, item))).not.toHaveLength(0)
    expect(mutant.says).not.toHaveLength(0)
  })

  it('concern every part of the suite that can be wrong', () => {
    const parts = new Set(cases.filter(item => mutants.some(mutant => concerns(mutant, item))).map(({ part }) => part))
    expect([...parts].sort()).toEqual(['events', 'examples', 'operations', 'robustness', 'tenancy'])
  })
})

const mutant: Mutant = {
  name: 'a toy',
  service: 'federation',
  file: 'toy.ts',
  replaces: 'one',
  by: 'two',
  cases: /./,
  says: ['The answer is 403', 'came: 200'],
}

describe('a patch', () => {
  it('is made where the text is there once', () => {
    expect(patched('there is one', { ...mutant, by: '$&' })).toBe('there is $&')
  })

  it.each([
    ['nothing', 'not there any more'],
    ['one or one', 'there 2 times'],
  ])('is refused in "%s", naming mutant and file', (text, why) => {
    expect(() => patched(text, mutant)).toThrow(`"a toy" does not apply: the text that it replaces in toy.ts is ${why}`)
  })
})

describe('a mutant', () => {
  const [item] = cases
  if (item === undefined) throw new Error('there is no case')
  const found = (promise: string, came: string): CaseResult => {
    const finding: Finding = {
      part: '',
      case: nameCase(item),
      operation: null,
      promise,
      came,
      request: null,
      request_id: null,
    }
    return { case: item, findings: [finding], notApplicable: null, durationMs: 1 }
  }

  it('is caught where one finding says all that names its fault', () => {
    const outcome = judge(mutant, [found('The answer is 403', '200 {}')], 1)
    expect(outcome).toMatchObject({ kind: 'caught', caughtBy: [nameCase(item)] })
  })

  it.each([
    ['nothing is found', []],
    ['something else is found', [found('The answer is 403', '500 {}')]],
    ['two findings say half of it each', [found('The answer is 403', '404'), found('The answer is 404', '200')]],
  ])('has survived where %s', (_, results) => {
    expect(judge(mutant, results as CaseResult[], 1)).toMatchObject({ kind: 'survived', caughtBy: [] })
  })
})
