/** For tests only: datasets told in a language, as plain text. */
import { toColumns } from '../../dataset/columns.ts'
import { type Dataset, openDataset } from '../../dataset/dataset.ts'
import type { DatasetFile, PersonRow, TermRow } from '../../dataset/format.ts'
import type { DateLang } from '../../dates/format.ts'
import { type FilterIds, resolveFilter } from '../../query/clause.ts'
import { queryDataset } from '../../query/result.ts'
import { NO_FILTER } from '../../query/testing/smallFile.ts'
import { findText } from '../../query/textSearch.ts'
import { plain } from '../prose.ts'
import { type ViewText, viewText } from '../viewText.ts'

const sources = [{ source: 'gazette' }]

const OFFICES = {
  mayor: { en: 'Mayor', zh: '市长' },
  minister: { en: 'Minister', zh: '部长' },
  senator: { en: 'Senator', zh: '参议员' },
  clerk: { en: 'Clerk, City Hall' },
}

type Told = Partial<TermRow> & { readonly office: keyof typeof OFFICES }

/** Ann, with these terms, on 31 October 2025. */
export const careerOfAnn = (terms: readonly Told[], ann: Partial<PersonRow> = {}): DatasetFile => ({
  tenure: 1,
  title: 'A career',
  asOf: '2025-10-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [{ id: 'g', label: 'Group' }],
  roles: [{ id: 'r', label: 'Role', group: 'g' }],
  organizations: [],
  people: [
    { id: 'ann', name: { en: 'Ann', zh: '安' }, ...ann },
    { id: 'bea', name: { en: 'Bea', zh: '贝' } },
  ],
  offices: Object.entries(OFFICES).map(([id, title]) => ({ id, title, role: 'r' })),
  terms: terms.map((term, i) => ({ id: `t${i}`, person: 'ann', sources, ...term })),
  events: [],
})

export const openFile = (file: DatasetFile): Dataset => openDataset(toColumns(file))

export function told(dataset: Dataset, lang: DateLang, filter: FilterIds = NO_FILTER): ViewText {
  const result = queryDataset(dataset, resolveFilter(dataset, filter).filter, findText)
  return viewText({ dataset, result, filter, lang })
}

/** The paragraphs of Ann's career, each as one text. */
export const careerIn = (lang: DateLang, terms: readonly Told[], filter?: FilterIds): string[] => {
  const text = told(openFile(careerOfAnn(terms)), lang, filter)
  return [...text.person(0).career].map((paragraph) =>
    paragraph.map((sentence) => plain(sentence.text)).join(text.between),
  )
}
