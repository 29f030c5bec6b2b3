import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { smallFile } from '../query/testing/smallFile.ts'
import type { Codec } from './codec.ts'
import { idList, nameList, selection } from './idCodecs.ts'
import { selectedRow } from './selectedRow.ts'
import type { Selection } from './viewState.ts'

const read = <T>(codec: Codec<T>, text: string) => {
  const decoded = codec.decode(text)
  return decoded.ok ? decoded.value : decoded.reason
}

describe('a list of ids', () => {
  it('is joined by ~, each once', () => {
    expect(idList.encode(['b', 'a', 'b'])).toBe('b~a')
    expect(idList.encode([])).toBeNull()
    expect(read(idList, '~b~~a~b~')).toEqual(['b', 'a'])
  })

  it('names what is no id, shortened', () => {
    const long = 'A'.repeat(100)
    expect(idList.decode(`a~${long}`)).toEqual({
      ok: true,
      value: ['a'],
      ignored: [{ value: long, reason: { code: 'notId', value: `${'A'.repeat(80)}…` } }],
    })
  })
})

it('a list of names has any letters, without space around them, each once', () => {
  expect(read(nameList, ' Les Verts ~联盟~~Les Verts~ ')).toEqual(['Les Verts', '联盟'])
  expect(nameList.encode(['Les Verts', '联盟', '联盟'])).toBe('Les Verts~联盟')
})

describe('what is selected', () => {
  it.each<[string, Selection]>([
    ['', { kind: 'none' }],
    ['day', { kind: 'day' }],
    ['term.a.b', { kind: 'term', id: 'a.b' }],
    ['person.zhang', { kind: 'person', id: 'zhang' }],
    ['event.visit', { kind: 'event', id: 'visit' }],
  ])('by "%s" is %j, both ways', (text, sel) => {
    expect(read(selection, text)).toEqual(sel)
    expect(selection.encode(sel)).toBe(text === '' ? null : text)
  })

  it.each([
    ['office.x', { code: 'noSelection', value: 'office.x' }],
    ['term', { code: 'noSelection', value: 'term' }],
    ['.term', { code: 'noSelection', value: '.term' }],
    ['days', { code: 'noSelection', value: 'days' }],
    ['day.x', { code: 'noSelection', value: 'day.x' }],
    ['none.x', { code: 'noSelection', value: 'none.x' }],
    ['term.', { code: 'notId', value: '' }],
    ['term.A', { code: 'notId', value: 'A' }],
    ['term..a', { code: 'notId', value: '.a' }],
  ])('"%s" is refused', (text, reason) => expect(read(selection, text)).toEqual(reason))

  it('is a row of its table, or none', () => {
    const dataset = openDataset(toColumns(smallFile))
    expect(selectedRow(dataset, { kind: 'term', id: 'mayor' })).toBe(dataset.terms.indexOf('mayor'))
    expect(selectedRow(dataset, { kind: 'person', id: 'li' })).toBe(1)
    expect(selectedRow(dataset, { kind: 'event', id: 'visit' })).toBe(dataset.events.indexOf('visit'))
    for (const sel of [{ kind: 'none' }, { kind: 'day' }, { kind: 'person', id: 'mayor' }] as const)
      expect(selectedRow(dataset, sel)).toBe(-1)
  })
})
