import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { groupsOf, isInternationalNumber, nationalNumber } from './phone-plans.ts'

/** Numbers of a country by its calling code, each digit of a pattern varied in turn. */
function numbersOf(callingCode: string): string[] {
  const seeds = ['2079460958', '4155552671', '30901820', '612345678', '9876543210', '21234567', '791234567']
  return seeds.flatMap(seed =>
    [...seed].map((_, index) => callingCode + seed.slice(0, index) + ((index * 7) % 10) + seed.slice(index + 1)),
  )
}

describe('the compiled numbering plans', () => {
  it('know the numbers that libphonenumber knows, for every country', () => {
    const numbers = [...new Set(getCountries().map(country => getCountryCallingCode(country)))].flatMap(numbersOf)
    const different = numbers.filter(digits => {
      const parsed = parsePhoneNumberFromString(`+${digits}`)
      return parsed?.country !== undefined && parsed.isValid() !== isInternationalNumber(digits)
    })
    expect(numbers.length).toBeGreaterThan(10_000)
    expect(different.length / numbers.length).toBeLessThan(0.001)
  })

  it.each([
    ['02079460958', 'GB', '2079460958'],
    ['0142685300', 'FR', '142685300'],
    ['01', 'DE', null],
    ['0123456789012345', 'GB', null],
  ] as const)('read %s in %s as %s', (digits, country, expected) => {
    expect(nationalNumber(digits, country)).toBe(expected)
  })

  it.each([
    ['2079460958', 'GB', [2, 4, 4]],
    ['142685300', 'FR', [1, 2, 2, 2, 2]],
    ['4155552671', 'US', [3, 3, 4]],
  ] as const)('write %s in %s in groups of %j', (number, country, groups) => {
    expect(groupsOf(number, country)).toEqual(groups)
  })
})
