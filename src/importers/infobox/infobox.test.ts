import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatasetFile, PersonRef, TermRow } from '../../dataset/format.ts'
import { writtenIn } from '../../dataset/text.ts'
import { contentOf } from '../content.ts'
import { flatInfobox, infobox } from './infobox.ts'
import { readText, readWell } from './testing/readText.ts'

const article = (...fields: string[]) =>
  `{{Infobox officeholder\n| name = Ann Lee\n${fields.map((field) => `| ${field}\n`).join('')}}}\n'''Ann Lee''' is a mayor.`

/** Each term in a line: its office, start and end. */
const lines = ({ terms, offices }: Pick<DatasetFile, 'terms' | 'offices'>) =>
  terms.map(({ office, start = '?', end = '?' }) => {
    const { title, place } = offices.find(({ id }) => id === office) ?? {}
    return `${title}${place === undefined ? '' : ` (${place})`}, ${start} to ${end}`
  })

const terms = async (...fields: string[]) => lines(await readWell(article(...fields)))

describe('a box of offices', () => {
  it('gives each office with its dates and those about it, at its line', async () => {
    const read = await readWell(
      article(
        'office = [[Mayor of A|Mayor]] of A<ref>{{cite web |url=https://example.org/a |title=Gazette of A}}</ref>',
        'term_start = {{start date|2016|12|30}}',
        'term_end = 2 January 2018{{efn|or the third}}',
        'predecessor = [[Bo Ek]]',
        'successor = Cy Fox (acting)',
        'primeminister = Di Gil',
        'vicepresident = Ed Hu',
        'monarch = Fay II',
        '1blankname = Judge',
        '1namedata = Gus Im',
        'order2 = 12th',
        'office2 = Governor of B',
        'term_start2 = c. 2018',
        'term_end2 = Incumbent',
      ),
    )
    expect(read.terms).toEqual([
      {
        id: 'mayor-of-a.ann-lee.2016',
        person: 'ann-lee',
        office: 'mayor-of-a',
        start: '2016-12-30',
        end: '2018-01-02',
        note: 'Monarch: Fay II; Judge: Gus Im',
        related: {
          predecessor: [{ name: 'Bo Ek' }],
          successor: [{ name: 'Cy Fox', note: 'acting' }],
          premier: [{ name: 'Di Gil' }],
          deputy: [{ name: 'Ed Hu' }],
        },
        sources: [{ source: 'gazette-of-a' }, { source: 'article.txt', at: 'line 3' }],
      },
      {
        id: 'governor-of-b.ann-lee.2018',
        person: 'ann-lee',
        office: 'governor-of-b',
        start: '2018~',
        end: '..',
        note: '12th',
        sources: [{ source: 'article.txt', at: 'line 14' }],
      },
    ])
    expect(read.sources).toContainEqual({
      id: 'gazette-of-a',
      title: 'Gazette of A',
      url: 'https://example.org/a',
    })
    expect(read.title).toBe('Ann Lee')
    expect(read.report).toMatchObject({ format: 'infobox', rows: 2, terms: 2, leftOut: { count: 0 } })
  })

  it('has a term a line where start and end have as many, and says of another date that it is one', async () => {
    expect(
      await terms('office = A', 'term_start = 1 May 2001<br>2009', 'term_end = 2005<br>Incumbent'),
    ).toEqual(['A, 2001-05-01 to 2005', 'A, 2009 to ..'])
    const one = await readWell(
      article('office = A', 'term_start = 1999', 'term_end = 2000<br>2004<br>(resigned)'),
    )
    expect(one.terms).toMatchObject([{ start: '1999', end: '2000', note: '2004; resigned' }])
    expect(one.report.leftOut.list).toEqual([
      { place: { kind: 'line', line: 5 }, reason: { code: 'notUnderstood', value: '2004' } },
    ])
  })

  it('takes any numbers, and the names that fields have had', async () => {
    expect(
      await terms('office = A', 'termstart = 2001', 'termend = 2003', 'office3 = B', 'term_start3 = 2003'),
    ).toEqual(['A, 2001 to 2003', 'B, 2003 to ..'])
    expect(
      await terms('title = A', 'term = 2001–2003<br>2005–2007', 'succession12 = B', 'reign12 = 1999–2001'),
    ).toEqual(['A, 2001 to 2003', 'A, 2005 to 2007', 'B, 1999 to 2001'])
    expect(await terms('office1 = A', 'term_start = 2001', 'term_end = 2003')).toEqual(['A, 2001 to 2003'])
    expect(await terms('office = A', 'term_start1 = 2001', 'term_end1 = 2003')).toEqual(['A, 2001 to 2003'])
    expect(
      await terms(
        'office = A',
        'term_start=2001',
        'term_end=2003',
        'office1=B',
        'term_start1=1999',
        'term_end1=2001',
      ),
    ).toEqual(['A, 2001 to 2003', 'B, 1999 to 2001'])
  })

  it('has another term in the office above where none is named', async () => {
    const twice = await terms(
      'office = President',
      'term_start = 1893',
      'term_end = 1897',
      'term_start2 = 1885',
      'term_end2 = 1889',
    )
    expect(twice).toEqual(['President, 1893 to 1897', 'President, 1885 to 1889'])
    const read = await readText(article('term_start = 1893'))
    expect(read.ok).toBe(false)
  })

  it('puts offices together of what stands for their names', async () => {
    expect(
      await terms(
        'jr/sr = [[United States Senator]]', 'state = [[Ohio]]', 'term1 = 2001–2003',
        'state2 = Ohio', 'district2 = 3rd', 'term2 = 1999–2001',
        'state_senate3 = Ohio', 'district3 = 7', 'term3 = 1997–1999',
        'ambassador_from4 = Chinese', 'country4 = Kenya', 'term4 = 1995–1997',
        'constituency_MP5 = Leeds', 'parliament5 = UK', 'term5 = 1994–1995',
        'office6 = Member of the Assembly', 'constituency6 = [[Leeds]]', 'term6 = 1993–1994',
        'order7 = 16th [[President]]', 'term7 = 1992–1993',
        'office8 = Acting Mayor', 'term8 = 1991–1992',
        'office9 = 1st Vice President', 'term9 = 1990–1991',
      ),
    ).toEqual([
      'United States Senator from Ohio, 2001 to 2003',
      'Member of the U.S. House of Representatives from Ohio (3rd district), 1999 to 2001',
      'Member of the Ohio Senate (7 district), 1997 to 1999',
      'Chinese Ambassador to Kenya, 1995 to 1997',
      'Member of the UK Parliament (Leeds), 1994 to 1995',
      'Member of the Assembly (Leeds), 1993 to 1994',
      'President, 1992 to 1993',
      'Mayor, 1991 to 1992',
      '1st Vice President, 1990 to 1991',
    ])
  }) // biome-ignore format: a table of fields

  it('says nothing of an end where somebody followed, or the holder died', async () => {
    for (const nothing of ['', '<!-- Incumbent -->', '{{efn|Re-elected}}'])
      expect(await terms('office = A', 'term_start = 2001', `term_end = ${nothing}`)).toEqual([
        'A, 2001 to ..',
      ])
    expect(await terms('office = A', 'term_start = 2001', 'term_end = unknown')).toEqual(['A, 2001 to ?'])
    expect(await terms('office = A', 'term_start = 2001', 'successor = Bo Ek')).toEqual(['A, 2001 to ?'])
    expect(await terms('office = A', 'term_start = 2001', 'death_date = 2004')).toEqual(['A, 2001 to ?'])
    expect(await terms('office = A', 'predecessor = Bo Ek')).toEqual(['A, ? to ?'])
  })

  it('knows what "acting" is said of', async () => {
    const read = await readWell(
      article(
        'office = Mayor (acting)',
        'term_start = 2001',
        'office2 = B',
        'term_start2 = 1999 (acting until 2000)',
      ),
    )
    expect(read.terms.map(({ acting, note }) => [acting, note])).toEqual([
      [true, undefined],
      [undefined, 'acting until 2000'],
    ])
  })

  it('says which dates it does not understand, and of which it keeps less', async () => {
    const { report } = await readWell(
      article('office = A', 'term_start = 1/5/1990', 'term_end = the next election', 'birth_date = young'),
    )
    const line = (line: number) => ({ kind: 'line', line })
    expect(report.leftOut.list).toEqual([
      { place: line(6), reason: { code: 'noDate', value: 'young', wanted: 'born' } },
      { place: line(5), reason: { code: 'noDate', value: 'the next election', wanted: 'end' } },
    ])
    expect(report.doubts.list).toEqual([
      { place: line(4), doubt: { code: 'lessPrecise', value: '1/5/1990', readAs: '1990' } },
    ])
  })

  it('reads the person', async () => {
    const { people } = await readWell(
      `{{Infobox politician
| name = Li An<br>{{small|李安}}
| native_name = {{lang|zh|李安}}
| birth_date = {{birth date and age|1964|8|13|df=y}}
| birth_place = [[Luoshan County|Luoshan]],<br>[[Henan]]
| death_date = {{death date and age|2020|1|2|1964|8|13}}
| party = [[A Party|Apples]] (before 2001)<br>[[Plums]] (since 2001)
| alma_mater = [[Tsinghua]] ([[PhD]])
| office = Mayor
| term_start = 2001
| term_end = 2003
}}`,
    )
    expect(people).toEqual([
      {
        id: 'li-an-1964',
        name: { en: 'Li An', zh: '李安' },
        born: '1964-08-13',
        died: '2020-01-02',
        birthplace: 'Luoshan, Henan',
        party: 'Plums',
        education: [{ label: 'Tsinghua (PhD)' }],
        sources: [{ source: 'article.txt', at: 'line 2' }],
      },
    ])
  })

  it('reads birth and death in the brackets of the first sentence', async () => {
    const born = async (brackets: string) => {
      const { people } = await readWell(
        `{{Infobox officeholder|name=Ann Lee|office=Mayor|term=2001–2003}}\n'''Ann Lee''' (${brackets}) was`,
      )
      return `${people[0]?.born} ${people[0]?.died}`
    }
    expect(await born('born 13 August 1964')).toBe('1964-08-13 undefined')
    expect(await born('{{zh|s=李安}}; born August 13, 1964, in A')).toBe('1964-08-13 undefined')
    expect(await born('born Ann Fox; 12 May 1935 – 26 October 2015')).toBe('1935-05-12 2015-10-26')
    expect(await born('{{bd|1959年|8月6日}}－')).toBe('1959-08-06 undefined')
    expect(await born('disambiguation')).toBe('undefined undefined')
  })

  it('reads boxes in boxes, and several people', async () => {
    const read = await readWell(`{{Infobox person
| name = Ann Lee
| module = {{Infobox officeholder | embed = yes
  | office = Mayor
  | term = 2001–2003 }}
}}
{{Infobox Governor|name=Bo Ek|office=Governor|term_start=1999|term_end=2001}}`)
    expect(read.terms.map(({ person }) => person)).toEqual(['ann-lee', 'bo-ek'])
    expect(read.terms.map(({ sources }) => sources.at(-1)?.at)).toEqual(['line 4', 'line 7'])
  })

  it('reads a box in Chinese', async () => {
    const read = await readWell(`{{政治人物
| 姓名 = 李安
| 职务 = [[市长]]
| 任期开始 = 2001年5月
| 任期结束 = 至今
| 前任 = 王刚
| 出生日期 = {{生日与年龄|1964|8|13}}
| 政党 = {{CPC}}（1986年加入）
}}`)
    expect(lines(read)).toEqual(['市长, 2001-05 to ..'])
    expect(read.people[0]).toMatchObject({ name: '李安', born: '1964-08-13' })
    expect(read.people[0]).not.toHaveProperty('party')
  })

  it('reads the pages of an export, each at its lines', async () => {
    const read = await readWell(`<mediawiki xml:lang="en">
  <page>
    <title>Ann Lee (mayor)</title>
    <revision><text xml:space="preserve">{{Infobox officeholder
| office = Mayor&lt;!-- of --&gt; &amp; more
| term = 2001&amp;ndash;2003
}}</text></revision>
  </page>
  <page><title>Bo Ek</title><revision><text>{{Infobox officeholder|office=Judge|term=1999–2001}}</text></revision></page>
</mediawiki>`)
    expect(read.people.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ek'])
    expect(read.terms.map(({ start, sources }) => [start, sources[0]?.at])).toEqual([
      ['2001', 'line 5'],
      ['1999', 'line 9'],
    ])
  })

  it('reads what it can of a box that never ends, and says that it does not', async () => {
    const open = article('office = Mayor', 'term = 2001–2003', 'predecessor = {{small|Bo Ek').replace(
      '\n}}\n',
      '\n',
    )
    const read = await readWell(open)
    expect(lines(read)).toEqual(['Mayor, 2001 to 2003'])
    expect(read.report.leftOut.list).toEqual([
      {
        place: { kind: 'line', line: 1 },
        reason: { code: 'notUnderstood', value: '{{Infobox officeholder' },
      },
    ])
  })
})

describe('what is no box of offices', () => {
  it.each([
    ['a table', 'name,office,start\nAnn Lee,Mayor,2001\n'],
    ['an article without a box', "'''Ann Lee''' is a mayor.\n\n== Life ==\n* Office: none\n"],
    ['a box of something else', '{{Infobox settlement|name=A|leader_title=Mayor}}'],
    ['a box of a book', '{{Infobox book|name=A|title=B}}'],
    ['a list', '- Milk: 2\n- Bread: 1\n'],
    ['JSON that has one', JSON.stringify([{ text: article('office = A', 'term_start = 2001') }])],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const content = contentOf(new TextEncoder().encode(text).buffer, 'article.txt')
    expect([infobox, flatInfobox].map((one) => one.recognizes(content))).toEqual([false, false])
  })
})

const flat = `= Zhang Ann =

Zhang Ann
- Office1: Mayor of A
- Term Start1: 1 September 2020
- Term End1: Incumbent
- Deputy1: Bo Ek → Cy Fox (Governor)
- Office2: Ambassador to B
- Term Start2: October 2017
- Party: Plums

Zhang Ann (; born June 1957) is a politician (of A).
`

describe('a box in plain text', () => {
  it('is read line by line, birth from the first sentence', async () => {
    const read = await readWell(flat + flat.replaceAll('Ann', 'Bob'))
    expect(lines(read)).toEqual([
      'Mayor of A, 2020-09-01 to ..',
      'Ambassador to B, 2017-10 to ..',
      'Mayor of A, 2020-09-01 to ..',
      'Ambassador to B, 2017-10 to ..',
    ])
    expect(read.people.map(({ id, born, party }) => [id, born, party])).toEqual([
      ['zhang-ann-1957', '1957-06', 'Plums'],
      ['zhang-bob-1957', '1957-06', 'Plums'],
    ])
    expect(read.terms.map(({ sources }) => sources[0]?.at)).toEqual([
      'line 4',
      'line 8',
      'line 16',
      'line 20',
    ])
    expect(read.report.format).toBe('flatInfobox')
  })
})

describe('whatever the text', () => {
  const fields = [
    'office',
    'term_start',
    'term_end',
    'predecessor',
    'order',
    'term',
    'state',
    'district',
    'name',
    'jr/sr',
  ]
  const values = [
    'Mayor',
    '2001',
    '[[A|B]]',
    '{{start date|2001|2}}',
    'Incumbent',
    '',
    '{{small|',
    '[[',
    '<ref>x</ref>',
    '<ref>',
    'A<br>B',
    '}}',
  ]
  const pieces = fc.oneof(
    fc.constantFrom(
      '{{Infobox officeholder',
      '}}',
      '\n',
      '|',
      "'''Ann'''",
      '<!--',
      '-->',
      '= T =\n',
      '{{',
      ' (born 1950)',
      '{{Infobox',
    ),
    fc
      .tuple(fc.constantFrom(...fields), fc.constantFrom('', '1', '2', '12'), fc.constantFrom(...values))
      .map(([key, number, value]) => `\n| ${key}${number} = ${value}`),
    fc
      .tuple(
        fc.constantFrom('Office', 'Term Start', 'Term End'),
        fc.constantFrom('', '1', '2'),
        fc.constantFrom(...values),
      )
      .map(([key, number, value]) => `\n- ${key}${number}: ${value}`),
    fc.string({ maxLength: 5 }),
  )

  it('ends in a dataset or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), async (all) => {
        const read = await readText(`${all.join('')}`)
        if (read.ok) expect(read.file.terms.length).toBeGreaterThan(0)
        else expect(['unknown', 'nothingFound']).toContain(read.reason.code)
      }),
    )
  })

  it('gives the same terms for fields in any order', async () => {
    const section = (number: string) =>
      fc
        .record({
          office: fc.constantFrom('Mayor', 'Judge'),
          start: fc.integer({ min: 1950, max: 1980 }),
          length: fc.nat(9),
        })
        .map(({ office, start, length }) => [
          `office${number} = ${office}`,
          `term_start${number} = ${start}`,
          `term_end${number} = ${start + length}`,
          `predecessor${number} = Bo Ek`,
        ])
    const boxes = fc.tuple(section(''), section('2'), section('7')).map((all) => all.flat())
    await fc.assert(
      fc.asyncProperty(
        boxes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          expect(await terms(...shuffled)).toEqual(await terms(...all))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('of a damaged article', async () => {
    const whole =
      article(
        'office = [[A|Mayor]]',
        'term_start = {{start date|2001|2|3}}<ref>{{cite|title=x}}</ref>',
        'term_end = 2003',
      ) + flat
    const damages = fc.tuple(
      fc.nat(whole.length),
      fc.nat(12),
      fc.constantFrom('', '{{', '}}', '|', '[[', '\n', '<ref>', '\0', '=', '李'),
    )
    await fc.assert(
      fc.asyncProperty(damages, async ([at, length, put]) => {
        const read = await readText(whole.slice(0, at) + put + whole.slice(at + length))
        if (read.ok) expect(read.file.terms.length).toBeGreaterThan(0)
        else expect(['unknown', 'nothingFound']).toContain(read.reason.code)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['opening boxes', '{{Infobox officeholder |office=A|term=2001–2002 '],
    ['opening templates', '{{'],
    ['footnotes without an end', '<ref>'],
    ['comments without an end', '<!--'],
    ['bars', '\n|'],
    ['empty lines', '\n'],
    ['brackets', '('],
    ['spaces', ' '],
    ['links', '[['],
    ['addresses', '[//'],
  ])('of 20,000 %s', async (_, piece) => {
    const read = await readText(
      `${article('office = A', 'term_start = 2001').slice(0, -2)}${piece.repeat(20_000)}\n${flat}`,
    )
    if (read.ok) expect(read.file.terms.length).toBeGreaterThan(0)
    else expect(['unknown', 'nothingFound']).toContain(read.reason.code)
  })
})

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url)

describe.skipIf(!existsSync(SEEDS))('the documents of the built-in dataset', () => {
  const built: DatasetFile = JSON.parse(
    readFileSync(new URL('../../../public/data/two-careers.json', import.meta.url), 'utf8'),
  )
  const nameIn = (people: DatasetFile['people'], ref: PersonRef) =>
    writtenIn('person' in ref ? (people.find(({ id }) => id === ref.person)?.name ?? '') : ref.name, 'en')
  const told = (
    file: Pick<DatasetFile, 'people' | 'offices'>,
    { person, office, start, end, related = {} }: TermRow,
  ) => ({
    person: writtenIn(file.people.find(({ id }) => id === person)?.name ?? '', 'en'),
    office: writtenIn(file.offices.find(({ id }) => id === office)?.title ?? '', 'en'),
    start,
    end,
    related: Object.fromEntries(
      Object.entries(related).map(([key, refs = []]) => [key, refs.map((ref) => nameIn(file.people, ref))]),
    ),
  })

  it('give each of its terms that is from a box', async () => {
    const found: ReturnType<typeof told>[] = []
    for (const name of readdirSync(SEEDS)) {
      const read = await readText(readFileSync(new URL(name, SEEDS), 'utf8'), name)
      if (!read.ok) continue
      found.push(...read.file.terms.map((term) => told(read.file, term)))
      for (const { sources } of read.file.terms)
        expect(sources).toEqual([{ source: name, at: expect.stringMatching(/^line \d+$/) }])
      expect(read.report).toMatchObject({ leftOut: { count: 0 }, doubts: { count: 0 } })
      expect(read.file.people.map(({ born }) => born)).toEqual([
        expect.stringMatching(/^(1964-08-13|1957-06)$/),
      ])
    }
    const boxed = built.terms.filter(({ startSources = [] }) =>
      startSources.some(({ at }) => at === 'infobox'),
    )
    expect(boxed.length).toBe(7)
    const byOffice = (all: typeof found) => all.toSorted((a, b) => a.office.localeCompare(b.office))
    expect(byOffice(found)).toEqual(byOffice(boxed.map((term) => told(built, term))))
  })
})

it('reads the examples of its own docs as they say', async () => {
  const docs = readFileSync(new URL('../../../public/docs/infobox.md', import.meta.url), 'utf8')
  const [wikitext = '', plain = ''] = [...docs.matchAll(/```(?:wikitext|text)\n(.*?)```/gs)].map(
    ([, text]) => text,
  )
  const read = await readWell(wikitext)
  expect(lines(read)).toEqual([
    'Mayor of A, 2016-12-30 to ..',
    'Ambassador to B, 2012-10 to 2016~',
    'Ambassador to B, 2001 to 2004',
  ])
  expect(read.people[0]).toMatchObject({
    name: { en: 'Jane Doe', zh: '简·多伊' },
    born: '1960-05-02',
    party: 'Green Alliance',
  })
  expect(read.terms[0]?.related?.deputy).toEqual([
    { name: 'Ann Lee', note: 'Vice mayor' },
    { name: 'Bo Ek', note: 'Vice mayor' },
  ])
  expect(lines(await readWell(plain))).toEqual(['Mayor of A, 2016-12-30 to ..'])
})
