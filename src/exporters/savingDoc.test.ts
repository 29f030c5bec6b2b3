import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { saveWordsIn } from '../words/saveWords.ts'
import { calendar } from './calendar.ts'
import { datasetJson } from './datasetJson.ts'
import { viewProse } from './describe.ts'
import type { Pieces } from './inSlices.ts'
import { quickStatements } from './quickStatements.ts'
import { termCsv } from './termCsv.ts'

const page = readFileSync(fileURLToPath(new URL('../../public/docs/saving.md', import.meta.url)), 'utf8')
const [json, csv, text, calendarEntry, statements] = [...page.matchAll(/```\w+\n(.*?)```/gs)].map(
  ([, example = '']) => example,
)

const term: DatasetFile['terms'][number] = JSON.parse(json ?? '')
const file: DatasetFile = {
  tenure: 1,
  title: 'Two careers',
  asOf: '2025-10-31',
  sources: [{ id: 's1', title: 'An article' }],
  groups: [{ id: 'government', label: 'Government' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'government' }],
  organizations: [],
  people: [{ id: 'zhang-guoqing', name: 'Zhang Guoqing', wikidata: 'Q4115189' }],
  offices: [{ id: 'mayor-of-chongqing', title: 'Mayor of Chongqing', role: 'mayor', wikidata: 'Q13406268' }],
  terms: [term],
  events: [],
}
const dataset = openDataset(toColumns(file))
const view = DEFAULT_VIEW
const result = queryDataset(dataset, resolveFilter(dataset, view).filter)
const written = ({ pieces }: Pieces): string => [...pieces].join('')

describe('the examples of the page of what can be saved', () => {
  it('dataset', () => expect(written(datasetJson(dataset, result))).toContain(JSON.stringify(term)))

  it('table', () => {
    expect(written(termCsv(dataset, result)).replaceAll('\r\n', '\n')).toBe(csv)
    expect(written(termCsv(dataset, result, { forExcel: true })).slice(0, 7)).toBe('\ufeffperson')
  })

  it('text', () => expect(written(viewProse({ dataset, result, view }))).toBe(text))

  it('calendar', () => {
    const about = { lang: 'en', url: 'https://example.org/', terms: true, words: saveWordsIn('en') } as const
    expect(written(calendar(dataset, result, about)).replaceAll('\r\n', '\n')).toContain(calendarEntry)
  })

  it('QuickStatements', () =>
    expect(written(quickStatements(dataset, result.terms)).replaceAll('\t', ' ')).toBe(statements))
})
