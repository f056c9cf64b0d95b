/** Rows under a header, quoted where they must be. Source: RFC 4180. */
export function toCsv(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string {
  const lines = rows.map(row => columns.map(column => cell(row[column])).join(','))
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

/** A spreadsheet would take a text that begins so for a formula, and run it. */
const formula = /^[=+\-@\t\r]/

function cell(value: unknown): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
