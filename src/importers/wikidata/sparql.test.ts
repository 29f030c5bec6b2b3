import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustParseEdtf } from '../../dates/edtf.ts'
import { contentOf } from '../content.ts'
import { sparql } from './sparql.ts'
import { dated, importText, item, personOf, read, resultsOf, text, time } from './testing/build.ts'

const ann = { person: item('Q1'), personLabel: text('Ann Lee', 'en') }
const bo = { person: item('Q2'), personLabel: text('Bo Ek', 'en') }
const mayor = { position: item('Q9'), positionLabel: text('Mayor of A', 'en') }

describe('results of a query', () => {
  it('are terms, each with its person, office and dates as precise as they are said to be', async () => {
    const { file, terms, doubts, leftOut } = await read(
      resultsOf(
        { ...ann, ...mayor, ...dated('start', '2006-01-01', 9), ...dated('end', '2010-05-01', 10) },
        { ...bo, ...mayor, ...dated('start', '2010-05-01', 11), replaces: item('Q1') },
      ),
    )
    expect(terms).toEqual([
      { person: 'ann-lee', office: 'mayor-of-a', start: '2006', end: '2010-05' },
      {
        person: 'bo-ek',
        office: 'mayor-of-a',
        start: '2010-05-01',
        related: { predecessor: [{ person: 'ann-lee' }] },
      },
    ])
    expect([doubts, leftOut]).toEqual([[], []])
    expect(file.sources.map(({ url }) => url)).toEqual([
      undefined,
      'https://www.wikidata.org/wiki/Q1',
      'https://www.wikidata.org/wiki/Q2',
    ])
    expect(file.terms[1]?.sources.map(({ at }) => at)).toEqual(['P39', 'results.bindings[1]'])
  })

  it('are no more than a year or a month where a first day has no precision beside it', async () => {
    const { terms, doubts } = await read(
      resultsOf({ ...ann, ...mayor, start: time('2017-01-01'), end: time('2019-10-01') }),
    )
    expect(terms).toMatchObject([{ start: '2017', end: '2019-10' }])
    expect(doubts).toEqual([
      { code: 'lessPrecise', value: '2017-01-01', readAs: '2017' },
      { code: 'lessPrecise', value: '2019-10-01', readAs: '2019-10' },
    ])
    const other = await read(resultsOf({ ...ann, ...mayor, start: time('2017-01-02') }))
    expect([other.terms[0]?.start, other.doubts]).toEqual(['2017-01-02', []])
  })

  it('are known by labels and times alone, whatever their variables are called', async () => {
    const rows =
      'Ann Lee,Mayor of A,2001-01-01T00:00:00Z,2006-03-14T00:00:00Z\nBo Ek,Mayor of A,2006-03-14T00:00:00Z,\n'
    for (const heads of ['personLabel,positionLabel,start,end', 'aLabel,bLabel,t1,t2']) {
      const { report, terms, doubts } = await read(`${heads}\n${rows}`)
      expect(report.format).toBe('sparql')
      expect(terms).toMatchObject([
        { person: 'ann-lee', office: 'mayor-of-a', start: '2001', end: '2006-03-14' },
        { person: 'bo-ek', office: 'mayor-of-a', start: '2006-03-14' },
      ])
      expect(doubts).toHaveLength(1)
    }
  })

  it('have precisions under any names, one for each date', async () => {
    const { terms, doubts } = await read(
      'x,xLabel,y,yLabel,t1,t2,p1,p2\n' +
        'http://www.wikidata.org/entity/Q1,Ann Lee,http://www.wikidata.org/entity/Q9,Mayor,2001-10-01T00:00:00Z,2006-01-01T00:00:00Z,11,9\n' +
        'http://www.wikidata.org/entity/Q2,Bo Ek,http://www.wikidata.org/entity/Q9,Mayor,2006-02-14T00:00:00Z,,11,\n',
    )
    expect(terms).toMatchObject([{ start: '2001-10-01', end: '2006' }, { start: '2006-02-14' }])
    expect(doubts).toEqual([])
  })

  it('have years BC as astronomers number them', async () => {
    const { terms } = await read(resultsOf({ ...ann, ...mayor, ...dated('start', '-0043-03-15', 11) }))
    expect(terms[0]?.start).toBe('-0043-03-15')
  })

  it('leave out of a term what nobody knows', async () => {
    const { terms } = await read(
      resultsOf({
        ...ann,
        ...mayor,
        start: { type: 'bnode', value: 't1234' },
        end: { type: 'uri', value: 'http://www.wikidata.org/.well-known/genid/0a1b' },
      }),
    )
    expect(terms).toEqual([{ person: 'ann-lee', office: 'mayor-of-a' }])
  })

  it.each([
    ['startTime', 'endTime'],
    ['start_date', 'end_date'],
    ['von', 'bis'],
    ['debut', 'fin'],
    ['inicio', 'hasta'],
    ['开始', '结束'],
    ['就任日期', '离任日期'],
    ['a', 'b'],
    ['b', 'a'],
    ['P580', 'P582'],
  ])('know start and end as %s and %s', async (start, end) => {
    const { terms } = await read(
      resultsOf({ x: item('Q1'), y: item('Q9'), [end]: time('2010-04-03'), [start]: time('2006-02-03') }),
    )
    expect(terms).toMatchObject([{ start: '2006-02-03', end: '2010-04-03' }])
  })

  it('read dates that a query has put in words, where the name says that they are dates', async () => {
    const rows = resultsOf({
      ...ann,
      ...mayor,
      start: text('1990s'),
      end: text('May 2001'),
      height: text('1850'),
    })
    expect((await read(rows)).terms).toMatchObject([{ start: '199X', end: '2001-05' }])
    const { terms } = await read(resultsOf({ ...ann, ...mayor, height: text('1850') }))
    expect(terms).toEqual([{ person: 'ann-lee', office: 'mayor-of-a' }])
  })

  it('know an end of which the precision has a name of the same meaning', async () => {
    const row = { ...ann, ...mayor, endTime: time('2010-01-01'), endPrecision: text('9') }
    expect((await read(resultsOf(row))).doubts).toEqual([])
    const [term] = (await read(resultsOf({ ...row, endPrecision: text('11') }))).terms
    expect(term?.end).toBe('2010-01-01')
  })

  it('are read as those that ask for positions call them', async () => {
    const { file, terms } = await read(
      resultsOf({
        item: item('Q1'),
        enLabel: text('Ann Lee', 'en'),
        zhLabel: text('李安', 'zh'),
        posn: item('Q9'),
        ...{ start_date: time('2006-01-01'), start_precision: text('9') },
        prev: item('Q2'),
        prevLabel: text('Bo Ek', 'en'),
        next: item('Q3'),
        nextLabel: text('Cy Orr', 'en'),
        district: item('Q4'),
        districtLabel: text('East', 'en'),
        party: item('Q5'),
        partyLabel: text('Greens', 'en'),
        endCause: item('Q6'),
        endCauseLabel: text('resignation', 'en'),
        image: { type: 'uri', value: 'http://commons.wikimedia.org/wiki/Special:FilePath/A.jpg' },
        reference: { type: 'uri', value: 'https://example.org/gazette' },
        dateOfBirth: time('1950-03-04'),
      }),
    )
    expect(terms).toMatchObject([
      {
        start: '2006',
        party: { en: 'Greens' },
        related: { predecessor: [{ name: { en: 'Bo Ek' } }], successor: [{ name: { en: 'Cy Orr' } }] },
        note: { en: 'Ended by: resignation' },
      },
    ])
    expect(file.offices[0]).toMatchObject({ title: 'Q9', place: { en: 'East' } })
    expect(personOf(file, 'ann-lee-1950')).toMatchObject({
      name: { en: 'Ann Lee', zh: '李安' },
      born: '1950-03-04',
    })
    expect(file.sources.map(({ url }) => url)).toContain('https://example.org/gazette')
    expect(JSON.stringify(file)).not.toContain('commons')
  })

  it('make one term of several rows, with the labels of all and the parties beside each other', async () => {
    const row = { ...mayor, ...dated('start', '2006-01-01', 9), person: item('Q1') }
    const { file, terms } = await read(
      resultsOf(
        { ...row, personLabel: text('Ann Lee', 'en'), partyLabel: text('Greens', 'en') },
        { ...row, personLabel: text('李安', 'zh'), partyLabel: text('Greens', 'en') },
        { ...row, personLabel: text('Ann Lee', 'en'), partyLabel: text('Reds', 'en') },
      ),
    )
    expect(terms).toHaveLength(1)
    expect(terms[0]).toMatchObject({ party: { en: 'Greens' }, claims: [{ field: 'party', value: 'Reds' }] })
    expect(file.people[0]?.name).toEqual({ en: 'Ann Lee', zh: '李安' })
  })

  it('keep both dates of one statement', async () => {
    const row = {
      ...ann,
      ...mayor,
      statement: { type: 'uri', value: 'http://www.wikidata.org/entity/statement/Q1-ABC' },
    }
    const { terms } = await read(
      resultsOf(
        { ...row, ...dated('start', '2006-01-01', 9) },
        { ...row, ...dated('start', '2007-01-01', 9) },
      ),
    )
    expect(terms).toMatchObject([{ start: '2006', claims: [{ field: 'start', value: '2007' }] }])
  })

  it('have between them the births that stand beside each other', async () => {
    const row = { ...ann, ...mayor, ...dated('start', '1990-01-01', 9) }
    const births = ['1950-01-01', '1952-01-01'].map((value) => ({ ...row, ...dated('born', value, 9) }))
    const { file, terms } = await read(resultsOf(...births))
    expect([file.people[0]?.born, terms.length]).toEqual(['[1950-01-01..1952-12-31]', 1])
  })

  it('say the id where there is no label, and say so once', async () => {
    const { file, doubts } = await read(
      resultsOf(
        { ...ann, office: item('Q9'), officeLabel: text('Q9'), start: time('2006-02-03') },
        { ...bo, office: item('Q9'), officeLabel: text('Q9'), start: time('2007-02-03') },
      ),
    )
    expect(file.offices).toMatchObject([{ title: 'Q9' }])
    expect(doubts).toEqual([{ code: 'noLabel', value: 'Q9' }])
  })

  it('are of an office of each place', async () => {
    const rows = ['East', 'West'].map((district) => ({
      ...ann,
      ...mayor,
      districtLabel: text(district),
      start: time('2006-02-03'),
    }))
    expect((await read(resultsOf(...rows))).file.offices.map(({ id }) => id)).toEqual([
      'mayor-of-a-east',
      'mayor-of-a-west',
    ])
  })

  it('are of the office that the query in the address asks for', async () => {
    const query = '#title: Mayors of A\nSELECT * WHERE { ?person p:P39 [ ps:P39 wd:Q9 ; pq:P580 ?start ] }'
    const url = `https://query.example.org/sparql?format=json&query=${encodeURIComponent(query)}`
    const rows = resultsOf({ ...ann, start: time('2006-02-03') })
    const { file } = await read(rows, url, url)
    expect([file.title, file.offices[0]?.title]).toEqual(['Mayors of A', 'Q9'])
    const other = await read(rows, 'query.json')
    expect(other.file.offices[0]?.title).toMatchObject({ en: 'Office not named' })
    expect(other.leftOut).toEqual([{ code: 'noOffice' }])
  })

  it('go on where the query says so, and are for the time being', async () => {
    const { terms } = await read(
      resultsOf({
        ...ann,
        ...mayor,
        start: time('2006-02-03'),
        current: text('true'),
        acting: item('Q4676846'),
      }),
    )
    expect(terms).toMatchObject([{ end: '..', acting: true }])
  })

  it('leave out rows of which a date is not understood, without a person, or deprecated', async () => {
    const { terms, leftOut, report } = await read(
      resultsOf(
        { ...ann, ...mayor, start: time('2006-02-30') },
        { ...mayor, start: time('2006-02-03') },
        {
          ...ann,
          ...mayor,
          start: time('2006-02-03'),
          rank: { type: 'uri', value: 'http://wikiba.se/ontology#DeprecatedRank' },
        },
        { ...bo, ...mayor, start: time('2006-02-03') },
      ),
    )
    expect(terms.map(({ person }) => person)).toEqual(['bo-ek'])
    expect(leftOut).toEqual([
      { code: 'noDate', value: '2006-02-30T00:00:00Z', wanted: 'start' },
      { code: 'noName' },
      { code: 'deprecated' },
    ])
    expect(report.rows).toBe(4)
  })

  const CSV =
    'person,personLabel,position,positionLabel,start\r\nhttp://www.wikidata.org/entity/Q1,"Lee, ""Ann""",http://www.wikidata.org/entity/Q9,Mayor,2006-02-03T00:00:00Z\r\n'
  it.each([
    ['CSV', CSV],
    [
      'TSV',
      '?person\t?personLabel\t?position\t?positionLabel\t?start\n<http://www.wikidata.org/entity/Q1>\t"Lee, \\"Ann\\""\t<http://www.wikidata.org/entity/Q9>\t"Mayor"\t"2006-02-03T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>\n',
    ],
    [
      'plain TSV',
      'person\tpersonLabel\tposition\tpositionLabel\tstart\nhttp://www.wikidata.org/entity/Q1\tLee, "Ann"\thttp://www.wikidata.org/entity/Q9\tMayor\t2006-02-03T00:00:00Z\n',
    ],
    [
      "the page's JSON",
      '[{"person":"http://www.wikidata.org/entity/Q1","personLabel":"Lee, \\"Ann\\"","position":"http://www.wikidata.org/entity/Q9","positionLabel":"Mayor","start":"2006-02-03T00:00:00Z"}]',
    ],
  ])('are the same in %s', async (_, content) => {
    const { file, terms, report } = await read(content)
    expect(report.format).toBe('sparql')
    expect(file.people[0]?.name).toBe('Lee, "Ann"')
    expect(terms).toEqual([{ person: 'lee-ann', office: 'mayor', start: '2006-02-03' }])
    if (content === CSV) expect(file.terms[0]?.sources.at(-1)?.at).toBe('row 2')
  })

  it('have rows left out whose quotes make no sense, and those after them read', async () => {
    const row = (name: string) =>
      `http://www.wikidata.org/entity/Q1,${name},http://www.wikidata.org/entity/Q9,Mayor,2006`
    const { file, report } = await read(
      ['person,personLabel,office,officeLabel,start', row('"Ann"'), row('"Ann" "Lee'), row('"Ann"')].join(
        '\n',
      ),
    )
    expect(file.terms).toHaveLength(1)
    expect(report).toMatchObject({ format: 'sparql', rows: 3, leftOut: { count: 1 } })
    expect(report.leftOut.list[0]).toMatchObject({
      place: { kind: 'row', row: 3 },
      reason: { code: 'notUnderstood' },
    })
  })

  it('are known by their first lines, wherever a large file is cut', async () => {
    const row =
      'http://www.wikidata.org/entity/Q1,王明,http://www.wikidata.org/entity/Q9,市长,2006-02-03T00:00:00Z'
    const { file, report } = await read(
      `人物,人物Label,职务,职务Label,开始\r\n${Array.from({ length: 4000 }, () => row).join('\r\n')}`,
    )
    expect([file.people[0]?.name, file.offices[0]?.title, file.terms.length]).toEqual(['王明', '市长', 1])
    expect(report).toMatchObject({ format: 'sparql', rows: 4000 })
  })

  it.each([
    ['a table of names', 'name,office,start\nAnn,Mayor,2001\n'],
    ['a manifest', '{"name":"x","version":"1","results":{}}'],
    ['a map', '{"type":"FeatureCollection","features":[]}'],
    ['a list of numbers', '[1,2,3]'],
    ['rows about no item', '[{"name":"Ann","start":"2001"}]'],
    ['a text', 'Ann was mayor, and http://www.wikidata.org/entity/Q1 says so'],
    ['nothing', ''],
  ])('are not %s', (_, content) => {
    const bytes = new TextEncoder().encode(content).buffer
    expect(sparql.recognizes(contentOf(bytes, 'results'))).toBe(false)
  })

  const cell = fc.oneof(
    fc.constantFrom('Q1', 'Q2', 'Q9').map(item),
    fc.constantFrom('2006-01-01', '2006-05-01', '-0043-03-15', '2006-02-30', '12006-01-01').map(time),
    fc.oneof(fc.string(), fc.constantFrom('9', '11', 'true', '1990s', 'c. 1999')).map((value) => text(value)),
    fc.constantFrom({ type: 'bnode', value: 't1' }, undefined, null, 3, [], {}),
  )
  const name = fc.oneof(
    fc.constantFrom('person', 'personLabel', 'position', 'positionLabel', 'start', 'startPrecision', 'end'),
    fc.constantFrom(
      'born',
      'acting',
      'current',
      'rank',
      'party',
      'replaces',
      'date',
      'precision',
      '__proto__',
    ),
    fc.string(),
  )
  const bindings = fc.array(fc.dictionary(name, cell), { maxLength: 8 })

  it('end in a value, whatever their rows are', async () => {
    await fc.assert(
      fc.asyncProperty(bindings, async (rows) => {
        const imported = await importText(JSON.stringify(resultsOf(...(rows as Record<string, unknown>[]))))
        if (imported.ok) expect(imported.report.terms).toBeLessThanOrEqual(rows.length)
        else expect(imported.reason.code).toBe('nothingFound')
      }),
    )
  })

  it('have dates no more precise than the precision beside them', async () => {
    const DAYS: Readonly<Record<string, number>> = { '7': 36_159, '8': 3286, '9': 365, '10': 28, '11': 1 }
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2020 }),
        fc.constantFrom('01-01', '05-01', '05-17'),
        fc.constantFrom(7, 8, 9, 10, 11),
        async (year, day, precision) => {
          const start = `${String(year).padStart(4, '0')}-${day}`
          const { terms } = await read(resultsOf({ ...ann, ...mayor, ...dated('start', start, precision) }))
          const { min, max } = mustParseEdtf(terms[0]?.start ?? '')
          expect(max - min + 1).toBeGreaterThanOrEqual(DAYS[precision] ?? 0)
        },
      ),
    )
  })
})
