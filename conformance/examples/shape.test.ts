import { expect, it } from 'vitest'
import { shapeFaults } from './shape.ts'

const optional = new Set(['next'])
const answered = { run: { run_id: 'run_1', steps: 1, output: null }, correlation_id: 'corr_1' }

it.each([
  ['has the same members', answered, []],
  ['shows a value where null was answered', { ...answered, run: { ...answered.run, output: { text: 'x' } } }, []],
  ['shows an optional member', { ...answered, next: 'cursor' }, []],
  ['lacks a member', { run: answered.run }, ['/correlation_id is in the answer alone']],
  ['has a member that is never answered', { ...answered, runs: [] }, ['/runs is in the example alone']],
  [
    'has a member of another kind, however deep',
    { ...answered, run: { run_id: 1 } },
    ['/run/run_id is of the kind number in the example, and string in the answer'],
  ],
])('tells of an example that %s', (_, example, faults) => {
  expect(shapeFaults(example, answered, optional)).toEqual(faults)
})
