const words = 40

const numberWords = [
  ...['tel', 'phone', 'telephone', 'phone number', 'telefon', 'telefono', 'teléfono', 'tél', 'téléphone', 'telefoon'],
  ...['mobile', 'mobil', 'móvil', 'handy', 'cell', 'cellular', 'fax', 'call', 'appelez', 'dial', 'ring', 'sms', 'text'],
  ...['whatsapp', 'signal', 'hotline'],
]
const fillers = [
  'no',
  'nr',
  'number',
  'us',
  'me',
  'him',
  'her',
  'at',
  'to',
  'on',
  'is',
  'es',
  'est',
  'ist',
  'le',
  'al',
  'unter',
]
const countWords = [
  ...['order', 'invoice', 'ref', 'reference', 'ticket', 'case', 'id', 'sku', 'part', 'serial', 'tracking', 'account'],
  ...['isbn', 'item', 'version', 'protocol', 'table', 'line', 'lines', 'page', 'pages', 'no', 'nr', 'number'],
]

const gap = `[ .:=_"'-]`
const endsGap = new RegExp(gap)
const number = after(numberWords, `${gap}{1,4}(?:(?:${fillers.join('|')})${gap}{1,4}){0,3}`)
const count = after(countWords, '[ .:#]{0,4}')

/** Whether the words before `at` announce a telephone number. */
export function introducesNumber(text: string, at: number): boolean {
  return endsGap.test(text.charAt(at - 1)) && number.test(text.slice(Math.max(0, at - words), at))
}

/** Whether the words before `at` announce a number of another kind. */
export function introducesCount(text: string, at: number): boolean {
  return text.charAt(at - 1) === '#' || count.test(text.slice(Math.max(0, at - words), at))
}

function after(introductions: readonly string[], between: string): RegExp {
  return new RegExp(`(?<![A-Za-z\\u00c0-\\u024f])(?:${introductions.join('|')})${between}$`, 'i')
}
