import { describe, expect, it } from 'vitest'
import type { ProblemKind } from './problemGroups.ts'
import type { Reason } from './reasons.ts'
import { suggestionFor } from './suggestions.ts'

const suggested = (reason: Reason, kind: ProblemKind, table: string, key: string) =>
  suggestionFor({ path: '', reason }, { kind, table, key })

describe('instead of a key that is missing', () => {
  it('stands an example of it, of what stands in a list too', () => {
    expect(suggested({ code: 'missing' }, 'missing', 'terms', 'person')).toEqual({
      write: ['"person": "jane-doe"'],
    })
    expect(suggested({ code: 'missing' }, 'missing', 'terms', 'sources.source')).toEqual({
      write: ['"source": "gazette"'],
    })
    expect(suggested({ code: 'missing' }, 'missing', 'terms', 'constructor.x')).toBeUndefined()
  })
})

describe('instead of a key that is unknown', () => {
  const keyFor = (key: string, table: string) => suggested({ code: 'unknownKey' }, 'unknownKey', table, key)

  it.each([
    ['nam', 'people', 'name'], // one letter less
    ['ame', 'people', 'name'],
    ['namee', 'people', 'name'], // one more
    ['nname', 'people', 'name'],
    ['nome', 'people', 'name'], // another
    ['neme', 'people', 'name'],
    ['namo', 'people', 'name'],
    ['nmae', 'people', 'name'], // two turned round
    ['anme', 'people', 'name'],
    ['naem', 'people', 'name'],
    ['NAME', 'people', 'name'],
    ['partof', 'organizations', 'partOf'],
    ['asof', '', 'asOf'],
    ['edn', 'terms', 'end'],
    ['from', 'terms', 'start'],
    ['until', 'terms', 'end'],
    ['position', 'terms', 'office'],
    ['holder', 'terms', 'person'],
    ['birth', 'people', 'born'],
    ['license', '', 'licence'],
    ['link', 'sources', 'url'],
    ['parent', 'organizations', 'partOf'],
    ['place', 'events', 'places'],
    ['persons', '', 'people'],
  ])('%s of %s stands %s', (key, table, known) =>
    expect(keyFor(key, table)).toEqual({ write: [`"${known}"`] }),
  )

  it.each([
    ['nm', 'people'], // too short to tell
    ['nom', 'people'], // two letters from name
    ['nmea', 'people'], // more than two turned
    ['mane', 'people'],
    ['namexy', 'people'],
    ['from', 'people'],
    ['name', 'nowhere'],
    ['constructor', 'people'],
    ['toString', ''],
  ])('%s of %s stands nothing', (key, table) => expect(keyFor(key, table)).toBeUndefined())
})

describe('instead of what is no date', () => {
  const dateFor = (reason: Reason, key: string) => suggested(reason, 'notDate', 'terms', key)
  const form = { code: 'form' } as const
  const text = (value: string, key: string) => dateFor({ code: 'notDate', value, why: form }, key)

  it.each([
    ['c. 1990', 'start', { write: ['1990~'] }],
    ['1/5/1990', 'end', { write: ['1990-05-01', '1990-01-05'] }],
    ['since 1990', 'start', { write: ['1990'] }],
    ['since 1990', 'date', { write: ['1990/..'] }],
    ['until 1990', 'end', { write: ['1990'] }],
    ['until 1990', 'date', { write: ['../1990'] }],
    [' Present ', 'end', { write: ['..'] }],
    ['present', 'start', undefined],
    ['unknown', 'end', { leaveOut: 'end' }],
    ['?', 'start', { leaveOut: 'start' }],
    ['n/a', 'born', { leaveOut: 'born' }],
    ['', 'died', { leaveOut: 'died' }],
    ['—', 'published', { leaveOut: 'published' }],
    ['unknown', 'date', undefined],
    ['never', 'end', undefined],
  ])('%j at %s stands %j', (value, key, instead) => expect(text(value, key)).toEqual(instead))

  it('a number without quotes stands in quotes, where it is a year', () => {
    expect(dateFor({ code: 'dateWithoutQuotes', found: '1990' }, 'start')).toEqual({ write: ['"1990"'] })
    for (const found of ['199', '19901', '1990.5', '-1990'])
      expect(dateFor({ code: 'dateWithoutQuotes', found }, 'start')).toBeUndefined()
  })

  it('null is left out, where it may be', () => {
    const isNull = { code: 'isNot', found: 'null', wanted: 'date' } as const
    expect(dateFor(isNull, 'start')).toEqual({ leaveOut: 'start' })
    expect(dateFor(isNull, 'date')).toBeUndefined()
    expect(dateFor({ code: 'isNot', found: 'list', wanted: 'date' }, 'start')).toBeUndefined()
  })
})

describe('instead of an id', () => {
  it('stands one made of it, or a row of the table', () => {
    const idFor = (value: string) => suggested({ code: 'notId', value }, 'other', 'groups', 'id')
    expect(idFor('The City')).toEqual({ write: ['the-city'] })
    expect(idFor('…')).toBeUndefined()
    expect(idFor('The Cit…')).toBeUndefined()
    expect(
      suggested({ code: 'unknownId', table: 'people', value: 'x' }, 'unknownId', 'terms', 'person'),
    ).toEqual({
      rowOf: 'people',
    })
  })
})

describe('instead of what is wrong otherwise', () => {
  const otherFor = (reason: Reason, key: string, table = 'sources') => suggested(reason, 'other', table, key)

  it.each([
    ['example.org', 'https://example.org'],
    ['www.example.org/a?b=c', 'https://www.example.org/a?b=c'],
    ['a-b.example.co.uk', 'https://a-b.example.co.uk'],
    ['https://me@example.org/a', 'https://example.org/a'],
    ['http://me:secret@example.org', 'http://example.org'],
    ['example', undefined],
    ['example.org/a b', undefined],
    ['ftp://example.org', undefined],
    ['see www.example.org', undefined],
    ['https://example.org/a b', undefined],
    ['https://me@', undefined],
    ['www.example.org/a…', undefined],
  ])('the address %s stands %s', (value, instead) =>
    expect(otherFor({ code: 'notAddress', value }, 'url')).toEqual(instead && { write: [instead] }),
  )

  it.each([
    ['EN', 'en'],
    ['zh_Hant', 'zh-Hant'],
    ['ZH-hant_TW', 'zh-hant-TW'],
    ['en', undefined],
    ['english', undefined],
    ['e', undefined],
    ['', undefined],
    ['en-', undefined],
  ])('the language "%s" stands %s', (value, instead) =>
    expect(otherFor({ code: 'notLanguage', value }, 'title')).toEqual(instead && { write: [instead] }),
  )

  it.each([
    ['2020', '2020-12-31'],
    ['2020-02', '2020-02-29'],
    ['202X', '2029-12-31'],
    ['2020-24', '2021-02-28'],
    ['2020/2021', undefined],
    ['today', undefined],
    ['2020…', undefined],
  ])('the day %s stands %s', (value, instead) =>
    expect(otherFor({ code: 'notOneDay', value }, 'asOf', '')).toEqual(instead && { write: [instead] }),
  )

  it.each([
    ['http://www.wikidata.org/entity/Q42', 'Q42'],
    ['Q42 (Adams)', 'Q42'],
    ['Mars, Q111', 'Q111'],
    ['[[Q2]]', 'Q2'],
    ['FAQ42', undefined],
    ['q42', undefined],
    ['Q042', undefined],
    ['Adams', undefined],
    ['http://www.wikidata.org/entity/Q4…', undefined],
  ])('the item %s stands %s', (value, instead) =>
    expect(otherFor({ code: 'notItem', value }, 'wikidata', 'people')).toEqual(
      instead && { write: [instead] },
    ),
  )

  it('a text without quotes stands in quotes; null is left out where it may be', () => {
    const notText = (found: string, key: string, wanted: 'text' | 'list' = 'text') =>
      otherFor({ code: 'isNot', found, wanted }, key)
    for (const found of ['5', '-5', '5.25', 'true', 'false'])
      expect(notText(found, 'note')).toEqual({ write: [`"${found}"`] })
    for (const found of ['list', 'object', '"a"', '5a']) expect(notText(found, 'note')).toBeUndefined()
    expect(notText('null', 'note')).toEqual({ leaveOut: 'note' })
    expect(notText('null', 'title')).toBeUndefined()
    expect(notText('5', 'terms', 'list')).toBeUndefined()
  })

  it('a claim on a key that is none stands one that is near', () => {
    expect(otherFor({ code: 'noKey', value: 'begin', table: 'terms' }, 'claims.field')).toEqual({
      write: ['"start"'],
    })
    expect(otherFor({ code: 'noKey', value: 'strat', table: 'terms' }, 'claims.field')).toEqual({
      write: ['"start"'],
    })
  })
})
