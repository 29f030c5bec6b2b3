import { describe, expect, it } from 'vitest'
import type { TableReading } from '../../importers/table/mapping.ts'
import { foreseen, withColumn, withHeadingRow, withSheet } from './mappingChange.ts'

const reading: TableReading = {
  sheets: ['2019', '2020'],
  sheet: 1,
  headingRow: 2,
  columns: [
    { letter: 'A', heading: 'Name', samples: ['Ada'], field: 'person', lang: 'en' },
    {
      letter: 'B',
      heading: 'From',
      samples: ['1/2/2000'],
      field: 'start',
      dayOrder: 'dayFirst',
      asksDayOrder: true,
    },
    { letter: 'C', heading: '', samples: [], field: undefined },
  ],
  firstRows: [['Ada', '1/2/2000', '']],
}

describe('a change of how a table is read', () => {
  it('says of each column what it was taken for, and of one what it is now', () =>
    expect(withColumn(reading, 2, { field: 'office' })).toEqual({
      sheet: 1,
      headingRow: 2,
      columns: [
        { field: 'person', lang: 'en' },
        { field: 'start', dayOrder: 'dayFirst' },
        { field: 'office' },
      ],
    }))

  it('can take a column out', () =>
    expect(withColumn(reading, 0, { field: undefined }).columns?.[0]?.field).toBeUndefined())

  it('has the columns found anew under other headings, and these too on another sheet', () => {
    expect(withHeadingRow(reading, -1)).toEqual({ sheet: 1, headingRow: -1 })
    expect(withSheet(0)).toEqual({ sheet: 0 })
  })

  it('is seen before it was read', () => {
    const next = foreseen(reading, withColumn(reading, 1, { dayOrder: 'monthFirst' }))
    expect(next).toEqual({
      ...reading,
      columns: reading.columns.map((column, i) => (i === 1 ? { ...column, dayOrder: 'monthFirst' } : column)),
    })
    expect(foreseen(reading, withHeadingRow(reading, -1))).toEqual({ ...reading, headingRow: -1 })
  })
})
