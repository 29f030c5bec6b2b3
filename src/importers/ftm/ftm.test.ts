import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenIn } from '../../dataset/text.ts'
import { contentOf } from '../content.ts'
import type { Imported } from '../format.ts'
import type { ImportReason } from '../reasons.ts'
import { exampleOf, fileOf, imported } from '../testing/imported.ts'
import { thinned } from '../testing/thinned.ts'
import { ftm } from './ftm.ts'

const EXAMPLE = exampleOf('followthemoney.md')

const leftOutOf = (read: Imported): [at: number | string, reason: ImportReason][] =>
  (read.report?.leftOut.list ?? []).map(({ place, reason }) => [
    place.kind === 'line' ? place.line : place.kind === 'path' ? place.path : place.kind,
    reason,
  ])

const entity = (schema: string, id: string, properties: object) => ({ id, schema, properties })
const linesOf = (entities: readonly unknown[]): string =>
  entities.map((one) => JSON.stringify(one)).join('\n')

const ana = entity('Person', 'p', { name: ['Ana Popa'] })
const minister = entity('Position', 'm', { name: ['Minister'] })
const held = (more: object, id = 'o') => entity('Occupancy', id, { holder: ['p'], post: ['m'], ...more })
const termOf = async (more: object) => (await fileOf(linesOf([ana, minister, held(more)]))).file.terms[0]

describe('FollowTheMoney', () => {
  it('puts a name together that it has in parts alone', async () => {
    const ion = entity('Person', 'p', { firstName: ['Ion'], lastName: ['Rus'] })
    const { file } = await fileOf(linesOf([ion, minister, held({})]))
    expect(file.people[0]?.name).toBe('Ion Rus')
  })

  it('reads the example of the docs', async () => {
    const { file, report } = await fileOf(EXAMPLE)
    expect(report).toMatchObject({ format: 'ftm', rows: 11, people: 2, terms: 5, leftOut: { count: 1 } })
    expect(file.people[0]).toMatchObject({ id: 'ana-popa-1970', born: '1970-03-02' })
    expect(file.people[0]?.sources).toEqual([
      { source: 'example.org-ana-popa' },
      { source: 'wikidata-q1' },
      { source: 'file', at: 'line 1' },
    ])
    const offices = new Map(file.offices.map((office) => [office.id, writtenIn(office.title, 'en')]))
    expect(
      file.terms.map(({ person, office, start, end, party, note, sources }) => [
        person,
        offices.get(office),
        start,
        end,
        party,
        note && writtenIn(note, 'en'),
        sources.at(-1)?.at,
      ]),
    ).toEqual([
      ['ana-popa-1970', 'Minister of Health', '2019-11', '..', undefined, undefined, 'line 5'],
      [
        'ana-popa-1970',
        'Member of the Chamber of Deputies, Cluj',
        '2012',
        '2016-12-20',
        'Greens',
        undefined,
        'line 6',
      ],
      [
        'ion-rus',
        'Minister of Health',
        '2004',
        undefined,
        undefined,
        'Has ended; when is not stated',
        'line 7',
      ],
      ['ion-rus', 'Member of the Chamber of Deputies', '2000', undefined, undefined, undefined, 'line 8'],
      ['ion-rus', 'President, Health Fund', '2010', '2012', undefined, undefined, 'line 10'],
    ])
  })

  it('groups offices by topic, and those of one position by district in one kind', async () => {
    const { file } = await fileOf(EXAMPLE)
    const roles = new Map(file.roles.map(({ id, label }) => [id, writtenIn(label, 'en')]))
    const inChamber = file.offices.filter(({ id }) => id.startsWith('member-of'))
    expect(inChamber.map(({ role }) => roles.get(role))).toEqual(
      inChamber.map(() => 'Member of the Chamber of Deputies'),
    )
    expect(inChamber).toHaveLength(2)
    expect(file.groups.map(({ label }) => writtenIn(label, 'en'))).toEqual(
      expect.arrayContaining(['Executive', 'Legislature']),
    )
  })

  it('keeps current, ended and unknown apart', async () => {
    expect(await termOf({ status: ['current'] })).toMatchObject({ end: '..' })
    expect(await termOf({ status: ['current'], endDate: ['2030'] })).toMatchObject({ end: '2030' })
    expect(await termOf({ status: ['ended'], endDate: ['2020'] })).not.toHaveProperty('note')
    const ended = await termOf({ status: ['ended'] })
    expect(ended).not.toHaveProperty('end')
    expect(ended?.note).toMatchObject({ en: 'Has ended; when is not stated' })
    for (const status of [['unknown'], []]) {
      const unknown = await termOf({ status })
      expect(unknown).not.toHaveProperty('end')
      expect(unknown).not.toHaveProperty('note')
    }
  })

  it('takes the earliest of several dates, as exact as it is known, and keeps the others', async () => {
    const term = await termOf({ startDate: ['2012-05', '2011', '2011-03-04', '2011-03'], endDate: ['2015'] })
    expect(term).toMatchObject({ start: '2011-03-04', end: '2015' })
    expect(term?.claims?.map(({ field, value }) => [field, value])).toEqual([['start', '2012-05']])
    const { file } = await fileOf(
      linesOf([
        { ...ana, properties: { name: ['Ana Popa'], birthDate: ['1971', '1970'] } },
        minister,
        held({}),
      ]),
    )
    expect(file.people[0]).toMatchObject({ born: '1970', claims: [{ field: 'born', value: '1971' }] })
  })

  it('puts parts of one entity together, in any order, and two of one Wikidata item', async () => {
    const { file } = await fileOf(
      linesOf([
        held({ startDate: ['2001'] }),
        held({ endDate: ['2003'] }),
        entity('Occupancy', 'o2', { holder: ['p2'], post: ['m'], startDate: ['2005'] }),
        entity('LegalEntity', 'p', { birthDate: ['1970'] }),
        entity('Person', 'p', { name: ['Ana Popa'], wikidataId: ['Q5'] }),
        entity('Person', 'p2', { name: ['A. Popa'], wikidataId: ['Q5'] }),
        minister,
      ]),
    )
    expect(file.people.map(({ id }) => id)).toEqual(['ana-popa-1970'])
    expect(file.terms.map(({ start, end }) => [start, end])).toEqual([
      ['2001', '2003'],
      ['2005', undefined],
    ])
  })

  it('reads entities inside of others, and a list', async () => {
    const nested = {
      ...ana,
      properties: {
        name: ['Ana Popa'],
        positionOccupancies: [
          entity('Occupancy', 'o', { post: [minister], holder: ['p'], startDate: ['2001'] }),
        ],
      },
    }
    for (const [file, at] of [
      [JSON.stringify(nested), 'line 1'],
      [JSON.stringify([nested], null, 2), '[0]'],
    ] as const) {
      const read = await fileOf(file)
      expect(read.file.terms).toMatchObject([{ person: 'ana-popa', office: 'minister', start: '2001' }])
      expect(read.file.terms[0]?.sources[0]?.at).toBe(at)
      expect(read.report.leftOut.count).toBe(0)
    }
  })

  it('speaks for the latest day that the file says, but for none to come', async () => {
    const seen = (day: string) =>
      fileOf(linesOf([ana, { ...minister, last_seen: `${day}T10:00:00` }, held({ startDate: ['2001'] })]))
    expect((await seen('2024-05-06')).file.asOf).toBe('2024-05-06')
    expect((await seen('2099-01-01')).file.asOf).toBe('2025-10-31')
    expect((await seen('2024-99-99')).file.asOf).toBe('2025-10-31')
  })

  it('leaves out what cannot be used, by line, and what it passes by after all else', async () => {
    const address = entity('Address', 'x', { full: ['x'] })
    const company = entity('Company', 'c', { name: ['Ltd'] })
    const read = await imported(
      [
        linesOf([address, ana, minister, held({ startDate: ['2001'] })]),
        '{"id": "cut off',
        '',
        linesOf([
          held({ holder: ['nobody'] }, 'o2'),
          held({ post: [] }, 'o3'),
          held({ startDate: ['soon'] }, 'o4'),
          entity('Person', 'p2', { name: ['Ion Rus'] }),
          entity('Membership', 'm1', { member: ['c'], organization: ['c'] }),
          { schema: 'Person', properties: { name: ['No id'] } },
          company,
          7,
        ]),
      ].join('\r\n'),
    )
    expect(leftOutOf(read)).toEqual([
      [5, { code: 'notUnderstood', value: '{"id": "cut off' }],
      [12, { code: 'notUnderstood', value: '{"schema":"Person","properties":{"name":["No id"]}}' }],
      [14, { code: 'notUnderstood', value: '7' }],
      [7, { code: 'noSuch', value: 'nobody' }],
      [8, { code: 'noOffice' }],
      [11, { code: 'noSuch', value: 'c' }],
      [9, { code: 'noDate', value: 'soon', wanted: 'start' }],
      [10, { code: 'noOffice' }],
      [13, { code: 'nothing' }],
      [1, { code: 'notUnderstood', value: 'Address' }],
    ])
    expect(read.report).toMatchObject({ rows: 13, terms: 2 })
  })

  it('makes each tie of a file with gaps a term, or says why not', async () => {
    const entities = EXAMPLE.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    await fc.assert(
      fc.asyncProperty(thinned(entities), async (thin) => {
        const lines = thin as unknown[]
        const read = await imported(linesOf(lines))
        if (!read.ok && read.reason.code === 'unknown') return
        const left = leftOutOf(read).map(([at]) => at)
        const terms = read.ok ? read.file.terms.map(({ sources }) => sources.at(-1)?.at) : []
        for (const i of [4, 5, 6, 7, 9]) {
          const isTerm = terms.includes(`line ${i + 1}`)
          expect([i, isTerm || left.includes(i + 1)]).toEqual([i, true])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('ends where the reader no longer wants it', async () => {
    const people = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify(entity('Person', `${i}`, { name: ['x'] })),
    )
    const content = Uint8Array.from(Buffer.from(people.join('\n'))).buffer
    const { importFile } = await import('../importFile.ts')
    const ending = new AbortController()
    const reading = importFile(content, 'x', undefined, {
      asOf: '2025-10-31',
      signal: ending.signal,
      onProgress: () => ending.abort('enough'),
    })
    await expect(reading).rejects.toBe('enough')
  })

  it.each<[string, string]>([
    ['a dataset file', JSON.stringify({ tenure: 1, title: 'A', people: [] })],
    ['GeoJSON', JSON.stringify({ type: 'Feature', properties: { schema: 'Person' }, geometry: null })],
    ['package.json', JSON.stringify({ name: 'x', version: '1.0.0' }, null, 2)],
    ['a JSON schema', JSON.stringify({ $schema: 'x', properties: { name: {} } }, null, 2)],
    ['tables of a database', '{"id": 1, "schema": "public", "properties": {"name": "x"}}'],
    ['lines of something else', '{"name": "x"}\n{"name": "y"}'],
    ['a table', 'schema,properties\nPerson,x'],
    ['nothing', ''],
  ])('does not take %s for its own', (_, text) => {
    expect(ftm.recognizes(contentOf(Uint8Array.from(Buffer.from(text)).buffer, 'entities.ftm.json'))).toBe(
      false,
    )
  })

  it('knows its own after lines that are damaged', () => {
    const text = `{"id": "cut\n\n${linesOf([ana])}`
    expect(ftm.recognizes(contentOf(Uint8Array.from(Buffer.from(text)).buffer, 'x'))).toBe(true)
  })
})
