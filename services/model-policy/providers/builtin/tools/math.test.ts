import { describe, expect, it } from 'vitest'
import { findExpression } from './math.ts'

describe('findExpression', () => {
  it.each([
    ['2+2', '2+2'],
    ['What is 6 * 7?', '6 * 7'],
    ['calculate -3 + (4 / 2)^2, please', '-3 + (4 / 2)^2'],
    ['How much is 1,000 × 3?', '1000 * 3'],
    ['12 times 4', '12 * 4'],
    ['what is 10 divided by 4', '10 / 4'],
    ['compute the square root of 144', 'sqrt(144)'],
    ['what is max(3, 9) plus 1', 'max(3, 9) + 1'],
    ['What is 15% of 80?', '15 / 100 * 80'],
    ['3 squared', '3 ^2'],
    ['5!', '5!'],
    ['what is pi * 2', 'pi * 2'],
    ['2 x 3 =', '2 * 3'],
    ['What is 2 ** 8?', '2 ^ 8'],
  ])('finds the sum in %j', (words, expression) => expect(findExpression(words)).toBe(expression))

  it.each([
    'What is on 2024-01-15?',
    'Version 1.2.3 is what is new',
    'It takes 3-5 days, they told us',
    'open 24/7 for all of our customers',
    'what is https://a.b/1+1',
    'call +4915112345678',
    'what is 42?',
    'What is (3 + 4?',
    'hello',
  ])('finds none in %j', words => expect(findExpression(words)).toBeNull())
})
