import { describe, expect, it } from 'vitest'
import { problemsInEnglish } from '../words/testing/inEnglish.ts'
import type { DatasetFile } from './format.ts'
import { validate } from './validate.ts'

const sources = () => [{ source: 'gazette', at: 'page 1' }]

/** A file with one row of each kind, and every key that a row can have. */
const valid = () => ({
  $schema: 'tenure-1.schema.json',
  tenure: 1,
  title: 'Mayors',
  description: { en: 'Who was mayor', 'zh-Hans': '历任市长' },
  licence: 'CC0',
  asOf: '2020-12-31',
  sources: [
    { id: 'gazette', title: 'The gazette', publisher: 'City', url: 'https://example.org', published: '2019' },
  ],
  groups: [{ id: 'city', label: 'City' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
  organizations: [
    { id: 'state', name: 'State' },
    { id: 'city-hall', name: 'City Hall', partOf: 'state' },
  ],
  people: [
    {
      id: 'zhang',
      name: { en: 'Zhang', zh: '张' },
      born: '1964-08',
      died: '2020',
      education: [{ label: 'School', date: '1985', sources: sources() }],
      claims: [{ field: 'born', value: '1963', sources: sources() }],
    },
  ],
  offices: [{ id: 'mayor-of-city', title: 'Mayor of the City', role: 'mayor', organization: 'city-hall' }],
  terms: [
    {
      id: 'first',
      person: 'zhang',
      office: 'mayor-of-city',
      start: '2008',
      end: '2013-04',
      startSources: sources(),
      sources: sources(),
      acting: true,
      related: { predecessor: [{ name: 'Li' }], successor: [{ person: 'zhang', note: 'Again' }] },
      claims: [{ field: 'end', value: '..', sources: sources() }],
    },
    { id: 'second', person: 'zhang', office: 'mayor-of-city', start: '2014', end: '..', sources: sources() },
  ],
  events: [
    {
      id: 'visit',
      title: 'A visit',
      date: '2012',
      people: ['zhang'],
      organizations: ['state'],
      places: ['City'],
      sources: sources(),
    },
  ],
})

type Path = readonly (string | number)[]

/** The valid file with one value put in, or taken out where it is `undefined`. */
function withValue(path: Path, value: unknown): unknown {
  const file: unknown = valid()
  const parent = path.slice(0, -1).reduce((at, key) => (at as never)[key], file) as Record<
    PropertyKey,
    unknown
  >
  const key = path.at(-1) ?? ''
  if (value === undefined) delete parent[key]
  else Object.defineProperty(parent, key, { value, enumerable: true })
  return file
}

const problems = (value: unknown): string[] => {
  const validated = validate(value)
  return validated.ok
    ? []
    : problemsInEnglish(validated.problems).map(({ path, reason }) => `${path}: ${reason}`)
}

describe('validate', () => {
  it('lets a file through and fills in the tables that it leaves out', () => {
    expect(validate(valid())).toEqual({ ok: true, file: valid() })
    const { organizations, events, ...rest } = valid()
    const small = { ...rest, offices: [], terms: [] }
    expect(validate(small)).toEqual({ ok: true, file: { ...small, organizations: [], events: [] } })
  })

  it.each<[string, Path, unknown, string[]]>([
    ['a wrong date', ['terms', 0, 'start'], '2023-02-30', [
      'terms[0].start: "2023-02-30" is not a date: February 2023 has 28 days',
    ]],
    ['a wrong end', ['terms', 0, 'end'], '2013-13', [
      'terms[0].end: "2013-13" is not a date: 13 is no month (01 to 12) and no season (21 to 24)',
    ]],
    ['a number for a date', ['terms', 0, 'start'], 2008, ['terms[0].start: 2008 is not a date: write it in quotes']],
    ['a number for an end', ['terms', 0, 'end'], 2008, ['terms[0].end: 2008 is not a date: write it in quotes']],
    ['null for an end', ['terms', 0, 'end'], null, ['terms[0].end: is null, not a date']],
    ['a list for a date', ['people', 0, 'born'], [1964], ['people[0].born: is a list, not a date']],
    ['a missing key', ['people', 0, 'name'], undefined, ['people[0].name: is missing']],
    ['a missing table', ['terms'], undefined, ['terms: is missing']],
    ['an unknown key', ['people', 0, 'nmae'], 'Zhang', ['people[0].nmae: is not a key of the format']],
    ['an unknown key at the top', ['persons'], [], ['persons: is not a key of the format']],
    ['an unknown key in a source reference', ['terms', 0, 'sources', 0, 'page'], 1, [
      'terms[0].sources[0].page: is not a key of the format',
    ]],
    ['a number for a text', ['offices', 0, 'title'], 5, [
      'offices[0].title: is not a text, nor an object of texts by language tag',
    ]],
    ['a list for a text', ['title'], [], ['title: is not a text, nor an object of texts by language tag']],
    ['a number in a language', ['title'], { en: 5 }, ['title.en: is 5, not a text']],
    ['an unknown language', ['title'], { EN: 'Mayors' }, ['title.EN: "EN" is not a language tag']],
    ['no language', ['title'], {}, ['title: is empty']],
    ['an empty text', ['title'], ' ', ['title: is empty']],
    ['an empty text in a language', ['title'], { en: '' }, ['title.en: is empty']],
    ['an object for a table', ['terms'], {}, ['terms: is an object, not a list']],
    ['a text for a row', ['terms', 0], 'first', ['terms[0]: is "first", not an object']],
    ['a list for a row', ['terms', 0], [], ['terms[0]: is a list, not an object']],
    ['null for a row', ['people', 0, 'education', 0], null, ['people[0].education[0]: is null, not an object']],
    ['a text for a truth', ['terms', 0, 'acting'], 'yes', ['terms[0].acting: is "yes", not true or false']],
    ['a list for related people', ['terms', 0, 'related'], [], ['terms[0].related: is a list, not an object']],
    ['an unknown relation', ['terms', 0, 'related', 'boss'], [], ['terms[0].related.boss: is not a key of the format']],
    ['a bare name for a person', ['terms', 0, 'related', 'predecessor', 0], 'Li', [
      'terms[0].related.predecessor[0]: is neither {"person": id} nor {"name": text}',
    ]],
    ['nobody for a person', ['terms', 0, 'related', 'predecessor', 0], {}, [
      'terms[0].related.predecessor[0]: is neither {"person": id} nor {"name": text}',
    ]],
    ['a number for a person', ['terms', 0, 'related', 'predecessor', 0], { person: 5 }, [
      'terms[0].related.predecessor[0]: is neither {"person": id} nor {"name": text}',
    ]],
    ['an id with spaces', ['groups', 0, 'id'], 'The City', [
      'groups[0].id: "The City" is not an id: use lower-case letters and digits joined by "-" or "."',
      'roles[0].group: unknown role group "city"',
    ]],
    ['what is no item of Wikidata', ['people', 0, 'wikidata'], 'http://www.wikidata.org/entity/Q42', [
      'people[0].wikidata: "http://www.wikidata.org/entity/Q42" is not an item of Wikidata, such as "Q42"',
    ]],
    ['a number for an id', ['events', 0, 'id'], 7, ['events[0].id: is 7, not a text']],
    ['an address of another kind', ['sources', 0, 'url'], 'javascript:alert(1)', [
      'sources[0].url: "javascript:alert(1)" is not a plain http(s) address',
    ]],
    ['an unknown person', ['terms', 0, 'person'], 'zahng', ['terms[0].person: unknown person "zahng"']],
    ['an unknown office', ['terms', 1, 'office'], 'pope', [
      'terms[1].office: unknown office "pope"',
      'terms[0].related.successor[0].person: "zhang" holds this term, and has no other in this office: write who held it after',
    ]],
    ['a person beside themselves', ['terms', 0, 'related'], { alongside: [{ name: 'Li' }, { person: 'zhang' }] }, [
      'terms[0].related.alongside[1].person: "zhang" holds this term: write who held it beside them',
    ]],
    ['a claim on no key', ['terms', 0, 'claims', 0, 'field'], 'begin', ['terms[0].claims[0].field: "begin" is not a key of terms']],
    ['a claim on a key of other rows', ['people', 0, 'claims', 0, 'field'], 'start', [
      'people[0].claims[0].field: "start" is not a key of people',
    ]],
    ['a claim on nothing', ['terms', 0, 'claims', 0, 'field'], undefined, ['terms[0].claims[0].field: is missing']],
    ['a claim on a number', ['terms', 0, 'claims', 0, 'field'], 5, ['terms[0].claims[0].field: is 5, not a text']],
    ['a claim on white space', ['terms', 0, 'claims', 0, 'field'], ' ', ['terms[0].claims[0].field: is empty']],
    ['a claim on a name in one language', ['people', 0, 'claims', 0, 'field'], 'name.zh', []],
    ['a claim on a predecessor', ['terms', 0, 'claims', 0, 'field'], 'predecessor', []],
    ['a name that cannot be seen', ['people', 0, 'name'], { en: 'Zhang', zh: '\u200b\u3164\u202e\u2800' }, [
      'people[0].name.zh: cannot be seen',
    ]],
    ['a name in letters of private use', ['people', 0, 'name'], '\ue000', []],
    ['an address with a user name', ['sources', 0, 'url'], 'https://example.gov@evil.example/a', [
      'sources[0].url: "https://example.gov@evil.example/a" is not a plain http(s) address',
    ]],
    ['an address without a host', ['sources', 0, 'url'], 'https://[::1', [
      'sources[0].url: "https://[::1" is not a plain http(s) address',
    ]],
    ['an address with a sign in its path', ['sources', 0, 'url'], 'HTTPS://example.org/@a?b=c@d', []],
    ['a value of a million letters', ['terms', 0, 'person'], 'x'.repeat(1e6), [
      `terms[0].person: unknown person "${'x'.repeat(80)}…"`,
    ]],
    ['a key of a million letters', ['people', 0, 'x'.repeat(1e6)], 1, [`people[0].${'x'.repeat(80)}…: is not a key of the format`]],
    ['an id of ten million letters that is none', ['terms', 1, 'id'], 'X'.repeat(1e7), [
      `terms[1].id: "${'X'.repeat(80)}…" is not an id: use lower-case letters and digits joined by "-" or "."`,
    ]],
    ['a date of a million signs', ['terms', 0, 'start'], '😀'.repeat(1e6), [
      `terms[0].start: "${'😀'.repeat(80)}…" is not a date: write it as 2006, 2006-10 or 2006-10-18`,
    ]],
    ['an unknown role', ['offices', 0, 'role'], 'pope', ['offices[0].role: unknown role "pope"']],
    ['an unknown role group', ['roles', 0, 'group'], 'mayor', ['roles[0].group: unknown role group "mayor"']],
    ['an unknown source', ['terms', 0, 'startSources', 0, 'source'], 'x', [
      'terms[0].startSources[0].source: unknown source "x"',
    ]],
    ['an unknown source of a claim', ['people', 0, 'claims', 0, 'sources', 0, 'source'], 'x', [
      'people[0].claims[0].sources[0].source: unknown source "x"',
    ]],
    ['an unknown successor', ['terms', 0, 'related', 'successor', 0, 'person'], 'x', [
      'terms[0].related.successor[0].person: unknown person "x"',
    ]],
    ['an unknown organization', ['events', 0, 'organizations', 0], 'x', [
      'events[0].organizations[0]: unknown organization "x"',
    ]],
    ['an unknown person of an event', ['events', 0, 'people'], ['zhang', 'constructor'], [
      'events[0].people[1]: unknown person "constructor"',
    ]],
    ['an id that stands twice', ['terms', 1, 'id'], 'first', ['terms[1].id: "first" is already the id of terms[0]']],
    ['a role with the id of a group', ['groups', 0, 'id'], 'mayor', [
      'roles[0].id: "mayor" is already the id of a role group',
      'roles[0].group: unknown role group "city"',
    ]],
    ['an organization that is part of itself', ['organizations', 0, 'partOf'], 'city-hall', [
      'organizations[0].partOf: makes "state" a part of itself',
      'organizations[1].partOf: makes "city-hall" a part of itself',
    ]],
    ['an end before the start', ['terms', 0, 'end'], '2007', ['terms[0].end: "2007" is before the start "2008"']],
    ['a current term that starts after asOf', ['terms', 1, 'start'], '2021', [
      'terms[1].start: "2021" is after asOf, yet the end is ".."',
    ]],
    ['a death before the birth', ['people', 0, 'died'], '1963', ['people[0].died: "1963" is before the birth "1964-08"']],
    ['a claim that is no date', ['terms', 0, 'claims', 0, 'value'], 'never', [
      'terms[0].claims[0].value: "never" is not a date: write it as 2006, 2006-10 or 2006-10-18',
    ]],
    ['a claim that need be no date', ['terms', 0, 'claims', 0], { field: 'office', value: 'never', sources: [] }, []],
    ['a claim on an event that is no date', ['events', 0, 'claims'], [{ field: 'date', value: 'never', sources: [] }], [
      'events[0].claims[0].value: "never" is not a date: write it as 2006, 2006-10 or 2006-10-18',
    ]],
    ['a birth claimed to go on', ['people', 0, 'claims', 0, 'value'], '..', [
      'people[0].claims[0].value: ".." is not a date: ".." stands only beside a date, as in 2006/..',
    ]],
    ['another version', ['tenure'], 2, ['tenure: is 2, not 1: this page reads version 1 of the format']],
    ['a version in quotes', ['tenure'], '1', ['tenure: is "1", not 1: this page reads version 1 of the format']],
    ['an asOf that is no day', ['asOf'], '2020', ['asOf: "2020" is not one day']],
    ['an asOf that is no date', ['asOf'], 'today', [
      'asOf: "today" is not a date: write it as 2006, 2006-10 or 2006-10-18',
    ]],
  ])('says where and why: %s', (_, path, value, expected) => {
    expect(problems(withValue(path, value))).toEqual(expected)
  }) // biome-ignore format: the cases read as the table they are

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'a list'],
    ['<!doctype html>', '"<!doctype html>"'],
    [7, '7'],
    [true, 'true'],
    ['x'.repeat(200), `"${'x'.repeat(80)}…"`],
  ])('says that %j is no file', (value, kind) =>
    expect(problems(value)).toEqual([`: is ${kind}, not an object`]),
  )

  it('takes neither a prototype nor what it has for a key', () => {
    const named = (row: string) => JSON.parse(`{"id": "a", "name": "A", ${row}}`)
    expect(problems(withValue(['people', 0], named('"__proto__": {"born": "x"}')))).toContain(
      'people[0].__proto__: is not a key of the format',
    )
    expect(problems(withValue(['people', 0], named('"constructor": 1')))).toContain(
      'people[0].constructor: is not a key of the format',
    )
    expect(problems(withValue(['title'], JSON.parse('{"en": "A", "__proto__": "B"}')))).toEqual([
      'title: is not a text, nor an object of texts by language tag',
    ])
    expect(problems(JSON.parse('{"__proto__": {}}'))).toContain('__proto__: is not a key of the format')
  })

  it('names every unknown key of a row', () => {
    const row = { id: 'a', nmae: 'A', title: 'B', name: 'C' }
    expect(problems({ ...valid(), groups: [{ id: 'city', label: 'City' }, row] })).toEqual([
      'groups[1].label: is missing',
      'groups[1].nmae: is not a key of the format',
      'groups[1].title: is not a key of the format',
      'groups[1].name: is not a key of the format',
    ])
  })

  it('lists all of many problems', () => {
    const terms = Array.from({ length: 20 }, (_, i) => ({
      id: `term-${i}`,
      person: `nobody-${i}`,
      office: 'mayor-of-city',
      start: '1.9.2020',
      end: null,
      sources: [],
    }))
    const found = problems({ ...valid(), terms })
    expect(found).toHaveLength(60)
    expect(found).toContain(
      'terms[12].start: "1.9.2020" is not a date: write it as 2006, 2006-10 or 2006-10-18',
    )
    expect(found).toContain('terms[19].person: unknown person "nobody-19"')
  })

  it('looks for ids no deeper than any row is', () => {
    const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown =>
      depth === 0 ? { person: 'nobody' } : wrap(nested(depth - 1, wrap))
    const found = (inner: unknown) =>
      problems(withValue(['terms', 0, 'sources', 0], { person: 'x', y: inner })).filter((one) =>
        one.includes('nobody'),
      )
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ a: inner })]) {
      expect(found(nested(5, wrap))).toHaveLength(1)
      expect(found(nested(30, wrap))).toEqual([])
    }
  })

  it('gives back the file as it was, but for white space around texts', () => {
    const file = { ...valid(), title: '  Mayors\n' }
    expect((validate(file) as { file: DatasetFile }).file.title).toBe('Mayors')
    expect(file.title).toBe('  Mayors\n')
  })
})
