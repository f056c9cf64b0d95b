import { validate as belgianNumber } from 'stdnum/lib/cjs/be/nn.js'
import { validate as brazilianCpf } from 'stdnum/lib/cjs/br/cpf.js'
import { validate as swissAhv } from 'stdnum/lib/cjs/ch/ssn.js'
import { validate as chineseNumber } from 'stdnum/lib/cjs/cn/ric.js'
import { validate as germanTaxId } from 'stdnum/lib/cjs/de/idnr.js'
import { validate as danishCpr } from 'stdnum/lib/cjs/dk/cpr.js'
import { validate as spanishDni } from 'stdnum/lib/cjs/es/dni.js'
import { validate as spanishNie } from 'stdnum/lib/cjs/es/nie.js'
import { validate as finnishHetu } from 'stdnum/lib/cjs/fi/hetu.js'
import { validate as frenchNir } from 'stdnum/lib/cjs/fr/nir.js'
import { validate as britishNino } from 'stdnum/lib/cjs/gb/nino.js'
import { validate as indianAadhaar } from 'stdnum/lib/cjs/in/aadhaar.js'
import { validate as italianCode } from 'stdnum/lib/cjs/it/codicefiscale.js'
import { validate as koreanNumber } from 'stdnum/lib/cjs/kr/rrn.js'
import { validate as dutchBsn } from 'stdnum/lib/cjs/nl/bsn.js'
import { validate as norwegianNumber } from 'stdnum/lib/cjs/no/fodselsnummer.js'
import { validate as polishPesel } from 'stdnum/lib/cjs/pl/pesel.js'
import { validate as portugueseNif } from 'stdnum/lib/cjs/pt/nif.js'
import { validate as swedishNumber } from 'stdnum/lib/cjs/se/personnummer.js'
import { validate as americanSsn } from 'stdnum/lib/cjs/us/ssn.js'
import { validate as southAfricanId } from 'stdnum/lib/cjs/za/idnr.js'
import { introducedBy } from './introduced-by.ts'
import { isNhsNumber } from './nhs-number.ts'

/** How the national numbers of a country are written and told from other numbers. */
export interface Format {
  /** Sticky; narrow enough that few numbers of other kinds fit, so that few have their check digits computed. */
  readonly layout: RegExp
  /** Whether the check digits, and what else the issuer rules, hold. Letters are given in upper case. */
  readonly isValid: (written: string) => boolean
  /** Found in the text before the number; absent where layout and checksum leave no doubt. */
  readonly introduction?: RegExp
}

export interface NumericFormat extends Format {
  /** How many digits stand before the first other character, in each way of writing it. */
  readonly leads: readonly number[]
}

type Validate = (value: string) => { isValid: boolean }

const by = (validate: Validate) => (written: string) => validate(written).isValid
const compactBy = (validate: Validate) => (written: string) => validate(written.replace(/[^0-9A-Z]/g, '')).isValid

const day = '(?:0[1-9]|[12]\\d|3[01])'
const month = '(?:0[1-9]|1[0-2])'
const yearMonthDay = `\\d\\d${month}${day}`
const dayMonthYear = `${day}${month}\\d\\d`

const nordic = introducedBy(
  ...[
    'personnummer',
    'person(?:nr|nummer)',
    'pers\\.? ?nr',
    'f[oø]dselsn(?:umme)?r',
    'fnr',
    'cpr(?:[- ]?(?:nr|nummer))?',
  ],
)

export const numericFormats: readonly NumericFormat[] = [
  {
    layout: /\d{3}([- ]?)\d{2}\1\d{4}/y,
    leads: [3, 9],
    isValid: written => !/^123.?45.?6789$/.test(written) && americanSsn(written).isValid,
    introduction: introducedBy('ssn', 'social[ _]security', 'seguro social', 'tax(?:payer)? id'),
  },
  {
    layout: /\d{3}([- ]?)\d{3}\1\d{4}/y,
    leads: [3, 10],
    isValid: isNhsNumber,
    introduction: introducedBy('nhs', 'national health'),
  },
  {
    layout: /[1-9]\d([ ]?)\d{3}\1\d{3}\1\d{3}/y,
    leads: [2, 11],
    isValid: compactBy(germanTaxId),
    introduction: introducedBy('steuer', 'steuerliche', '(?:st[-.]?)?id[-.]?nr', 'tin', 'tax id'),
  },
  {
    layout: /[1278] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d/y,
    leads: [1, 3, 5, 6, 7, 13, 15],
    isValid: compactBy(frenchNir),
  },
  { layout: /\d{8}-?[A-Z]/iy, leads: [8], isValid: compactBy(spanishDni) },
  {
    layout: /\d{9}/y,
    leads: [9],
    isValid: by(dutchBsn),
    introduction: introducedBy('bsn', 'burgerservice', 'sofi'),
  },
  {
    layout: /\d\d\.?(?:0\d|1[0-2])\.?[0-3]\d[- ]?\d{3}[. -]?\d\d/y,
    leads: [2, 6, 9, 11],
    isValid: compactBy(belgianNumber),
  },
  {
    layout: /\d\d(?:[02468][1-9]|[13579][0-2])[0-3]\d{6}/y,
    leads: [11],
    isValid: by(polishPesel),
    introduction: introducedBy('pesel'),
  },
  { layout: new RegExp(`(?:19|20)?\\d\\d${month}[0-9]\\d[-+]\\d{4}`, 'y'), leads: [6, 8], isValid: by(swedishNumber) },
  {
    layout: new RegExp(`(?:(?:19|20)\\d\\d|\\d\\d)${month}[0-9]\\d\\d{4}`, 'y'),
    leads: [10, 12],
    isValid: written => swedishNumber(written.replace(/(?=\d{4}$)/, '-')).isValid,
    introduction: nordic,
  },
  { layout: new RegExp(`${dayMonthYear}[-+A-FU-Y]\\d{3}[0-9A-Z]`, 'iy'), leads: [6], isValid: by(finnishHetu) },
  { layout: /[0-7]\d[0-5]\d\d\d \d{5}/y, leads: [6], isValid: compactBy(norwegianNumber) },
  { layout: /[0-7]\d[0-5]\d{8}/y, leads: [11], isValid: by(norwegianNumber), introduction: nordic },
  {
    layout: new RegExp(`${dayMonthYear}-?\\d{4}`, 'y'),
    leads: [6, 10],
    isValid: compactBy(danishCpr),
    introduction: nordic,
  },
  {
    layout: /[1-9]\d\d([ .]?)\d{3}\1\d{3}/y,
    leads: [3, 9],
    isValid: compactBy(portugueseNif),
    introduction: introducedBy('nif', 'contribuinte'),
  },
  { layout: /756\.\d{4}\.\d{4}\.\d\d/y, leads: [3], isValid: by(swissAhv) },
  {
    layout: /756\d{10}/y,
    leads: [13],
    isValid: by(swissAhv),
    introduction: introducedBy('ahv', 'avs', 'versicherten', 'sozialversicherung'),
  },
  { layout: /(?!(\d)\1\1\.\1{3}\.\1{3})\d{3}\.\d{3}\.\d{3}-\d\d/y, leads: [3], isValid: compactBy(brazilianCpf) },
  { layout: /(?!(\d)\1{10})\d{11}/y, leads: [11], isValid: by(brazilianCpf), introduction: introducedBy('cpf') },
  {
    layout: /[2-9]\d{3}([- ]?)\d{4}\1\d{4}/y,
    leads: [4, 12],
    isValid: compactBy(indianAadhaar),
    introduction: introducedBy('aadhaa?r', 'uid(?:ai)?', 'आधार'),
  },
  {
    layout: new RegExp(`[1-9]\\d{5}(?:19|20)${yearMonthDay}\\d{3}[0-9X]`, 'iy'),
    leads: [17, 18],
    isValid: by(chineseNumber),
  },
  { layout: new RegExp(`${yearMonthDay}-[1-8]\\d{6}`, 'y'), leads: [6], isValid: by(koreanNumber) },
  {
    layout: new RegExp(`${yearMonthDay}\\d{7}`, 'y'),
    leads: [13],
    isValid: by(southAfricanId),
    introduction: introducedBy('id(?:entity)?[ _-]?(?:number|no|nr)', '(?:rsa|sa|african) id'),
  },
]

export const letteredFormats: readonly Format[] = [
  { layout: /[XYZ]-?\d{7}-?[A-Z]/iy, isValid: compactBy(spanishNie) },
  {
    layout: /[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]/iy,
    isValid: compactBy(britishNino),
    introduction: introducedBy('nino', 'ni[ _-]?(?:no|number|nr)', 'national insurance'),
  },
  { layout: /[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]/iy, isValid: by(italianCode) },
]
