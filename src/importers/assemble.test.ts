import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenIn } from '../dataset/text.ts'
import { assemble } from './assemble.ts'
import type { TermRecord } from './records.ts'
import { settle } from './settle.ts'

const put = (records: readonly TermRecord[]) => {
  const assembly = assemble('mayors.csv', undefined, '2025-10-31')
  records.forEach((record, i) => {
    assembly.row()
    assembly.term(record, { kind: 'row', row: i + 2 })
  })
  return assembly.finish()
}
const term = (name: string, title: string, more: Partial<TermRecord> = {}, born?: string): TermRecord => ({
  person: { name, born },
  office: { title },
  ...more,
})

describe('assemble', () => {
  it('makes a dataset of one person, one office and one date', async () => {
    const { file, leftOut } = await settle(put([term('Ann Lee', 'Mayor of A', { start: '2001' })]))
    expect(leftOut.count).toBe(0)
    expect(file.title).toBe('mayors')
    expect(file.terms).toEqual([
      {
        id: 'mayor-of-a.ann-lee.2001',
        person: 'ann-lee',
        office: 'mayor-of-a',
        start: '2001',
        sources: [{ source: 'mayors.csv', at: 'row 2' }],
      },
    ])
  })

  it('tells people of one name apart by birth, and takes a row without one for the only one', () => {
    const one = put([
      term('Li Wei', 'A', {}, '1950'),
      term('Li Wei', 'B'),
      term('Li Wei', 'C', {}, '1950-03-02'),
    ])
    expect(one.file.people.map(({ id, born }) => [id, born])).toEqual([['li-wei-1950', '1950-03-02']])
    const two = put([term('Li Wei', 'A', {}, '1950'), term('Li Wei', 'B', {}, '1961'), term('Li Wei', 'C')])
    expect(two.file.people.map(({ id }) => id)).toEqual(['li-wei-1950', 'li-wei-1961', 'li-wei'])
    expect(two.doubts.list.map(({ doubt }) => doubt)).toEqual([
      { code: 'sameName', name: 'Li Wei', people: 3 },
    ])
  })

  it('knows a person by the key of the file, whatever the name', () => {
    const { file } = put([
      { person: { name: 'Ann Lee', key: '7' }, office: { title: 'A' } },
      { person: { name: 'Ann Lee-Fox', key: '7' }, office: { title: 'B' } },
      { person: { name: 'Ann Lee', key: '8' }, office: { title: 'C' } },
    ])
    expect(file.people.map(({ id }) => id)).toEqual(['ann-lee-7', 'ann-lee-8'])
  })

  it('leaves out what has no name or no office, and says where', () => {
    const { file, leftOut } = put([term(' ', 'A'), term('Ann', '\u200b'), term('Ann', 'A')])
    expect(file.terms).toHaveLength(1)
    expect(leftOut.list).toEqual([
      { place: { kind: 'row', row: 2 }, reason: { code: 'noName' } },
      { place: { kind: 'row', row: 3 }, reason: { code: 'noOffice' } },
    ])
  })

  it('leaves out what the format refuses, by the place in the file', async () => {
    const { file, leftOut } = await settle(
      put([term('Ann', 'A', { start: '2001', end: '1999' }), term('Ann', 'B', { start: '2001' })]),
    )
    expect(file.terms.map(({ office }) => office)).toEqual(['b'])
    expect(leftOut.list).toEqual([
      {
        place: { kind: 'row', row: 2 },
        reason: { code: 'refused', reason: { code: 'endBeforeStart', first: '2001', last: '1999' } },
      },
    ])
  })

  it('links those who are named beside a term to their lanes', () => {
    const { file } = put([
      term('Ann', 'Mayor', { related: { predecessor: [{ name: 'Bob' }], successor: [{ name: 'Cy' }] } }),
      term('Bob', 'Mayor'),
    ])
    expect(file.terms[0]?.related).toEqual({ predecessor: [{ person: 'bob' }], successor: [{ name: 'Cy' }] })
  })

  it('takes a predecessor with the holder’s own name for another, unless the holder came back', () => {
    const after = { related: { predecessor: [{ name: 'Ann' }] } }
    const son = put([term('Ann', 'Mayor', after)])
    expect(son.file.terms[0]?.related).toEqual({ predecessor: [{ name: 'Ann' }] })
    const again = put([
      term('Ann', 'Mayor', { start: '2001' }),
      term('Ann', 'Mayor', { start: '2010', ...after }),
    ])
    expect(again.file.terms[1]?.related).toEqual({ predecessor: [{ person: 'ann' }] })
  })

  it('quotes names and values of any length by their beginning', () => {
    const long = 'x'.repeat(5000)
    const assembly = assemble('a.csv', undefined, '2025-10-31')
    assembly.term(term(long, long, {}, '1950'), { kind: 'row', row: 2 })
    assembly.term(term(long, long.toUpperCase(), {}, '1961'), { kind: 'row', row: 3 })
    assembly.leaveOut({ kind: 'row', row: 4 }, { code: 'notUnderstood', value: long })
    assembly.doubt({ kind: 'row', row: 5 }, { code: 'noLabel', value: long })
    const { doubts, leftOut } = assembly.finish()
    const short = `${'x'.repeat(80)}…`
    expect(leftOut.list.map(({ reason }) => reason)).toEqual([{ code: 'notUnderstood', value: short }])
    expect(doubts.list.map(({ doubt }) => doubt)).toEqual([
      { code: 'noLabel', value: short },
      { code: 'sameName', name: short, people: 2 },
      { code: 'spelledTwoWays', first: short, second: `${'X'.repeat(80)}…` },
    ])
  })

  it('puts several files together, each the source of its rows, with the file of each place', () => {
    const assembly = assemble('a.csv', 'https://example.org/a.csv', '2025-10-31')
    assembly.term(term('Ann', 'Mayor', { start: '2001' }), { kind: 'row', row: 2 })
    assembly.begin('b.csv', undefined)
    assembly.head({ title: 'The others', asOf: '2020-01-01' })
    assembly.term(term('Ann', 'Judge'), { kind: 'row', row: 2 })
    assembly.term(term('', 'Judge'), { kind: 'row', row: 3 })
    const { file, leftOut, places } = assembly.finish({ asOf: '2021-01-01' })
    expect([file.title, file.asOf]).toEqual(['a, The others', '2021-01-01'])
    expect(file.sources).toEqual([
      { id: 'a.csv', title: 'a.csv', url: 'https://example.org/a.csv' },
      { id: 'b.csv', title: 'b.csv' },
    ])
    expect(file.people).toHaveLength(1)
    expect(file.terms.map(({ sources }) => sources)).toEqual([
      [{ source: 'a.csv', at: 'row 2' }],
      [{ source: 'b.csv', at: 'row 2' }],
    ])
    expect(places.terms.map(({ file: which }) => which)).toEqual([undefined, 'b.csv'])
    expect(leftOut.list[0]?.place).toEqual({ kind: 'row', row: 3, file: 'b.csv' })
  })

  it('has the groups of the list in its order, those of the file behind them, and other last', () => {
    const titles = [
      'Keeper of the Seal',
      'Senator',
      'Mayor',
      'Party Secretary',
      'Ambassador to X',
      'Minister',
    ]
    const expected = ['Party', 'Government', 'Legislature', 'Diplomacy', 'Guilds', 'Other']
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, { minLength: titles.length }), (shuffled) => {
        const guild = { person: { name: 'Bo' }, office: { title: 'Warden', group: 'Guilds' } }
        const { file } = put([guild, ...shuffled.map((title) => term('Ann', title))])
        expect(file.groups.map(({ label }) => writtenIn(label, 'en'))).toEqual(expected)
      }),
    )
  })

  const records = fc.array(
    fc.record({
      person: fc.record({
        name: fc.oneof(fc.constantFrom('Li Wei', 'Ann Lee', '王明', 'Łoś'), fc.string({ unit: 'grapheme' })),
        born: fc.option(fc.constantFrom('1950', '1961-05-01', '-0043'), { nil: undefined }),
        key: fc.option(fc.constantFrom('1', 'Q2', '../3'), { nil: undefined }),
      }),
      office: fc.record({
        title: fc.oneof(fc.constantFrom('Mayor', 'mayor ', '市长'), fc.string({ unit: 'grapheme' })),
        organization: fc.option(fc.record({ name: fc.constantFrom('City', 'State', '') }), {
          nil: undefined,
        }),
        role: fc.option(fc.constantFrom('Mayor', 'other', 'Group'), { nil: undefined }),
        group: fc.option(fc.constantFrom('Mayor', 'Group'), { nil: undefined }),
      }),
      start: fc.option(fc.constantFrom('2001', '1999-05', '2030', 'x'), { nil: undefined }),
      end: fc.option(fc.constantFrom('2001', '1999-05', '..'), { nil: undefined }),
      related: fc.option(
        fc.record({
          predecessor: fc.array(fc.record({ name: fc.constantFrom('Li Wei', 'Ann Lee', '') }), {
            maxLength: 2,
          }),
        }),
        { nil: undefined },
      ),
    }),
    { maxLength: 12 },
  )

  it('makes a dataset in order of any records, with each either in it or left out', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const { file, leftOut } = await settle(put(all))
        const rowsOut = leftOut.list.filter(
          ({ reason }) => reason.code !== 'refused' || !isPart(reason.reason.code),
        )
        expect(file.terms.length + rowsOut.length).toBe(all.length)
      }),
    )
  })

  it('gives ids that stay when rows come before others', async () => {
    const distinct = fc.uniqueArray(fc.constantFrom('Ann Lee', 'Bo Ek', '王明', 'Łoś'), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(distinct, async (names) => {
        const all = names.map((name) => term(name, 'Mayor', { start: '2001' }, '1950'))
        const ids = (records: TermRecord[]) => new Set(put(records).file.terms.map(({ id }) => id))
        expect(ids(all.toReversed())).toEqual(ids(all))
        for (const one of ids(all.slice(1))) expect(ids(all)).toContain(one)
      }),
    )
  })
})

/** Reasons for which a part of a row is left out, and the row stays. */
const isPart = (code: string): boolean => ['noOther', 'deathBeforeBirth', 'besideItself'].includes(code)
