/** What a reader changes of how a table was read. What is found anew by a change is left out of it. */
import type { ColumnMapping, Mapping, TableReading } from '../../importers/table/mapping.ts'

/** Another sheet has other headings and columns. */
export const withSheet = (sheet: number): Mapping => ({ sheet })

/** Rows count from 0; -1 is none. Other headings say other things of the columns. */
export const withHeadingRow = ({ sheet }: TableReading, headingRow: number): Mapping => ({
  sheet,
  headingRow,
})

/** One column is changed, the others stay what they were taken for. */
export function withColumn(reading: TableReading, index: number, change: Partial<ColumnMapping>): Mapping {
  const { sheet, headingRow, columns } = reading
  return {
    sheet,
    headingRow,
    columns: columns.map(({ field, lang, dayOrder, nth }, i) => {
      const column = { field, lang, dayOrder, nth }
      return i === index ? { ...column, ...change } : column
    }),
  }
}

/** The reading as it will be: shown until it has been read again. */
export function foreseen(reading: TableReading, { sheet, headingRow, columns }: Mapping): TableReading {
  return {
    ...reading,
    sheet: sheet ?? reading.sheet,
    headingRow: headingRow ?? reading.headingRow,
    columns: reading.columns.map((column, i) => ({ ...column, ...columns?.[i] })),
  }
}
