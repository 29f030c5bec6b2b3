import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustParseEdtf } from '../../dates/edtf.ts'
import {
  entitiesOf, entity, importText, itemSnak, JULIAN, NONE, personOf, read, SOME, statement, textSnak, timeSnak,
} from './testing/build.ts' // biome-ignore format: a list

const start = (value: string, precision: number) => ({ P580: [timeSnak(value, precision)] })
const held = (qualifiers: Readonly<Record<string, readonly unknown[]>>, more = {}) =>
  entity('Q1', { en: 'Ann Lee' }, { P39: [statement(itemSnak('Q9'), { qualifiers, ...more })] })
const mayor = entity('Q9', { en: 'Mayor of A' })
const termOf = async (qualifiers: Readonly<Record<string, readonly unknown[]>>) =>
  (await read(entitiesOf(held(qualifiers), mayor))).terms[0]

describe('entities of Wikidata', () => {
  it('are people with all that they held', async () => {
    const { file, terms, doubts, leftOut, report } = await read(
      entitiesOf(
        entity(
          'Q1',
          { en: 'Ann Lee', 'zh-hans': '李安', fr: 'Ann Lee', de: 'Ann Lee (Politikerin)' },
          {
            P31: [statement(itemSnak('Q5'))],
            P569: [statement(timeSnak('+1950-03-04', 11))],
            P19: [statement(itemSnak('Q7'))],
            P102: [statement(itemSnak('Q8'))],
            P39: [
              statement(itemSnak('Q9'), {
                qualifiers: {
                  ...start('+2006-00-00', 9),
                  P582: [timeSnak('+2010-05-00', 10)],
                  P1365: [itemSnak('Q2')],
                  P1366: [itemSnak('Q3')],
                  P1545: [textSnak('45')],
                  P5054: [itemSnak('Q10')],
                  P1534: [itemSnak('Q11')],
                },
                references: [
                  {
                    snaks: {
                      P854: [textSnak('https://example.org/gazette')],
                      P813: [timeSnak('+2020-01-02', 11)],
                    },
                  },
                  { snaks: { P248: [itemSnak('Q12')] } },
                  { snaks: { P248: [itemSnak('Q12')] } },
                ],
              }),
            ],
          },
        ),
        entity('Q2', { en: 'Bo Ek' }, { P31: [statement(itemSnak('Q5'))] }),
        entity('Q3', { mul: 'Cy Orr' }),
        entity('Q7', { en: 'Xi' }),
        entity('Q8', { en: 'Greens' }),
        mayor,
        entity('Q10', { en: 'First Cabinet' }),
        entity('Q11', { en: 'resignation' }),
        entity('Q12', { en: 'Who is who' }),
      ),
    )
    expect([doubts, leftOut, report.format]).toEqual([[], [], 'wikidataEntities'])
    expect(personOf(file, 'ann-lee-1950')).toMatchObject({
      name: { en: 'Ann Lee', 'zh-Hans': '李安' },
      born: '1950-03-04',
      birthplace: { en: 'Xi' },
      party: { en: 'Greens' },
    })
    expect(terms).toMatchObject([
      {
        office: 'mayor-of-a',
        start: '2006',
        end: '2010-05',
        related: { predecessor: [{ person: 'bo-ek' }], successor: [{ name: { en: 'Cy Orr' } }] },
        note: { en: 'No. 45 · Cabinet: First Cabinet · Ended by: resignation' },
      },
    ])
    const titles = file.terms[0]?.sources.map(({ source, at }) => [
      file.sources.find(({ id }) => id === source)?.title,
      at,
    ])
    expect(titles).toEqual([
      ['https://example.org/gazette', '2020-01-02'],
      [{ en: 'Who is who' }, undefined],
      ['Wikidata Q1', 'P39'],
      ['officials.json', 'entities.Q1.claims.P39[0]'],
    ])
  })

  it('are called by their ids where the file has no labels for them, and that is said once', async () => {
    const { file, doubts } = await read([held(start('+2006-00-00', 9)), held(start('+2007-00-00', 9))])
    expect(file.offices).toMatchObject([{ title: 'Q9' }])
    expect(doubts).toEqual([{ code: 'noLabel', value: 'Q9' }])
  })

  it('may be one, a list, or answers in a list', async () => {
    const one = held(start('+2006-00-00', 9))
    for (const file of [one, [one], entitiesOf(one), [entitiesOf(one), entitiesOf(mayor)]])
      expect((await read(file)).terms).toHaveLength(1)
    expect((await read([entitiesOf(one)])).file.terms[0]?.sources.at(-1)?.at).toBe(
      '[0].entities.Q1.claims.P39[0]',
    )
  })

  it('end as the statement says: a date, no end, or nothing that is known', async () => {
    expect((await termOf({ P582: [timeSnak('+2010-05-06', 11)] }))?.end).toBe('2010-05-06')
    expect((await termOf({ P582: [NONE] }))?.end).toBe('..')
    expect((await termOf({ P582: [SOME] }))?.end).toBeUndefined()
    expect((await termOf({}))?.end).toBeUndefined()
  })

  const earliest = { P1319: [timeSnak('+2001-00-00', 9)] }
  const latest = { P1326: [timeSnak('+2004-00-00', 9)] }
  it.each([
    ['an unknown start between two', { P580: [SOME], P582: [timeSnak('+2010-00-00', 9)], ...earliest, ...latest }, '[2001..2004]', '2010'],
    ['an unknown end by a date', { P580: [timeSnak('+2000-00-00', 9)], P582: [SOME], ...latest }, '2000', '[..2004]'],
    ['sides of a start that is known', { P580: [timeSnak('+2002-00-00', 9)], ...earliest, ...latest }, '2002', undefined],
    ['all of it between two', { ...earliest, ...latest }, '[2001..2004]', '[2001..2004]'],
    ['a latest start and an earliest end', { P8555: [timeSnak('+2001-00-00', 9)], P8554: [timeSnak('+2003-00-00', 9)] }, '[..2001]', '[2003..]'],
    ['a point in time', { P585: [timeSnak('+2003-05-00', 10)] }, '[..2003-05]', '[2003-05..]'],
    ['circa', { P580: [timeSnak('+2001-00-00', 9)], P1480: [itemSnak('Q5727902')] }, '2001~', undefined],
    ['presumably', { P580: [timeSnak('+2001-00-00', 9)], P1480: [itemSnak('Q18122778')] }, '2001?', undefined],
  ])('say %s', async (_, qualifiers, first, last) => {
    const term = await termOf(qualifiers)
    expect([term?.start, term?.end]).toEqual([first, last])
  }) // biome-ignore format: a table

  it('keep both of two starts, and have an office of each district and body', async () => {
    const term = await termOf({ P580: [timeSnak('+2001-00-00', 9), timeSnak('+2002-00-00', 9)] })
    expect(term).toMatchObject({ start: '2001', claims: [{ field: 'start', value: '2002' }] })
    const seats = ['Q20', 'Q21'].map((district) =>
      statement(itemSnak('Q9'), { qualifiers: { P768: [itemSnak(district)] } }),
    )
    const labels = [mayor, entity('Q20', { en: 'East' }), entity('Q21', { en: 'West' })]
    const { file } = await read([entity('Q1', { en: 'Ann' }, { P39: seats }), ...labels])
    expect(file.offices.map(({ id, place }) => [id, place])).toEqual([
      ['mayor-of-a-east', { en: 'East' }],
      ['mayor-of-a-west', { en: 'West' }],
    ])
  })

  it('leave out what is deprecated, and keep what is preferred beside what is not', async () => {
    const ranks = ['preferred', 'normal', 'deprecated'].map((rank, i) =>
      statement(itemSnak('Q9'), { rank, qualifiers: start(`+200${i}-00-00`, 9) }),
    )
    const { terms, leftOut, report } = await read([entity('Q1', { en: 'Ann' }, { P39: ranks }), mayor])
    expect(terms.map((term) => term.start)).toEqual(['2000', '2001'])
    expect([leftOut, report.rows]).toEqual([[{ code: 'deprecated' }], 3])
  })

  it('have days of the Julian calendar as days of ours', async () => {
    const born = (value: string, precision: number) => [statement(timeSnak(value, precision, JULIAN))]
    const one = entity(
      'Q1',
      { en: 'Ann' },
      { P569: born('+1642-12-25', 11), P570: born('+1727-00-00', 9), P39: [statement(itemSnak('Q9'))] },
    )
    expect((await read([one, mayor])).file.people[0]).toMatchObject({ born: '1643-01-04', died: '1727' })
  })

  it('have between them the births that sources give as equally good', async () => {
    const births = ['+1950-00-00', '+1952-00-00'].map((value) => statement(timeSnak(value, 9)))
    const one = entity('Q1', { en: 'Ann' }, { P569: births, P39: [statement(itemSnak('Q9'))] })
    expect((await read([one, mayor])).file.people[0]?.born).toBe('[1950-01-01..1952-12-31]')
  })

  it('leave out a term with a date that cannot be said, and say which', async () => {
    const { leftOut } = await read([
      held(start('+2006-02-30', 11)),
      entity('Q2', { en: 'Bo' }, { P39: [statement(itemSnak('Q9')), statement(SOME)] }),
    ])
    expect(leftOut).toEqual([
      { code: 'noDate', value: '+2006-02-30T00:00:00Z', wanted: 'start' },
      { code: 'noOffice' },
    ])
  })

  it('keep the name in the own language of a person', async () => {
    const native = statement({ snaktype: 'value', datavalue: { value: { text: 'Łucja', language: 'pl' } } })
    const one = entity(
      'Q1',
      { en: 'Lucy', pl: 'Łucja', it: 'Lucia' },
      { P1559: [native], P39: [statement(itemSnak('Q9'))] },
    )
    expect((await read([one, mayor])).file.people[0]?.name).toEqual({ en: 'Lucy', pl: 'Łucja' })
  })

  it.each([
    ['a query of claims alone', { claims: { P39: [] } }],
    ['an empty answer', { entities: {} }],
    ['a missing entity', { entities: { Q1: { id: 'Q1', missing: '' } } }],
    ['a property', { type: 'property', id: 'P39', labels: {} }],
  ])('are not %s', async (_, value) => {
    expect(await importText(JSON.stringify(value))).toEqual({ ok: false, reason: { code: 'unknown' } })
  })

  const anySnak = fc.oneof(
    fc.constantFrom('Q1', 'Q2', 'Q9', 'Q5727902', 'Q4676846').map(itemSnak),
    fc.tuple(
      fc.constantFrom('+2006-00-00', '+1950-05-00', '-0044-03-15', '+2006-02-30', '+12006-00-00', '+0000-00-00'),
      fc.integer({ min: 0, max: 15 }),
      fc.constantFrom(JULIAN, 'http://www.wikidata.org/entity/Q1985727'),
    ).map((time) => timeSnak(...time)),
    fc.string().map(textSnak),
    fc.constantFrom(SOME, NONE, null, 3, [], {}, { snaktype: 'value', datavalue: { value: {} } }),
  ) // biome-ignore format: kinds of snaks
  const properties = [
    'P580', 'P582', 'P1319', 'P1326', 'P8554', 'P8555', 'P585', 'P1365', 'P1366', 'P768', 'P642',
    'P5054', 'P2937', 'P1545', 'P1534', 'P1480', 'P4100', 'P5102', '__proto__',
  ] // biome-ignore format: a list
  const qualifiers = fc.dictionary(
    fc.constantFrom(...properties),
    fc.oneof(fc.array(anySnak, { maxLength: 3 }), anySnak),
  )
  const statements = fc.array(
    fc.record(
      {
        mainsnak: anySnak,
        rank: fc.constantFrom('preferred', 'normal', 'deprecated', 7),
        qualifiers,
        references: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 5 },
  )

  it('end in a value, whatever their statements are, each a term or left out', async () => {
    await fc.assert(
      fc.asyncProperty(statements, statements, async (positions, births) => {
        const one = entity(
          'Q1',
          { en: 'Ann' },
          { P39: positions, P569: births, P31: [statement(itemSnak('Q5'))] },
        )
        const imported = await importText(JSON.stringify([one, mayor]))
        const terms = imported.ok ? imported.report.terms : 0
        const out = imported.ok ? imported.report.leftOut.count : positions.length
        expect(terms).toBeLessThanOrEqual(positions.length)
        expect(terms + out).toBeGreaterThanOrEqual(positions.length)
      }),
    )
  })

  it('have dates no more precise than they are said to be', async () => {
    const DAYS: Readonly<Record<number, number>> = { 6: 365_000, 7: 36_159, 8: 3286, 9: 365, 10: 28, 11: 1 }
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2020 }),
        fc.constantFrom('00-00', '01-01', '05-00', '05-17'),
        fc.constantFrom(6, 7, 8, 9, 10, 11),
        async (year, day, precision) => {
          const term = await termOf(start(`+${String(year).padStart(4, '0')}-${day}`, precision))
          const { min, max } = mustParseEdtf(term?.start ?? '')
          expect(max - min + 1).toBeGreaterThanOrEqual(DAYS[precision] ?? 0)
        },
      ),
    )
  })
})
