import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { type CalendarAbout, calendar } from './calendar.ts'
import { allOf } from './datasetJson.ts'
import { readCalendar, textOf } from './testing/readCalendar.ts'

const ABOUT: CalendarAbout = {
  lang: 'en',
  url: 'https://example.org/?role=mayor,x;y',
  terms: true,
  words: {
    termStarts: (who, what) => `${who}: ${what} (start)`,
    termEnds: (who, what) => `${who}: ${what} (end)`,
  },
}

const open = (file: DatasetFile) => openDataset(toColumns(file))
const read = (dataset: Dataset, about = ABOUT) => {
  const { pieces, dated } = calendar(dataset, allOf(dataset), about)
  return { ...readCalendar([...pieces].join('')), dated }
}
const valueIn = (event: readonly { readonly name: string; readonly value: string }[], name: string) =>
  event.find((one) => one.name === name)?.value

const DAY = /^\d{4}-\d\d-\d\d$/
const SPAN = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/
function dayAfter(day: string): string {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number)
  const after = new Date(0)
  after.setUTCFullYear(year, month - 1, ofMonth + 1)
  return after.toISOString().slice(0, 10)
}
const plain = (day: string) => day.replaceAll('-', '')

/** First and last day of what is dated to the day, another way. */
function obviousDays(edtf: string | undefined): [string, string] | undefined {
  if (edtf === undefined) return undefined
  const [, first = edtf, last = edtf] = SPAN.exec(edtf) ?? []
  return DAY.test(first) && DAY.test(last) && !first.startsWith('0000') ? [first, last] : undefined
}

function fileWith(dates: Partial<DatasetFile>): DatasetFile {
  return {
    tenure: 1, title: { en: 'Two; three', zh: '二' }, asOf: '2020-05-06', sources: [{ id: 's', title: 'S', url: 'https://example.org/a' }],
    groups: [{ id: 'g', label: 'G' }], roles: [{ id: 'r', label: 'R', group: 'g' }], organizations: [],
    people: [{ id: 'p', name: { zh: '张国清', en: 'Zhang Guoqing' } }], offices: [{ id: 'o', title: 'Mayor, Chongqing', role: 'r' }],
    terms: [], events: [], ...dates,
  } // biome-ignore format: a small file
}

describe('a calendar', () => {
  it('has each event and each end of a term that is dated to the day, and counts the others', () => {
    fc.assert(
      fc.property(datasetFiles, fc.boolean(), (file, terms) => {
        const dataset = open(file)
        const { events, dated } = read(dataset, { ...ABOUT, terms })
        const all = [
          ...file.events.map(({ id, date }) => [`event.${id}`, date]),
          ...(terms ? file.terms : []).flatMap(({ id, start, end }) => [
            [`term.${id}.start`, start],
            [`term.${id}.end`, end === '..' ? undefined : end],
          ]),
        ]
        const obvious = all.flatMap(([id, date]) => {
          const days = obviousDays(date)
          return days ? [`${id}@tenure ${plain(days[0])} ${plain(dayAfter(days[1]))}`] : []
        })
        const found = events.map((event) =>
          ['UID', 'DTSTART', 'DTEND'].map((name) => valueIn(event, name)).join(' '),
        )
        expect(found.sort()).toEqual(obvious.sort())
        const stated = all.filter(([, date]) => date !== undefined).length
        expect(dated).toEqual({ entries: obvious.length, leftOut: stated - obvious.length })
      }),
      { numRuns: 60 },
    )
  })

  it('says texts as they are, whatever is in them, on lines of 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (note) => {
        const event = { id: 'e', title: 'E', date: '2020-01-01', note, sources: [] }
        const { events } = read(open(fileWith({ events: [event] })))
        const kept = note
          .replace(/\r\n?/g, '\n')
          .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what no calendar may have
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        const said = textOf(valueIn(events[0] ?? [], 'DESCRIPTION') ?? '').replace(/[\u2068\u2069]/g, '')
        expect(said).toBe(kept)
      }),
    )
  })

  it('has a person’s and an office’s name, the language they are in, sources and the view’s address', () => {
    const term = {
      id: 't',
      person: 'p',
      office: 'o',
      start: '2016-12-30',
      end: '2018-01',
      sources: [{ source: 's' }],
    }
    const { head, events, dated } = read(open(fileWith({ terms: [term] })))
    expect(head.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'VERSION 2.0', 'PRODID -//Tenure//Tenure//EN', 'CALSCALE GREGORIAN', 'NAME Two\\; three', 'X-WR-CALNAME Two\\; three',
      `URL ${ABOUT.url}`,
    ]) // biome-ignore format: a list
    expect(dated).toEqual({ entries: 1, leftOut: 1 })
    expect(events[0]?.map(({ name, parameters, value }) => [name, ...Object.values(parameters), value].join(' '))).toEqual([
      'UID term.t.start@tenure', 'DTSTAMP 20200506T000000Z', 'DTSTART DATE 20161230', 'DTEND DATE 20161231',
      'SUMMARY en Zhang Guoqing: Mayor\\, Chongqing (start)', 'DESCRIPTION S https://example.org/a', `URL ${ABOUT.url}`, 'TRANSP TRANSPARENT',
    ]) // biome-ignore format: a list
  })

  it('says of data that is not of the page’s own site whose it is, in each entry too', () => {
    const event = { id: 'e', title: 'E', date: '2020-01-01', sources: [{ source: 's' }] }
    const columns = toColumns(fileWith({ events: [event] }))
    const dataset = openDataset({ ...columns, elsewhere: [{ kind: 'host', name: 'data.example' }] })
    const { head, events } = read(dataset)
    const line = 'Data from data.example, not from this site'
    expect(textOf(valueIn(head, 'DESCRIPTION') ?? '')).toBe(line)
    expect(textOf(valueIn(events[0] ?? [], 'DESCRIPTION') ?? '')).toBe(`S https://example.org/a\n${line}`)
  })

  it.each([
    ['0001-01-01', true], ['0000-12-31', false], ['-0043-03-15', false], ['9999-12-30', true], ['9999-12-31', false],
    ['2020-01-01~', false], ['2020-01-01?', false], ['2020-01', false], ['2020-01-01/..', false], ['2020-01-01/2020-01-03', true],
  ])('%s is in it: %s', (date, isIn) => {
    const { dated } = read(open(fileWith({ events: [{ id: 'e', title: 'E', date, sources: [] }] })))
    expect(dated.entries).toBe(isIn ? 1 : 0)
  }) // biome-ignore format: a table
})
