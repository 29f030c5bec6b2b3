import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenIn } from '../../dataset/text.ts'
import { importText } from '../testing/importText.ts'
import type { ColumnMapping } from './mapping.ts'
import { createTally } from './tally.ts'

const FIELDS = ['person', 'personKey', 'born', 'office', 'start'] as const
const COLUMNS: readonly ColumnMapping[] = FIELDS.map((field) => ({ field }))

const rowOf = (keys: readonly string[], years: readonly string[]) =>
  fc.tuple(
    fc.constantFrom('Ann Lee', 'ANN LEE', 'Bob Hu', 'Zoë Ng', 'Zoe Ng', ''),
    fc.constantFrom(...keys),
    fc.constantFrom(...years),
    fc.constantFrom('Mayor', 'Minister', ''),
    fc.constantFrom('2001', '2002-05', ''),
  )

/** Rows that tell people by id, by name and year of birth, by name alone, or each in its own way. */
const tables = fc
  .constantFrom(
    [['a', 'b', 'c'], ['']],
    [[''], ['1950', '1960-05']],
    [[''], ['']],
    [
      ['', 'a'],
      ['', '1950'],
    ],
  )
  .chain(([keys = [], years = []]) => fc.array(rowOf(keys, years), { minLength: 1, maxLength: 25 }))

async function fileOf(rows: readonly (readonly string[])[]) {
  const text = [FIELDS, ...rows].map((row) => row.join(',')).join('\n')
  const imported = await importText(text, 'table.csv', { headingRow: 0, columns: COLUMNS })
  return imported.ok ? imported.file : { people: [], terms: [] }
}

function tallied(rows: readonly (readonly string[])[]) {
  const tally = createTally(COLUMNS)
  for (const row of rows) tally.look(row)
  return tally.counts(false)
}

describe('the tally of a table', () => {
  it('is how many people and terms it has, of whom the first of some rows are the first of all', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.nat(25), async (written, at) => {
        // A table whose rows have their names here and there is of people who are named once: that is another matter.
        const rows = written.filter(([name]) => name !== '' || written.every(([one]) => one === ''))
        const tally = tallied(rows)
        if (!tally) return
        const whole = await fileOf(rows)
        expect(tally).toEqual({ people: whole.people.length, terms: whole.terms.length })
        const part = await fileOf(rows.slice(0, at))
        const names = ({ people }: typeof whole) => people.map(({ name }) => writtenIn(name, 'en'))
        const held = ({ terms, people }: typeof whole) =>
          terms.map(({ person, start }) => [people.findIndex(({ id }) => id === person), start])
        expect(names(whole).slice(0, part.people.length)).toEqual(names(part))
        expect(held(whole).slice(0, part.terms.length)).toEqual(held(part))
      }),
      { numRuns: 60 },
    )
  })

  it('is not told where a name may turn out to be of somebody known by more', () => {
    const [vague, exact] = [
      ['Ann Lee', '', '', 'Mayor', '2001'],
      ['Ann Lee', '', '1950', 'Minister', '2005'],
    ]
    expect(tallied([vague])).toEqual({ people: 1, terms: 1 })
    expect(tallied([exact])).toEqual({ people: 1, terms: 1 })
    expect(tallied([vague, ['Bob Hu', '', '', 'Mayor', ''], exact])).toBeUndefined()
  })

  it('is not told of a table with events', () => {
    const tally = createTally([{ field: 'person' }, { field: 'event' }, { field: 'date' }])
    tally.look(['Ann Lee', 'Visit', '2001'])
    expect(tally.counts(false)).toBeUndefined()
  })
})
