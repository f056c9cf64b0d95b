import { type CountryCode, getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max'

/** What libphonenumber knows of a country's numbers, compiled once: the library itself does so at every call. */
interface Plan {
  readonly nationalPrefix: string
  readonly lengths: ReadonlySet<number>
  readonly pattern: RegExp
  readonly types: readonly RegExp[]
  readonly layouts: readonly Layout[]
}

interface Layout {
  readonly leadingDigits: RegExp | null
  readonly groups: RegExp
}

/** The part of the library's metadata that its type declarations leave out. */
interface LibraryPlan {
  nationalNumberPattern(): string
  possibleLengths(): number[]
  nationalPrefix(): string | undefined
  type(name: string): { pattern(): string | undefined } | undefined
  formats(): readonly { pattern(): string; leadingDigitsPatterns(): readonly string[] }[]
}

const typeNames = [
  ...['FIXED_LINE', 'MOBILE', 'PREMIUM_RATE', 'TOLL_FREE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER', 'PAGER', 'UAN'],
  'VOICEMAIL',
]
const countriesByCode = Map.groupBy(getCountries(), country => getCountryCallingCode(country) as string)
const plans = new Map<CountryCode, Plan>()

/** Whether the digits behind the plus sign are a number of some country. */
export function isInternationalNumber(digits: string): boolean {
  return [1, 2, 3].some(length => {
    const countries = countriesByCode.get(digits.slice(0, length)) ?? []
    return countries.some(country => nationalNumber(digits.slice(length), country) !== null)
  })
}

/** The digits without the prefix that is dialled within the country; null where that is no number there. */
export function nationalNumber(digits: string, country: CountryCode): string | null {
  const plan = planOf(country)
  if (isNumber(digits, plan)) return digits
  if (plan.nationalPrefix === '' || !digits.startsWith(plan.nationalPrefix)) return null
  const rest = digits.slice(plan.nationalPrefix.length)
  return isNumber(rest, plan) ? rest : null
}

/** The lengths of the groups in which the country writes a national number. */
export function groupsOf(number: string, country: CountryCode): number[] {
  for (const { groups, leadingDigits } of planOf(country).layouts) {
    const match = leadingDigits?.test(number) === false ? null : groups.exec(number)
    if (match !== null) return match.slice(1).map(group => group.length)
  }
  return [number.length]
}

function isNumber(digits: string, { lengths, pattern, types }: Plan): boolean {
  return lengths.has(digits.length) && pattern.test(digits) && types.some(type => type.test(digits))
}

function planOf(country: CountryCode): Plan {
  const known = plans.get(country)
  if (known !== undefined) return known
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  const plan = compile(metadata.numberingPlan as unknown as LibraryPlan)
  plans.set(country, plan)
  return plan
}

function compile(plan: LibraryPlan): Plan {
  const types = typeNames
    .map(name => plan.type(name)?.pattern())
    .filter(pattern => pattern !== undefined && pattern !== '')
  return {
    nationalPrefix: plan.nationalPrefix() ?? '',
    lengths: new Set(plan.possibleLengths()),
    pattern: entirely(plan.nationalNumberPattern()),
    types: types.map(pattern => entirely(pattern as string)),
    layouts: plan.formats().map(format => ({
      leadingDigits: startingWith(format.leadingDigitsPatterns().at(-1)),
      groups: entirely(format.pattern()),
    })),
  }
}

function entirely(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`)
}

function startingWith(pattern: string | undefined): RegExp | null {
  return pattern === undefined ? null : new RegExp(`^(?:${pattern})`)
}
