import { stripVTControlCharacters } from 'node:util'
import { styled } from './terminal.ts'

export interface Column<Row> {
  readonly title: string
  readonly value: (row: Row) => string
}

/** Rows below a line of titles, each column as wide as its widest value. */
export function formatTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = rows.map(row => columns.map(({ value }) => value(row).replace(/\s+/g, ' ')))
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...cells.map(row => widthOf(row[index] as string))),
  )
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] as number) - widthOf(cell)))
      .join('  ')
      .trimEnd()
  return [styled('dim', lineOf(columns.map(({ title }) => title))), ...cells.map(lineOf)].join('\n')
}

function widthOf(cell: string): number {
  return stripVTControlCharacters(cell).length
}
