import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsInEnglish } from '../words/testing/inEnglish.ts'
import { annotationsOf, LONGEST_NOTE, noteOn } from './annotations.ts'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import { type AnnotationRow, type DatasetFile, MOST_ANNOTATIONS } from './format.ts'
import { validate } from './validate.ts'

const fileWith = (annotations?: readonly unknown[]) => ({
  tenure: 1,
  title: 'Mayors',
  asOf: '2020-12-31',
  sources: [],
  groups: [{ id: 'city', label: 'City' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
  people: [{ id: 'li', name: 'Li' }],
  offices: [{ id: 'mayor-of-a', title: 'Mayor of A', role: 'mayor' }],
  terms: ['a.li', 'b'].map((id) => ({ id, person: 'li', office: 'mayor-of-a', sources: [] })),
  events: [{ id: 'visit', title: 'A visit', date: '2012', sources: [] }],
  ...(annotations ? { annotations } : {}),
})

const datasetWith = (annotations?: readonly AnnotationRow[]) =>
  openDataset(toColumns({ organizations: [], ...fileWith(annotations) } as unknown as DatasetFile))

const textsOf = (notes: readonly string[], rows?: readonly AnnotationRow[], lang = 'en') =>
  annotationsOf(datasetWith(rows), notes, lang).all.map(({ text }) => text)
const ignoredOf = (...notes: string[]) =>
  annotationsOf(datasetWith(), notes, 'en').ignored.map(({ value, why }) => `${value} ${why}`)

describe('annotations', () => {
  it('are on terms, events and days', () => {
    const notes = [
      'term.a.li:The first',
      'event.visit: A turn: really ',
      '2018-02:Elections',
      '2012/2013:Crisis',
    ]
    const { all, ignored } = annotationsOf(datasetWith(), notes, 'en')
    expect(ignored).toEqual([])
    expect(all).toMatchObject([
      { kind: 'term', index: 0, text: 'The first' },
      { kind: 'event', index: 0, text: 'A turn: really' },
      { kind: 'days', text: 'Elections' },
      { kind: 'days', text: 'Crisis' },
    ])
    const [, , month] = all
    expect(month?.kind === 'days' && month.max - month.min + 1).toBe(28)
    expect(noteOn(all, 'term', 0)).toBe('The first')
    expect(noteOn(all, 'term', 1)).toBeUndefined()
  })

  it('of a link come after those of the dataset; on the same place they replace them', () => {
    const rows = [
      { term: 'b', text: { en: 'Of the file', zh: '文件' } },
      { date: '2018', text: 'A year' },
    ]
    expect(textsOf(['2018:Mine', 'term.a.li:New'], rows)).toEqual(['Of the file', 'Mine', 'New'])
    expect(textsOf([], rows, 'zh')).toEqual(['文件', 'A year'])
  })

  it('of the dataset on what has not come yet are not there', () => {
    const rows = [
      { term: 'later', text: 'Not yet' },
      { event: 'later', text: 'Not yet' },
      { term: 'b', text: 'Here' },
    ]
    expect(annotationsOf(datasetWith(rows), [], 'en')).toMatchObject({ all: [{ text: 'Here' }], ignored: [] })
    expect(textsOf([], rows)).toEqual(['Here'])
  })

  it('that cannot be applied are named', () => {
    expect(ignoredOf('term.c:x', 'event.a.li:x', 'role.mayor:x', 'x', '2018-13:x', 'term.b:', ':x')).toEqual([
      'term.c:x unknown',
      'event.a.li:x unknown',
      'role.mayor:x noPlace',
      'x noPlace',
      '2018-13:x noPlace',
      'term.b: noText',
      ':x noPlace',
    ])
    expect(ignoredOf(`term.b:${'🗼'.repeat(LONGEST_NOTE)}tail`)).toEqual(['tail tooLong'])
    const many = Array.from({ length: MOST_ANNOTATIONS + 1 }, (_, n) => `${2000 + n}:x`)
    expect(ignoredOf(...many)).toEqual(['2012:x tooMany'])
  })

  it('say the same when the link is made anew of what was kept', () => {
    const place = fc.constantFrom('term.a.li', 'term.c', 'event.visit', '2018', '2018-0', '', 'x')
    const note = fc
      .tuple(place, fc.string({ unit: 'grapheme', maxLength: 200 }))
      .map((parts) => parts.join(':'))
    fc.assert(
      fc.property(fc.array(note, { maxLength: 20 }), (notes) => {
        const once = annotationsOf(datasetWith(), notes, 'en')
        const twice = annotationsOf(datasetWith(), once.kept, 'en')
        expect(twice.ignored).toEqual([])
        expect(twice.all).toEqual(once.all)
        expect(once.all.length).toBeLessThanOrEqual(MOST_ANNOTATIONS)
        for (const { text } of once.all) expect([...text].length).toBeLessThanOrEqual(LONGEST_NOTE)
      }),
    )
  })
})

describe('annotations of a file', () => {
  const problemsOf = (...annotations: unknown[]) => {
    const validated = validate(fileWith(annotations))
    return validated.ok
      ? []
      : problemsInEnglish(validated.problems).map(({ path, reason }) => `${path}: ${reason}`)
  }

  it('stand on a term, an event or a date', () => {
    expect(
      problemsOf(
        { term: 'a.li', text: 'x' },
        { event: 'visit', text: { en: 'x', zh: '某' } },
        { date: '2018-03', text: 'x' },
      ),
    ).toEqual([])
  })

  it('are refused by path', () => {
    expect(problemsOf({ term: 'c', text: 'x' }, { event: 'b', text: 'x' })).toEqual([
      'annotations[0].term: unknown term "c"',
      'annotations[1].event: unknown event "b"',
    ])
    expect(problemsOf({ text: 'x' }, { term: 'b', date: '2018', text: 'x' })).toEqual([
      'annotations[0]: stands on one of "term", "event" and "date"',
      'annotations[1]: stands on one of "term", "event" and "date"',
    ])
    expect(problemsOf({ term: 'b' }, { date: 'May', text: 'x' }, { term: 'b', text: ' ' })).toMatchObject([
      'annotations[0].text: is missing',
      expect.stringContaining('annotations[1].date: "May" is not a date'),
      'annotations[2].text: is empty',
    ])
    expect(problemsOf(...Array.from({ length: 13 }, () => ({ term: 'b', text: 'x' })))).toEqual([
      'annotations: has more than 12 rows',
    ])
  })
})
