import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dated, importText, item, read, resultsOf, text } from './testing/build.ts'

const page = readFileSync(new URL('../../../public/docs/wikidata.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , block = '']) => block)
const [results = '', entities = ''] = blocks('json')
const [csv = ''] = blocks('csv')

describe('the docs on Wikidata', () => {
  it.each([
    ['results', results, { start: '2001-10', end: '2006' }, 'sparql'],
    ['a table', csv, { start: '2001-10', end: '2006' }, 'sparql'],
    ['entities', entities, { start: '2001-10', end: '..' }, 'wikidataEntities'],
  ])('show %s that open', async (_, example, dates, format) => {
    const { file, terms, report, leftOut } = await read(example)
    expect([report.format, leftOut]).toEqual([format, []])
    expect(terms[0]).toMatchObject({ person: 'jane-doe', office: 'mayor-of-a', ...dates })
    expect(file.people[0]?.name).toEqual(example === csv ? 'Jane Doe' : { en: 'Jane Doe' })
  })

  /** A value for each kind of variable: that of a query's answer, for its first and only row. */
  const answerOf = (variables: readonly string[]) => {
    const row: Record<string, unknown> = {}
    variables.forEach((name, i) => {
      if (/Precision$/.test(name)) Object.assign(row, dated(name.slice(0, -9), '2006-05-01', 10))
      else if (/Label$/.test(name)) row[name] = text(`The ${name.slice(0, -5)}`, 'en')
      else if (name === 'statement')
        row[name] = { type: 'uri', value: 'http://www.wikidata.org/entity/statement/Q1-A' }
      else if (name === 'reference') row[name] = { type: 'uri', value: 'https://example.org/gazette' }
      else if (name === 'acting') row[name] = item('Q4676846')
      else if (name === 'ordinal') row[name] = text('45')
      else if (name === 'current') row[name] = text('false')
      else row[name] ??= item(`Q${i + 1}`)
    })
    return resultsOf(Object.fromEntries(variables.map((name) => [name, row[name]])))
  }

  it.each(blocks('sparql').map((query) => [/#title: (.*)/.exec(query)?.[1] ?? '', query]))(
    'have a query of which each variable is understood: %s',
    async (title, query) => {
      const variables = [...(/SELECT(.*?)WHERE/s.exec(query)?.[1] ?? '').matchAll(/\?(\w+)/g)].map(
        ([, name = '']) => name,
      )
      expect(variables).toContain('personLabel')
      for (const name of variables.filter((one) => !/Label$/.test(one)))
        expect(query.split('WHERE')[1]).toMatch(new RegExp(`[?]${name}\\b`))
      const url = `https://query.wikidata.org/sparql?format=json&query=${encodeURIComponent(query)}`
      const { file, terms, doubts } = await read(answerOf(variables), url, url)
      expect([file.title, doubts]).toEqual([title, []])
      expect(terms).toMatchObject([
        {
          person: 'the-person-2006',
          start: '2006-05',
          end: '2006-05',
          acting: true,
          related: {
            predecessor: [{ name: { en: 'The replaces' } }],
            successor: [{ name: { en: 'The replacedBy' } }],
          },
        },
      ])
      expect(file.offices).toMatchObject([{ title: { en: 'The office' }, place: { en: 'The district' } }])
      expect(file.people).toMatchObject([{ born: '2006-05', died: '2006-05' }])
      expect(file.sources.map(({ url: link }) => link)).toContain('https://example.org/gazette')
      if (variables.includes('party')) expect(terms[0]?.party).toEqual({ en: 'The party' })
      if (variables.includes('cabinet')) expect(terms[0]?.note).toMatchObject({ en: 'Cabinet: The cabinet' })
      if (variables.includes('ordinal')) expect(terms[0]?.note).toMatchObject({ en: 'No. 45' })
    },
  )
})

describe('damaged files of Wikidata', () => {
  /** Pieces of a text in the place of others. */
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.constant(2000)),
      by: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('"', ',', '\n', '\t', '[]', '{}', 'null', '-1e99', '\u0000', '\ufffd'),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  const damaged = (whole: string, all: readonly { at: number; length: number; by: string }[]) =>
    all.reduce((left, { at, length, by }) => {
      const from = Math.floor(at * left.length)
      return left.slice(0, from) + by + left.slice(from + length)
    }, whole)

  /** One value of the JSON in the place of another: most damage to its text makes it no JSON at all. */
  const swaps = fc.array(
    fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', 'Q1', 0, -1, [], {}))),
    { minLength: 1, maxLength: 4 },
  )
  const swapped = (whole: string, all: readonly (readonly [number, unknown])[]) => {
    const value = JSON.parse(whole)
    for (const [nth, by] of all) {
      const places: [Record<string, unknown>, string][] = []
      const visit = (one: unknown) => {
        if (typeof one !== 'object' || one === null) return
        for (const [key, part] of Object.entries(one)) {
          places.push([one as Record<string, unknown>, key])
          visit(part)
        }
      }
      visit(value)
      const [owner, key] = places[nth % Math.max(places.length, 1)] ?? []
      if (owner && key !== undefined && key !== '__proto__') owner[key] = by
    }
    return JSON.stringify(value)
  }

  const tsv = csv.replaceAll(',', '\t')
  it.each([
    ['results in JSON', results],
    ['results in CSV', csv],
    ['results in TSV', tsv],
    ['entities', entities],
  ])('end in a value: %s', async (_, whole) => {
    const isJson = whole.startsWith('{')
    const texts = fc.oneof(
      edits.map((all) => damaged(whole, all)),
      ...(isJson ? [swaps.map((all) => swapped(whole, all))] : []),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (content) => {
        const imported = await importText(content)
        if (imported.ok) expect(imported.file.terms.length).toBeGreaterThan(0)
        else expect(['unknown', 'nothingFound']).toContain(imported.reason.code)
      }),
      { numRuns: 200 },
    )
  })
})
