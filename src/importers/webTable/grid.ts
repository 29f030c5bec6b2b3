/** A table of a page as it is written, cells over several rows and columns, and as rows of texts. */
import { Broken } from '../format.ts'

export interface WrittenCell {
  readonly text: string
  /** So many rows and columns it covers, 1 or more. */
  readonly rows: number
  readonly columns: number
  /** What is only shown over the cells beside it, and stands in the first. */
  readonly isOver?: boolean
  /** On which line of the file it is written, where that is what its reader counts. */
  readonly line?: number
}

export interface WrittenTable {
  /** Its caption, or the heading of the page that it stands under; '' where it has none. */
  readonly name: string
  readonly rows: readonly (readonly WrittenCell[])[]
}

/** Rows of a table, each with a cell in every column that it reaches. */
export interface Grid {
  readonly name: string
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[]
  /** Cells that say what stands above them: of the rows of one cell all but the first. */
  readonly isSpread: boolean
}

/** No page has more columns; what says so is a mistake. */
const MOST_COLUMNS = 1000
/** Cells of a page, those that others are spread over among them: a few signs can claim any number. */
const MOST_CELLS = 2_000_000

/** Spreads each cell over what it covers, as browsers do: none reaches beyond the last row. Throws Broken where that is more than any page has. */
export function gridOf({ name, rows }: WrittenTable): Grid {
  const grid: (WrittenCell | undefined)[][] = rows.map(() => [])
  let [count, isSpread] = [0, false]
  rows.forEach((cells, r) => {
    const row = grid[r] ?? []
    let at = 0
    for (const cell of cells) {
      while (row[at] !== undefined) at++
      const last = Math.min(at + cell.columns, MOST_COLUMNS)
      const bottom = Math.min(r + cell.rows, rows.length)
      isSpread ||= bottom > r + 1
      for (let down = r; down < bottom; down++)
        for (let along = at; along < last; along++) {
          if (++count > MOST_CELLS)
            throw new Broken('its tables have cells over more rows and columns than any page')
          const its = grid[down] ?? []
          its[along] ??= along > at && cell.isOver ? EMPTY : cell
        }
      at = last
    }
  })
  return { name, rows: grid.map((row) => withoutBand(Array.from(row))), isSpread }
}

const EMPTY: WrittenCell = { text: '', rows: 1, columns: 1 }

/** One cell over all of a row is a heading of the rows under it: it stands in the first column alone. */
function withoutBand(row: (WrittenCell | undefined)[]): (WrittenCell | undefined)[] {
  const [first] = row
  const isBand = first !== undefined && row.length > 2 && row.every((cell) => cell === first)
  return isBand ? [first] : row
}
