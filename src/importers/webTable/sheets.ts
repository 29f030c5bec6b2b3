/** Tables of a page as sheets: those with the same headings are one, since pages part a long list. */
import { shortened } from '../../dates/shortened.ts'
import { columnLetter } from '../place.ts'
import { saysOffice } from '../roles.ts'
import type { Sheet } from '../table/cells.ts'
import { type Grid, gridOf, type WrittenTable } from './grid.ts'

/** A row of a sheet: of which table, and which of its rows, from 0. */
interface Spot {
  readonly table: number
  readonly row: number
}

/** Those with two columns and two rows or more; how places are told is up to the format. */
export function sheetsOf(tables: readonly WrittenTable[]): Sheet[] {
  const grids = tables.filter(isTable).map(gridOf)
  const names = grids.map(({ name }, i) => name || (grids.length > 1 ? `Table ${i + 1}` : ''))
  const groups: number[][] = []
  grids.forEach((grid, i) => {
    const same = groups.find(([first = 0]) => hasHeadingsOf(grid, grids[first]))
    if (same) same.push(i)
    else groups.push([i])
  })
  return groups.map((group) => sheetOf(group, grids, names))
}

const isTable = ({ rows }: WrittenTable): boolean =>
  rows.length > 1 && rows.some((row) => row.reduce((sum, { columns }) => sum + columns, 0) > 1)

const textsOf = (row: Grid['rows'][number]): string[] => row.map((cell) => cell?.text ?? '')

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, i) => text === other[i])

function hasHeadingsOf({ rows }: Grid, other: Grid | undefined): boolean {
  const [[mine], [its]] = [rows, other?.rows ?? []]
  return mine !== undefined && its !== undefined && mine.length > 1 && isSame(textsOf(mine), textsOf(its))
}

function sheetOf(group: readonly number[], grids: readonly Grid[], names: readonly string[]): Sheet {
  const [first = 0, ...others] = group
  const spots = group.flatMap((table) =>
    spotsOf(table, grids[table], table === first ? undefined : grids[first]),
  )
  const rowAt = ({ table, row }: Spot): Grid['rows'][number] => grids[table]?.rows[row] ?? []
  const width = Math.max(...group.flatMap((table) => grids[table]?.rows.map(({ length }) => length) ?? []))
  const isOfOffices =
    others.length > 0 && group.filter((i) => saysOffice(names[i] ?? '')).length * 2 >= group.length
  const textsAt = (spot: Spot, i: number): string[] => {
    const texts = textsOf(rowAt(spot))
    // Where several tables are of an office each, their names say which.
    if (!isOfOffices || i === 0 || texts.every((text) => text === '')) return texts
    return [...Array.from({ length: width }, (_, at) => texts[at] ?? ''), names[spot.table] ?? '']
  }
  return {
    // What several are called by parts of a list is none of all.
    name: others.length > 0 ? `Table ${first + 1}–${(others.at(-1) ?? 0) + 1}` : (names[first] ?? ''),
    ...(group.some((i) => grids[i]?.isSpread) ? { isSpread: true } : {}),
    rows: () => spots.map(textsAt),
    placeOf: (number, column) => {
      const spot = spots[number - 1] ?? { table: first, row: number - 1 }
      const cell = column
        ? rowAt(spot)[column.index]
        : ownCell(rowAt(spot), rowAt({ ...spot, row: spot.row - 1 }))
      if (cell?.line !== undefined) return { kind: 'line', line: cell.line }
      const isOfRow = column !== undefined && column.index < width
      return {
        kind: 'row',
        row: spot.row + 1,
        ...(grids.length > 1 ? { sheet: shortened(names[spot.table] ?? '') } : {}),
        ...(isOfRow ? { column: { letter: columnLetter(column.index), heading: column.heading } } : {}),
      }
    },
  }
}

/** The rows of a table; headings that are those of the first are over all. */
function spotsOf(table: number, grid: Grid | undefined, first: Grid | undefined): Spot[] {
  const rows = grid?.rows ?? []
  const headings = first ? rows.findIndex((row, i) => !isSame(textsOf(row), textsOf(first.rows[i] ?? []))) : 0
  return rows.flatMap((_, row) => (headings >= 0 && row >= headings ? [{ table, row }] : []))
}

/** The first cell that does not reach down from the row above. */
const ownCell = (row: Grid['rows'][number], above: Grid['rows'][number]) =>
  row.find((cell) => cell && !above.includes(cell)) ?? row[0]
