/** Tables that came as columns, and what their rows have in common. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellReader } from './cellReader.ts'
import { type Cell, type CellTable, placeIn, valueAt } from './cells.ts'
import { codedTexts, present } from './codedTexts.ts'
import { columnName, readColumnName } from './columnForm.ts'
import { groupBy } from './group.ts'
import { packStrings } from './strings.ts'
import { termIds } from './termIds.ts'
import { unsourced } from './unsourced.ts'

type Way = 'own' | 'codes' | 'rows'

/** One cell with these values, written in one of the three ways. */
function cellOf(values: readonly string[], way: Way = 'own', more: Partial<Cell> = {}): Cell {
  const cell = { key: 'name', lang: null, form: 'text' as const, codes: null, rows: null }
  if (way === 'own') return { ...cell, values: packStrings(values), ...more }
  if (way === 'codes') {
    const texts = ['', ...new Set(values.filter((value) => value !== ''))]
    const codes = Uint32Array.from(values, (value) => texts.indexOf(value))
    return { ...cell, values: packStrings(texts), codes, ...more }
  }
  const rows = values.flatMap((value, i) => (value === '' ? [] : [i]))
  return {
    ...cell,
    values: packStrings(rows.map((i) => values[i] ?? '')),
    rows: Uint32Array.from(rows),
    ...more,
  }
}

const ways = fc.constantFrom<Way>('own', 'codes', 'rows')
const someValues = fc.array(fc.constantFrom('', '', 'a', 'b', '张'), { maxLength: 12 })

describe('a cell', () => {
  it('has the value of each row, however it is written', () => {
    fc.assert(
      fc.property(someValues, ways, (values, way) => {
        const cell = cellOf(values, way)
        expect(values.map((_, i) => valueAt(cell, i))).toEqual(values)
        expect([...present([cell], values.length)]).toEqual(values.map((value) => (value === '' ? 0 : 1)))
      }),
    )
  })

  it('has no place for a row that is not among its few', () => {
    const cell = cellOf(['', 'a', '', 'b', ''], 'rows')
    expect([0, 1, 2, 3, 4].map((i) => placeIn(cell, i))).toEqual([2, 0, 2, 1, 2])
  })

  it('says which rows have a value in any of several', () => {
    const cells = [
      cellOf(['a', '', '', ''], 'own'),
      cellOf(['', '', 'b', ''], 'rows'),
      cellOf(['c', 'c', '', ''], 'codes'),
    ]
    expect([...present(cells, 4)]).toEqual([1, 1, 1, 0])
    expect([...present([], 2)]).toEqual([0, 0])
  })
})

describe('a row', () => {
  const table: CellTable = {
    count: 3,
    ids: null,
    cells: [
      cellOf(['Mayor', '', 'Envoy'], 'own', { key: 'title' }),
      cellOf(['市长', '書記', ''], 'own', { key: 'title', lang: 'zh' }),
      cellOf(['Maire', '', ''], 'rows', { key: 'title', lang: 'fr' }),
      cellOf(['1', '', ''], 'own', { key: 'acting', form: 'true' }),
      cellOf(['', '[{"name":"Li"}]', ''], 'own', { key: 'alongside', form: 'json' }),
      cellOf(['gazette', 'gazette', ''], 'codes', { key: 'source' }),
      cellOf(['page 1', '', ''], 'rows', { key: 'at' }),
    ],
    sources: '[{"source":"register"}]',
  }
  const row = (i: number, of: CellTable = table) => cellReader.rowOf(of, i, `t${i}`)

  it('is put together from its cells', () => {
    expect(row(0)).toEqual({
      id: 't0',
      title: { en: 'Mayor', zh: '市长', fr: 'Maire' },
      acting: true,
      sources: [{ source: 'gazette', at: 'page 1' }],
    })
    expect(row(1)).toEqual({
      id: 't1',
      title: { zh: '書記' },
      alongside: [{ name: 'Li' }],
      sources: [{ source: 'gazette' }],
    })
  })

  it('has the sources of the table where it names none, and its own list before all', () => {
    expect(row(2)).toEqual({ id: 't2', title: 'Envoy', sources: [{ source: 'register' }] })
    expect(row(2, { ...table, sources: '' })).toEqual({ id: 't2', title: 'Envoy' })
    const own = cellOf(['[{"source":"a"},{"source":"b"}]', '', ''], 'own', { key: 'sources', form: 'json' })
    expect(row(0, { ...table, cells: [own] })).toEqual({
      id: 't0',
      sources: [{ source: 'a' }, { source: 'b' }],
    })
  })
})

describe('the texts of a table', () => {
  it('are each there once, with the rows that have it', () => {
    const names = fc.array(fc.tuple(fc.constantFrom('', 'A', 'B'), fc.constantFrom('', '甲')), {
      maxLength: 10,
    })
    fc.assert(
      fc.property(names, ways, ways, (all, first, second) => {
        const cells = [
          cellOf(
            all.map(([en]) => en),
            first,
          ),
          cellOf(
            all.map(([, zh]) => zh),
            second,
            { lang: 'zh' },
          ),
          cellOf(
            all.map(() => 'x'),
            'own',
            { key: 'other' },
          ),
        ]
        const found = codedTexts({ count: all.length, ids: null, cells, sources: '' }, 'name')
        const meant = all.map(([en, zh]) => (zh === '' ? en || undefined : en === '' ? { zh } : { en, zh }))
        expect([...(found?.codes ?? [])].map((code) => found?.texts[code])).toEqual(meant)
        const distinct = new Set(meant.filter((text) => text).map((text) => JSON.stringify(text)))
        if (first === 'codes' && second === 'codes') expect(found?.texts.length).toBe(1 + distinct.size)
      }),
    )
  })

  it('are none of a key that it does not have', () =>
    expect(codedTexts({ count: 1, ids: null, cells: [cellOf(['a'])], sources: '' }, 'party')).toBeUndefined())
})

describe('a column', () => {
  it.each([
    ['people', 'name', 'name', null, 'text'],
    ['people', 'name_zh', 'name', 'zh', 'text'],
    ['people', 'name.zh', 'name', 'zh', 'text'],
    ['people', 'name_zh_Hant', 'name', 'zh-Hant', 'text'],
    ['people', 'name_zh-Hant-TW', 'name', 'zh-Hant-TW', 'text'],
    ['terms', 'start', 'start', null, 'date'],
    ['terms', 'acting', 'acting', null, 'flag'],
    ['terms', 'at', 'at', null, 'text'],
    ['events', 'people', 'people', null, 'json'],
    ['organizations', 'partOf', 'partOf', null, 'ref'],
  ] as const)('of %s called %s is of %s in %s: %s', (table, name, key, lang, kind) =>
    expect(readColumnName(table, name)).toEqual({ key, lang, kind }),
  )

  it.each([
    ['people', 'title'],
    ['people', 'name_'],
    ['people', 'name_Z'],
    ['people', 'name_english'],
    ['people', 'name_zh_'],
    ['people', 'name_zh_x'],
    ['people', '_zh'],
    ['people', 'born_zh'],
    ['people', 'name zh'],
    ['terms', 'at_zh'],
    ['terms', 'start_en'],
    ['people', 'constructor'],
    ['people', 'constructor_en'],
    ['organizations', 'note'],
  ] as const)('of %s is not called %s', (table, name) => expect(readColumnName(table, name)).toBeUndefined())

  it('is called as it is read', () => {
    expect(columnName('name', null)).toBe('name')
    expect(columnName('name', 'zh-Hant-TW')).toBe('name_zh_Hant_TW')
    expect(readColumnName('people', columnName('name', 'zh-Hant'))).toEqual({
      key: 'name',
      lang: 'zh-Hant',
      kind: 'text',
    })
  })
})

describe('ids of terms that were written without', () => {
  const ids = (all: readonly string[]) => ({
    id: (i: number) => all[i] ?? '',
    indexOf: (id: string) => all.indexOf(id),
  })
  const made = (
    terms: readonly (readonly [person: number, office: number])[],
    people: string[],
    offices: string[],
  ) => {
    const [person, office] = [0, 1].map((k) => Uint32Array.from(terms, (term) => term[k] ?? 0))
    if (!person || !office) throw new Error('two columns')
    const { from, items } = groupBy(person, people.length)
    const none = new Int32Array(terms.length)
    // In the order of time, the last of the file first.
    const ordered = items.slice()
    for (let p = 0; p < people.length; p++) ordered.subarray(from[p], from[p + 1]).reverse()
    return termIds(
      { person, office, termsByPerson: { from, items: ordered, coreFrom: none, coreTo: none } },
      ids(people),
      ids(offices),
    )
  }

  it('are of office and person, and counted from the second on, in the order of the file', () => {
    const { id, indexOf } = made([[0, 0], [1, 0], [0, 1], [0, 0], [0, 0]], ['ann', 'bo'], ['mayor', 'envoy'])
    const all = ['mayor.ann', 'mayor.bo', 'envoy.ann', 'mayor.ann.2', 'mayor.ann.3']
    expect(all.map((_, i) => id(i))).toEqual(all)
    expect(all.map(indexOf)).toEqual([0, 1, 2, 3, 4])
    for (const none of ['', 'mayor', 'mayor.', '.ann', 'mayor.cy', 'envoy.bo', 'mayor.ann.1', 'mayor.ann.4', 'mayor.ann.02', 'mayor.ann.0', 'mayor.ann.x', 'mayor.cy.2', 'ann.mayor'])
      expect(indexOf(none), none).toBe(-1)
  }) // biome-ignore format: tables

  it('are found where ids have dots and numbers of their own', () => {
    const people = ['b.c', 'c', 'c.2']
    const offices = ['a', 'a.b']
    const { id, indexOf } = made(
      [
        [0, 0],
        [1, 1],
        [2, 1],
        [1, 0],
        [1, 0],
      ],
      people,
      offices,
    )
    expect([0, 1, 2, 3, 4].map(id)).toEqual(['a.b.c', 'a.b.c', 'a.b.c.2', 'a.c', 'a.c.2'])
    expect(indexOf('a.c.2')).toBe(4)
    expect(indexOf('a.b.c.2')).toBe(2)
    expect(indexOf('a.b.c')).toBe(0)
  })
})

describe('rows without a source', () => {
  const rowsOf = (table: CellTable) => ({
    count: table.count,
    id: (i: number) => `t${i}`,
    indexOf: () => -1,
    row: (i: number) => cellReader.rowOf(table, i, `t${i}`) as never,
  })
  const found = (table: CellTable) => {
    const steps = unsourced(rowsOf(table), table)
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }
  const key = (name: string, values: string[], form: Cell['form'] = 'text') =>
    cellOf(values, 'own', { key: name, form })

  it('are those that name none anywhere, where the table has none for all', () => {
    const cells = [
      key('source', ['gazette', '', '', '', '', '']),
      key('sources', ['', '[]', '[{"source":"a"}]', '', '', ''], 'json'),
      key('startSources', ['', '', '', '[{"source":"a"}]', '', ''], 'json'),
      key('endSources', ['', '', '', '', '[]', ''], 'json'),
      key('claims', ['', '', '', '', '', ''], 'json'),
    ]
    const table = { count: 6, ids: null, cells }
    expect(found({ ...table, sources: '' })).toEqual([1, 4, 5])
    expect(found({ ...table, sources: '[]' })).toEqual([1, 4, 5])
    expect(found({ ...table, sources: '[{"source":"register"}]' })).toEqual([1])
  })

  it('are found in steps, however many there are', () => {
    const table = { count: 1100, ids: null, cells: [], sources: '' }
    const steps = [...unsourced(rowsOf(table), table)]
    expect(steps).toEqual([undefined, undefined])
    expect(found(table)).toHaveLength(1100)
  })
})
