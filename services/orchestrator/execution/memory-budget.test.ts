import { expect, it } from 'vitest'
import { MemoryBudget, type MemoryUse } from './memory-budget.ts'

const mebibyte = 1_048_576
const limits = { runBytes: 100 * mebibyte, reserveBytes: 200 * mebibyte, processBytes: null }

function budgetAt(use: { resident: number; available: number; heapLimit?: number }, processMebibytes?: number) {
  const state = { heapLimit: 100_000, ...use }
  const read = (): MemoryUse => ({
    resident: state.resident * mebibyte,
    available: state.available * mebibyte,
    heapLimit: state.heapLimit * mebibyte,
  })
  const processBytes = processMebibytes === undefined ? null : processMebibytes * mebibyte
  return { state, budget: new MemoryBudget({ ...limits, processBytes }, read) }
}

it('has room for what the machine can spare beyond its reserve', () => {
  expect(budgetAt({ resident: 100, available: 1_000 }).budget.room(0)).toBe(8)
})

it('keeps the third run of 100 MiB waiting in a process of 350 MiB that holds 100 idle', () => {
  const { budget } = budgetAt({ resident: 100, available: 10_000 }, 350)
  expect([budget.room(0), budget.room(1), budget.room(2)]).toEqual([2, 1, 0])
})

it('counts a run from its claim on, before it has used what it needs', () => {
  const { budget, state } = budgetAt({ resident: 100, available: 1_000 })
  expect(budget.room(8)).toBe(0)
  state.resident = 500
  state.available = 600
  expect(budget.room(8)).toBe(0)
})

it('has less room where runs use more than was thought', () => {
  const { budget, state } = budgetAt({ resident: 100, available: 1_000 })
  state.resident = 700
  state.available = 400
  expect(budget.room(1)).toBe(2)
})

it('never goes beyond the limit of the heap', () => {
  expect(budgetAt({ resident: 100, available: 50_000, heapLimit: 400 }).budget.room(0)).toBe(3)
})

it('lets one run go where there is no memory for any, so that work goes on', () => {
  const { budget } = budgetAt({ resident: 100, available: 10 })
  expect([budget.room(0), budget.room(1)]).toEqual([1, 0])
})
