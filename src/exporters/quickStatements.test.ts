import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile, TermRow } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { allOf } from './datasetJson.ts'
import { quickStatements } from './quickStatements.ts'
import { wikidataDate } from './wikidataDate.ts'

function statementsOf(file: DatasetFile) {
  const dataset = openDataset(toColumns(file))
  const { pieces, said } = quickStatements(dataset, allOf(dataset).terms)
  const text = [...pieces].join('')
  return {
    said,
    lines: text
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')),
  }
}

const fileOf = (terms: readonly Partial<TermRow>[], url = 'https://example.org/a'): DatasetFile => ({
  tenure: 1, title: 'T', asOf: '2020-05-06', sources: [{ id: 's', title: 'S', url }, { id: 'w', title: 'W', url: 'https://zh.wikipedia.org/wiki/张国清' }],
  groups: [{ id: 'g', label: 'G' }], roles: [{ id: 'r', label: 'R', group: 'g' }], organizations: [],
  people: [{ id: 'p', name: 'P', wikidata: 'Q1' }, { id: 'q', name: 'Q', wikidata: 'Q2' }, { id: 'n', name: 'N' }],
  offices: [{ id: 'o', title: 'O', role: 'r', wikidata: 'Q10' }, { id: 'u', title: 'U', role: 'r' }],
  terms: terms.map((term, i) => ({ id: `t${i}`, person: 'p', office: 'o', sources: [{ source: 's' }], ...term })), events: [],
}) // biome-ignore format: a small file

describe('QuickStatements', () => {
  it('say a term with its dates, neighbours, what makes it less than certain, and its sources', () => {
    const { lines, said } = statementsOf(
      fileOf([
        {
          start: '2016-12~',
          end: '2018-01-02',
          acting: true,
          related: { predecessor: [{ person: 'q' }, { name: 'Somebody' }], successor: [{ person: 'n' }] },
          sources: [{ source: 's' }, { source: 'w' }],
        },
      ]),
    )
    expect(lines).toEqual([
      [
        'Q1', 'P39', 'Q10', 'P580', '+2016-12-00T00:00:00Z/10', 'P582', '+2018-01-02T00:00:00Z/11', 'P1365', 'Q2', 'P5102', 'Q4676846',
        'P1480', 'Q5727902', 'S854', '"https://example.org/a"', '!S4656', '"https://zh.wikipedia.org/wiki/张国清"',
      ], // biome-ignore format: a statement
    ])
    expect(said).toEqual({ terms: 1, withoutItem: 0, heldAgain: 0, dates: 0, people: 2 })
  })

  it('leave out what has no item, what would become one with another, and dates that have no form', () => {
    const { lines, said } = statementsOf(
      fileOf([
        { person: 'n' },
        { office: 'u' },
        { start: '2001', end: '2002' },
        { start: '2005', end: '..' },
        { person: 'q', start: '[1985..1995]', end: '..', sources: [] },
      ]),
    )
    expect(lines).toEqual([['Q2', 'P39', 'Q10']])
    expect(said).toEqual({ terms: 1, withoutItem: 2, heldAgain: 2, dates: 1, people: 0 })
  })

  it('are no place for an address to end its quotes, and Wikidata is no source of itself', () => {
    expect(statementsOf(fileOf([{}], 'https://example.org/"|x')).lines[0]?.at(-1)).toBe(
      '"https://example.org/%22%7Cx"',
    )
    expect(statementsOf(fileOf([{}], 'https://www.wikidata.org/wiki/Q1')).lines).toEqual([
      ['Q1', 'P39', 'Q10'],
    ])
  })

  it('are of exactly those terms whose person and office have items, once in the dataset', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const { lines, said } = statementsOf(file)
        const items = (rows: readonly { id: string; wikidata?: string | undefined }[]) =>
          new Map(rows.map(({ id, wikidata }) => [id, wikidata]))
        const [people, offices] = [items(file.people), items(file.offices)]
        const held = file.terms.flatMap(({ person, office }) => {
          const [who, what] = [people.get(person), offices.get(office)]
          return who && what ? [`${who} P39 ${what}`] : []
        })
        const once = held.filter((one) => held.filter((other) => other === one).length === 1)
        expect(lines.map((parts) => parts.slice(0, 3).join(' '))).toEqual(once)
        expect([said.terms, said.heldAgain]).toEqual([once.length, held.length - once.length])
        expect(said.withoutItem).toBe(file.terms.length - held.length)
        for (const parts of lines) {
          expect(parts.length % 2).toBe(1)
          for (const [i, part] of parts.entries())
            expect(part).toMatch(
              i % 2 === 1
                ? /^!?[PS]\d+$/
                : /^(Q\d+|[+-]\d{4,}-\d\d-\d\dT00:00:00Z\/(8|9|10|11)|"[^"\t\n|]+")$/,
            )
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a date of Wikidata', () => {
  it.each([
    ['2016-12-30', '+2016-12-30T00:00:00Z/11'], ['2016-12', '+2016-12-00T00:00:00Z/10'], ['2016', '+2016-00-00T00:00:00Z/9'],
    ['198X', '+1980-00-00T00:00:00Z/8'], ['0476', '+0476-00-00T00:00:00Z/9'], ['-0043-03-15', '-0044-03-15T00:00:00Z/11'], ['0000', '-0001-00-00T00:00:00Z/9'],
    ['2016~', '+2016-00-00T00:00:00Z/9', 'Q5727902'], ['2016?', '+2016-00-00T00:00:00Z/9', 'Q18122778'],
    ['2016%', '+2016-00-00T00:00:00Z/9', 'Q5727902', 'Q18122778'],
  ])('%s is %s', (edtf, date, ...circumstances) => {
    expect(wikidataDate(edtf)).toEqual({ date, circumstances })
  }) // biome-ignore format: a table

  it.each(['2016-21', '19XX', '-004X', '2016/2018', '[2016..2018]', '2016/..'])('%s has no form', (edtf) => {
    expect(wikidataDate(edtf)).toBeUndefined()
  })
})
