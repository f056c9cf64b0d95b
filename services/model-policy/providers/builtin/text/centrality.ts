import { eachEntry, type SparseRows } from './vectors.ts'

const damping = 0.85
const rounds = 20

/**
 * How central each text is among all: PageRank over the graph in which texts are joined by the cosine of their term
 * vectors (continuous LexRank: Erkan and Radev, 2004). The graph is never built: as a product of the rows and their
 * transpose it is applied in time linear in the number of terms. Scores sum to 1.
 */
export function rankByCentrality(rows: SparseRows): Float64Array {
  const { count } = rows
  const degrees = applySimilarity(rows, new Float64Array(count).fill(1))
  let scores = new Float64Array(count).fill(1 / count)
  for (let round = 0; round < rounds; round++) {
    const spread = applySimilarity(
      rows,
      scores.map((score, row) => score / (degrees[row] || 1)),
    )
    scores = spread.map(score => (1 - damping) / count + damping * score)
  }
  return scores
}

/** The product of the similarity matrix with a vector. */
function applySimilarity(rows: SparseRows, vector: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(rows.columnCount)
  for (let row = 0; row < rows.count; row++) {
    const value = vector[row] ?? 0
    eachEntry(rows, row, (column, weight) => {
      sums[column] = (sums[column] ?? 0) + weight * value
    })
  }
  return vector.map((_, row) => {
    let sum = 0
    eachEntry(rows, row, (column, weight) => {
      sum += weight * (sums[column] ?? 0)
    })
    return sum
  })
}

/** The cosine of two rows. */
export function similarityOf(rows: SparseRows, first: number, second: number): number {
  const weights = new Map<number, number>()
  eachEntry(rows, first, (column, weight) => weights.set(column, weight))
  let sum = 0
  eachEntry(rows, second, (column, weight) => {
    sum += weight * (weights.get(column) ?? 0)
  })
  return sum
}
