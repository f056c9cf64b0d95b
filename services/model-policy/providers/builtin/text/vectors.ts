/**
 * Texts as sparse rows of term weights (compressed sparse rows): row r holds the entries from `starts[r]` up to
 * `starts[r + 1]`. Weights are TF-IDF with a damped term frequency; every row that has terms has length 1.
 */
export interface SparseRows {
  readonly count: number
  readonly columnCount: number
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly weights: Float64Array
}

/** Weighs the terms of each text; a term that only one text has is worth most, one that all have nothing. */
export function weighTerms(texts: readonly (readonly string[])[]): SparseRows {
  const columnOf = new Map<string, number>()
  const frequencies: number[] = []
  const rows = texts.map(terms => countColumns(terms, columnOf, frequencies))
  const starts = new Int32Array(texts.length + 1)
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.size
  const size = starts[texts.length] ?? 0
  const columns = new Int32Array(size)
  const weights = new Float64Array(size)
  for (const [index, row] of rows.entries()) {
    const inverse = (column: number) => Math.log(texts.length / (frequencies[column] ?? 1))
    fillRow(row, inverse, columns, weights, starts[index] ?? 0)
  }
  return { count: texts.length, columnCount: columnOf.size, starts, columns, weights }
}

/** Calls `visit` with each entry of a row. */
export function eachEntry(rows: SparseRows, row: number, visit: (column: number, weight: number) => void): void {
  const end = rows.starts[row + 1] ?? 0
  for (let entry = rows.starts[row] ?? 0; entry < end; entry++)
    visit(rows.columns[entry] ?? 0, rows.weights[entry] ?? 0)
}

function countColumns(terms: readonly string[], columnOf: Map<string, number>, frequencies: number[]) {
  const counts = new Map<number, number>()
  for (const term of terms) {
    let column = columnOf.get(term)
    if (column === undefined) {
      column = columnOf.size
      columnOf.set(term, column)
      frequencies.push(0)
    }
    const count = counts.get(column) ?? 0
    if (count === 0) frequencies[column] = (frequencies[column] ?? 0) + 1
    counts.set(column, count + 1)
  }
  return counts
}

function fillRow(
  row: ReadonlyMap<number, number>,
  inverse: (column: number) => number,
  columns: Int32Array,
  weights: Float64Array,
  start: number,
): void {
  let entry = start
  let squares = 0
  for (const [column, count] of row) {
    const weight = (1 + Math.log(count)) * inverse(column)
    columns[entry] = column
    weights[entry++] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (let index = start; index < entry; index++) weights[index] = (weights[index] ?? 0) / length
}
