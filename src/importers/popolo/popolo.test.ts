import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenIn } from '../../dataset/text.ts'
import { contentOf } from '../content.ts'
import type { Imported } from '../format.ts'
import type { ImportReason } from '../reasons.ts'
import { exampleOf, fileOf, imported } from '../testing/imported.ts'
import { thinned } from '../testing/thinned.ts'
import { popolo } from './popolo.ts'

const EXAMPLE = exampleOf('popolo.md')

/** What was left out, by path. */
const leftOutOf = (read: Imported): Record<string, ImportReason> =>
  Object.fromEntries(
    (read.report?.leftOut.list ?? []).map(({ place, reason }) => [
      place.kind === 'path' ? place.path : place.kind,
      reason,
    ]),
  )

const ann = { id: 'a', name: 'Ann Lee' }
const council = { id: 'c', name: 'Council', classification: 'legislature' }
const member = { person_id: 'a', organization_id: 'c', role: 'member' }

const datesOf = async (more: object, period: object, person: object = ann) => {
  const event = { id: 't', name: '5th Council', classification: 'legislative period', ...period }
  const membership = { ...member, legislative_period_id: 't', ...more }
  const { file } = await fileOf({
    persons: [person],
    organizations: [council],
    events: [event],
    memberships: [membership],
  })
  const { start, end, note = '' } = file.terms[0] ?? {}
  return { start, end, note: writtenIn(note, 'en') }
}

describe('Popolo', () => {
  it('reads the example of the docs', async () => {
    const { file, report } = await fileOf(EXAMPLE)
    expect(report).toMatchObject({
      format: 'popolo',
      rows: 6,
      people: 2,
      terms: 2,
      events: 2,
      leftOut: { count: 0 },
    })
    expect(file.title).toBe('Assembly')
    const [inAssembly, mayor] = file.terms
    expect(inAssembly).toMatchObject({
      id: 'member-assembly-northern-district.mari-tamm-1966.2012',
      start: '2012-01-09',
      end: '2015-03-23',
      party: 'Greens',
      note: { en: expect.stringMatching(/12th Assembly$/), zh: expect.stringMatching(/12th Assembly$/) },
      sources: [{ at: 'memberships[0]' }],
    })
    expect(mayor).toMatchObject({ office: 'mayor-of-tartu-city-of-tartu', start: '2009' })
    expect(mayor).not.toHaveProperty('end')
    expect(file.offices[0]).toMatchObject({ place: 'Northern District', organization: 'assembly' })
    expect(file.people[0]).toMatchObject({ name: { und: 'Mari Tamm', ru: 'Мари Тамм' }, born: '1966-05' })
    expect(file.sources.map(({ title, url }) => [title, url])).toEqual([
      ['file', undefined],
      ['Assembly', 'https://example.org/mari-tamm'],
      ['Wikidata Q1', 'https://www.wikidata.org/wiki/Q1'],
    ])
    expect(file.events.map(({ title, date }) => [title, date])).toEqual([
      ['12th Assembly', '2011-03-27/2015-03-23'],
      ['Election of 2011', '2011-03-06'],
    ])
  })

  it('lends the dates of a period to who has none, and says so', async () => {
    const period = { start_date: '2001-05', end_date: '2005-04-30' }
    expect(await datesOf({}, period)).toEqual({
      start: '2001-05',
      end: '2005-04-30',
      note: 'Dates not given for the membership are those of its legislative period: 5th Council',
    })
    expect(await datesOf({ start_date: '2002', end_date: '2003' }, period)).toEqual({
      start: '2002',
      end: '2003',
      note: '5th Council',
    })
    expect(await datesOf({ end_date: '2002-01-01' }, period)).toMatchObject({ start: '2001-05' })
    expect(await datesOf({ start_date: '' }, { start_date: '2001' })).toMatchObject({
      start: '2001',
      end: undefined,
    })
  })

  it('lends no date that cannot be', async () => {
    const period = { start_date: '2001-05-01', end_date: '2005-04-30' }
    expect(await datesOf({ start_date: '2006' }, period)).toEqual({
      start: '2006',
      end: undefined,
      note: '5th Council',
    })
    expect(await datesOf({ end_date: '1999' }, period)).toMatchObject({ start: undefined, end: '1999' })
    expect(await datesOf({}, period, { ...ann, death_date: '2003-02' })).toMatchObject({
      start: '2001-05-01',
      end: undefined,
    })
  })

  it('takes the year 9999 for an end that is not in sight, and zeros for nothing', async () => {
    expect(await datesOf({ start_date: '0000-00-00', end_date: '9999-12-31' }, {})).toMatchObject({
      start: undefined,
      end: '..',
    })
  })

  it('takes the kind of a post from its label where nobody says the role', async () => {
    const held = { person_id: 'a', organization: { name: 'House' } }
    const { file } = await fileOf({ persons: [ann], memberships: [{ ...held, label: 'Deputy Mayor' }] })
    expect(file.offices.map(({ role }) => role)).toEqual(['vice-mayor'])
    expect(
      (await fileOf({ persons: [ann], memberships: [{ ...held, label: 'Seat 12' }] })).file.offices,
    ).toMatchObject([{ title: 'Seat 12', role: 'member' }])
  })

  it('reads memberships inside persons, organizations and posts, and what stands whole in a reference', async () => {
    const { file } = await fileOf({
      persons: [{ ...ann, memberships: [{ organization: { name: 'Bank' }, role: 'governor' }] }],
      organizations: [
        {
          ...council,
          memberships: [{ person: { name: 'Bo Ek' }, role: 'chair' }],
          posts: [{ id: 'p', label: 'Clerk of the Council', memberships: [{ person_id: 'a' }] }],
        },
      ],
      memberships: [
        {
          person_id: 'a',
          post: { label: 'Mayor of B', area: { name: 'B' } },
          on_behalf_of: { name: 'Greens' },
        },
      ],
    })
    const organizationOf = (id: string) => file.offices.find((office) => office.id === id)?.organization
    expect(
      file.terms.map(({ person, office, party, sources }) => [
        person,
        organizationOf(office),
        party,
        sources[0]?.at,
      ]),
    ).toEqual([
      ['ann-lee', undefined, 'Greens', 'memberships[0]'],
      ['ann-lee', 'bank', undefined, 'persons[0].memberships[0]'],
      ['bo-ek', 'council', undefined, 'organizations[0].memberships[0]'],
      ['ann-lee', 'council', undefined, 'organizations[0].posts[0].memberships[0]'],
    ])
    expect(file.offices.map(({ title }) => writtenIn(title, 'en'))).toEqual([
      'Mayor of B',
      'Governor, Bank',
      'Chair, Council',
      'Clerk of the Council',
    ])
  })

  it('reads a list of persons, and one person', async () => {
    const person = { ...ann, memberships: [{ organization: council, start_date: '2001' }] }
    expect((await fileOf([person])).file.terms[0]?.sources[0]?.at).toBe('[0].memberships[0]')
    expect((await fileOf(person)).file.terms[0]?.sources[0]?.at).toBe('memberships[0]')
  })

  it('does not read a membership twice that stands in a table and in its person', async () => {
    const membership = { id: 'm', ...member }
    const { file } = await fileOf({
      persons: [{ ...ann, memberships: [membership] }],
      organizations: [council],
      memberships: [membership],
    })
    expect(file.terms).toHaveLength(1)
  })

  it('keeps districts of one name apart by their ids, and follows organizations to what they are part of', async () => {
    const { file } = await fileOf({
      persons: [ann],
      organizations: [
        { ...council, parent_id: 's' },
        { id: 's', name: 'State', parent_id: 'c' },
      ],
      areas: [
        { id: 1, name: 'Centre' },
        { id: 2, name: 'Centre' },
      ],
      memberships: [
        { ...member, area_id: 1 },
        { ...member, area_id: 2 },
      ],
    })
    expect(file.offices).toHaveLength(2)
    expect(file.organizations).toEqual([
      { id: 'state', name: 'State' },
      { id: 'council', name: 'Council', partOf: 'state' },
    ])
  })

  it('has a name in the languages that the file says', async () => {
    const other_names = [
      { lang: 'zh_hant', name: '李安' },
      { lang: 'en', name: 'Ann Lee' },
      { lang: 'en', name: 'Ann L.' },
      { lang: 'simple', name: 'x' },
      { lang: 'ru', name: 'Энн', end_date: '1990' },
      { name: 'nobody knows' },
    ]
    const { file } = await fileOf({
      persons: [{ ...ann, other_names }],
      organizations: [council],
      memberships: [member],
    })
    expect(file.people[0]?.name).toEqual({ 'zh-Hant': '李安', en: 'Ann Lee' })
  })

  it('finds the name in its parts, or among other names', async () => {
    const nameOf = async (person: object) =>
      (await fileOf({ persons: [{ id: 'a', ...person }], organizations: [council], memberships: [member] }))
        .file.people[0]?.name
    expect(await nameOf({ given_name: 'Ann', family_name: 'Lee', sort_name: 'Lee, Ann' })).toBe('Ann Lee')
    expect(await nameOf({ sort_name: 'Lee, Ann' })).toBe('Lee, Ann')
    const other_names = [
      { given_name: 'Ann', family_name: 'Fox', end_date: '2001' },
      { name: 'Annie' },
      { note: 'Main', given_name: 'Ann', family_name: 'Lee' },
    ]
    expect(await nameOf({ other_names })).toBe('Ann Lee')
    expect(await nameOf({ name: null, other_names: other_names.slice(0, 2) })).toBe('Annie')
  })

  it('has a source for each address, also of one name', async () => {
    const links = ['a', 'b', 'a'].map((name) => ({ note: 'Website', url: `https://example.org/${name}` }))
    const { file } = await fileOf({
      persons: [{ ...ann, links, sources: [{ url: 'no address' }, { note: 'no url' }] }],
      organizations: [council],
      memberships: [{ ...member, sources: [{ url: 'https://example.org/a' }] }],
    })
    expect(file.sources.map(({ id, url }) => [id, url])).toEqual([
      ['file', undefined],
      ['no-address', undefined],
      ['website', 'https://example.org/a'],
      ['website-2', 'https://example.org/b'],
    ])
    expect(file.terms[0]?.sources).toEqual([{ source: 'website' }, { source: 'file', at: 'memberships[0]' }])
  })

  it('leaves out what cannot be used, and says where', async () => {
    const read = await imported({
      persons: [ann, 'Bo', { id: 'b', name: ' ' }],
      organizations: [council],
      memberships: [
        { ...member, person_id: 'x' },
        { ...member, person_id: null },
        { person_id: 'a' },
        { person_id: 'b', organization_id: 'c' },
        { ...member, start_date: 'soon', area_id: 'nowhere' },
        { ...member, start_date: '2005', end_date: '2001' },
        null,
      ],
      events: [{ name: 'Some day' }],
    })
    expect(leftOutOf(read)).toEqual({
      'persons[1]': { code: 'notUnderstood', value: 'Bo' },
      'persons[2]': { code: 'noName' },
      'memberships[0].person_id': { code: 'noSuch', value: 'x' },
      'memberships[1]': { code: 'noName' },
      'memberships[2]': { code: 'noOffice' },
      'memberships[3]': { code: 'noName' },
      'memberships[4].start_date': { code: 'noDate', value: 'soon', wanted: 'start' },
      'memberships[4].area_id': { code: 'noSuch', value: 'nowhere' },
      'memberships[5]': {
        code: 'refused',
        reason: { code: 'endBeforeStart', first: '2005', last: '2001' },
      },
      'memberships[6]': { code: 'notUnderstood', value: 'null' },
      'events[0]': { code: 'noDate', value: '', wanted: 'date' },
    })
    expect(read.ok && read.file.terms.map(({ sources }) => sources[0]?.at)).toEqual(['memberships[4]'])
  })

  it('makes every membership of a file with gaps a term, or says why not', async () => {
    const file = JSON.parse(EXAMPLE)
    await fc.assert(
      fc.asyncProperty(thinned({ ...file, memberships: [...file.memberships, member] }), async (thin) => {
        const read = await imported(thin)
        if (!read.ok && read.reason.code === 'unknown') return
        const { memberships } = thin as { memberships?: unknown }
        const left = leftOutOf(read)
        const terms = read.ok ? read.file.terms.map(({ sources }) => sources.at(-1)?.at) : []
        for (const i of Array.isArray(memberships) ? memberships.keys() : []) {
          const path = `memberships[${i}]`
          const isOut = path in left || `${path}.person_id` in left
          expect([path, terms.includes(path)]).toEqual([path, !isOut])
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, unknown]>([
    [
      'a dataset file',
      { tenure: 1, title: 'A', persons: [{ name: 'x', memberships: [] }], memberships: [member] },
    ],
    ['GeoJSON', { type: 'FeatureCollection', features: [{ properties: { name: 'x' } }] }],
    ['package.json', { name: 'x', version: '1.0.0', people: [], dependencies: {} }],
    ['results of a query', { head: { vars: ['person'] }, results: { bindings: [] } }],
    ['entities', { entities: { Q1: { id: 'Q1', labels: {} } } }],
    ['lists of something else', { persons: [{ age: 3 }], memberships: [{ level: 'gold' }] }],
    ['a list of numbers', [1, 2, 3]],
    ['FollowTheMoney', [{ id: 'p', schema: 'Person', properties: { name: ['x'] } }]],
  ])('does not take %s for its own', (_, value) => {
    const content = contentOf(Uint8Array.from(Buffer.from(JSON.stringify(value))).buffer, 'popolo.json')
    expect(popolo.recognizes(content)).toBe(false)
  })

  it('says what it read as where nothing can be drawn', async () => {
    expect(await imported({ persons: [{ ...ann, memberships: [] }] })).toMatchObject({
      ok: false,
      reason: { code: 'nothingFound', format: 'popolo' },
    })
  })
})
