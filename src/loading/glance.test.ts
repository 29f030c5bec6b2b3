import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { toColumns } from '../dataset/columns.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { validate } from '../dataset/validate.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import { glance } from './glance.ts'

const glanceAt = ({ asOf, people, terms, events }: DatasetFile) =>
  glance({ asOf, people, terms: rows(terms), events: rows(events) })
const rows = (table: readonly object[]) => table.map((row) => ({ ...row }))

/** What the axis of the first lanes shows, were there none of them yet: the days at a glance. */
const seen = (file: DatasetFile) => toColumns({ ...file, terms: [], events: [] }, glanceAt(file)).head.extent
const touched = (file: DatasetFile) => toColumns(file).head.extent

/** Every way to write a date, over some centuries, so that the outermost is seldom of one kind. */
const year = fc.integer({ min: 1898, max: 2012 }).map(String)
const point = fc.oneof(
  fc
    .tuple(year, fc.constantFrom('', '', '-01', '-06', '-12', '-06-15', '-02-28', '-21', '-24', '-24~', '~'))
    .map(([y, rest]) => y + rest),
  fc.constantFrom('190X', '199X', '19XX', '18XX', '-0043-03-15', '-004X', '0009', '0900-10'),
)
const date = fc.oneof(
  { weight: 6, arbitrary: point },
  { weight: 1, arbitrary: point.map((one) => `[..${one}]`) },
  { weight: 1, arbitrary: point.map((one) => `[${one}..]`) },
  { weight: 1, arbitrary: point.map((one) => `${one}/..`) },
  { weight: 1, arbitrary: point.map((one) => `../${one}`) },
  { weight: 1, arbitrary: point.map((one) => `${one}/`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(point, point)
      .map(ordered)
      .map(([a, b]) => `${a}/${b}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(point, point)
      .map(ordered)
      .map(([a, b]) => `[${a}..${b}]`),
  },
)
function ordered([a, b]: [string, string]): [string, string] {
  return mustParseEdtf(b).max < mustParseEdtf(a).min ? [b, a] : [a, b]
}

/** The terms and events of a file at other dates; what would run backwards has no end. */
const redated = fc
  .tuple(
    datasetFiles,
    fc.array(
      fc.record({
        start: fc.option(date, { nil: undefined }),
        end: fc.option(fc.oneof(date, fc.constant('..')), { nil: undefined }),
        date,
      }),
      { minLength: 10, maxLength: 10 },
    ),
    fc.array(fc.option(date, { nil: undefined }), { minLength: 5, maxLength: 5 }),
  )
  .map(
    ([file, dates, deaths]): DatasetFile => ({
      ...file,
      people: file.people.map(({ id, name }, i) => ({ id, name, ...(deaths[i] && { died: deaths[i] }) })),
      terms: file.terms.map(({ start: _, end: __, ...row }, i) => ({
        ...row,
        ...termDates(dates[i]?.start, dates[i]?.end),
      })),
      events: file.events.map((row, i) => ({ ...row, date: dates[i]?.date ?? row.date })),
    }),
  )
  .filter((file) => validate(file).ok)

function termDates(start: string | undefined, end: string | undefined) {
  const backwards = start && end && end !== '..' && mustParseEdtf(end).max < mustParseEdtf(start).min
  return { ...(start && { start }), ...(end && !backwards && { end }) }
}

describe('the days at a glance', () => {
  test('are those of the whole file', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        expect(seen(file)).toEqual(touched(file))
      }),
      { numRuns: 300 },
    )
  })

  test('are those of the whole file, however its dates are written', () => {
    fc.assert(
      fc.property(redated, (file) => {
        expect(seen(file)).toEqual(touched(file))
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    [400, 1],
    [3000, 2],
  ])('are those of %i invented terms', (terms, seed) => {
    const file = generateFile(terms, seed)
    expect(seen(file)).toEqual(touched(file))
    expect(glanceAt(file)).toMatchObject({ people: file.people.length, terms, events: file.events.length })
  })

  const extent = (...dates: unknown[]) =>
    glance({ asOf: '2020', people: [], terms: [], events: dates.map((date) => ({ date })) }).extent
  const days = (first: string, last: string) => ({
    min: mustParseEdtf(first).min,
    max: mustParseEdtf(last).max,
  })

  it.each([
    [['2001', '1999-05', '2010-02-03'], days('1999-05', '2010-02-03')],
    [['-0043-03-15', '2001', '-0050'], days('-0050', '2001')],
    [['-004X', '-0043'], days('-0049', '-0040')],
    [['198X', '1984'], days('1980', '1989')],
    [['19XX', '1984'], days('1900', '1999')],
    [['[..1998]', '1999'], days('1998-12-31', '1999')],
    [['[2004..]', '1999'], days('1999', '2004-01-01')],
    [['1970', '1985/2020', '2000'], days('1970', '2020')],
    [['1990', '2009-24', '2010-01-01'], days('1990', '2010-02')],
    [['1990', '1995/..'], days('1990', '2020')],
    [['1990', '1995/', '[1996..]'], days('1990', '1996-01-01')],
  ])('of %j', (dates, expected) => expect(extent(...dates)).toEqual(expected))

  const ann = (died: string, ...terms: object[]) =>
    glance({
      asOf: '2020-12-31',
      people: [{ id: 'ann', ...(died && { died }) }],
      terms: terms.map((term) => ({ person: 'ann', ...term })),
      events: [],
    }).extent
  const [later, earlier] = [
    { start: '2001', end: '2004' },
    { start: '1995', end: '2001' },
  ]

  it('of a term without dates are those of its neighbours, or where it may lie at the latest', () => {
    expect(ann('', earlier, {}, later)).toEqual(days('1995', '2004'))
    expect(ann('', later, {}, earlier)).toEqual(days('1995', '2020'))
    expect(ann('2003', later, {}, earlier)).toEqual(days('1995', '2004'))
    expect(ann('2010', later, {}, earlier)).toEqual(days('1995', '2010'))
    expect(ann('2010', {})).toEqual(days('2020-12-31', '2020'))
  })

  it('are not of what is no date', () => {
    expect(extent('2001', '2001-13', '2009-02-30', 'soon', '', 1492, null, undefined)).toEqual(
      days('2001', '2001'),
    )
    const broken = { asOf: null, people: [], terms: [null, { start: 7, end: '2000' }], events: [null] }
    expect(glance(broken).extent).toEqual(days('2000-12-31', '2000'))
  })
})
