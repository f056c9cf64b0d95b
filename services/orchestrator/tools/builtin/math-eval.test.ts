import { describe, expect, it } from 'vitest'
import { invokeTool } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { mathEval } from './math-eval.ts'

const call = (expression: unknown) => invokeTool(mathEval, { expression }, toolContext())

describe('tool.math.eval', () => {
  it.each<[string, string | boolean]>([
    ['0.1 + 0.2', '0.3'],
    ['2 + 3 * (4 - 1)^2', '29'],
    ['1/3', '0.33333333333333333333333333333333'],
    ['(1/3) * 3', '1'],
    ['19.99 * 3', '59.97'],
    ['100 + 10%', '110'],
    ['-7 mod 3', '2'],
    ['10 % 4', '2'],
    ['(10^70) mod 7', '4'],
    ['2^200', '1606938044258990275541962092341162602522202993782792835301376'],
    ['100000000000000000000000000 * 3', '300000000000000000000000000'],
    ['1e-50', '0.00000000000000000000000000000000000000000000000001'],
    ['2^300', '2.037035976334486086268445688409378161051468393665936250636140449e+90'],
    ['5!', '120'],
    ['sqrt(2)', '1.4142135623730950488016887242097'],
    ['round(2.345, 2)', '2.35'],
    ['mean(1, 2, 3, 4) + max([5, 6])', '8.5'],
    ['2 pi', '6.283185307179586476925286766559'],
    ['cos(0) == 1 ? 10 : 20', '10'],
    ['0.1 + 0.2 == 0.3', true],
    ['1 < 2 < 2', false],
  ])('%s is %s', async (expression, result) => {
    expect(await call(expression)).toMatchObject({ status: 'ok', output: { result } })
  })

  it.each([
    ['import("fs")', 'import is not a known function'],
    ['evaluate("1")', 'evaluate is not a known function'],
    ['parse("1")', 'parse is not a known function'],
    ['simplify("1")', 'simplify is not a known function'],
    ['derivative("x", "x")', 'derivative is not a known function'],
    ['createUnit("x")', 'createUnit is not a known function'],
    ['range(1, 1e9)', 'range is not a known function'],
    ['constructor', 'constructor is not a known name'],
    ['cos.constructor', 'Only numbers, operators and functions'],
    ['[1, 2][1]', 'Only numbers, operators and functions'],
    ['cos["constructor"]', 'Only numbers, operators and functions'],
    ['(f)(1)', 'f is not a known name'],
    ['f(x) = x', 'Only numbers, operators and functions'],
    ['a = 1', 'Only numbers, operators and functions'],
    ['1:1000000000', 'Only numbers, operators and functions'],
    ['1; 2', 'Only numbers, operators and functions'],
    ['{a: 1}', 'Only numbers, operators and functions'],
    ['"text"', 'Texts cannot be calculated with'],
    ['5 cm', 'cm is not a known name'],
    ['1 << 100000000', 'The operator << is not known here'],
    ["[1, 2]'", "The operator ' is not known here"],
    ['1 +', 'The expression cannot be read: Unexpected end of expression (char 4)'],
    ['sqrt(1, 2, 3)', 'The expression cannot be calculated'],
    ['1.5!', 'The expression cannot be calculated'],
    ['[1, 2]', 'The result is a list'],
    ['sqrt(-1)', 'The result is a complex number'],
    ['0/0', 'The result is not defined'],
    ['9^9^9', 'The result is infinite or beyond 10^1000'],
    [`${'('.repeat(450)}1${')'.repeat(450)}`, 'nested too deeply'],
    [`1${'+1'.repeat(200)}`, 'too many parts'],
    ['1'.repeat(1_001), '/expression must NOT have more than 1000 characters'],
    ['', '/expression must NOT have fewer than 1 characters'],
  ])('refuses %s', async (expression, message) => {
    const error = { code: 'invalid_request', message: expect.stringContaining(message) }
    expect(await call(expression)).toMatchObject({ status: 'error', error })
  })

  it.each([
    ['(1e800)!', 'takes over 250 ms'],
    ['sin(10^999)', 'a number is too large for that function'],
  ])('calculates rightly again after %s', async (expression, message) => {
    expect(await call(expression)).toMatchObject({ error: { message: expect.stringContaining(message) } })
    expect(await call('sqrt(2) + 2^0.5')).toMatchObject({ output: { result: '2.8284271247461900976033774484194' } })
  })
})
