/** What a view is called: for the browser's tab, and where it is cited. */
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { formatDay } from '../../dates/format.ts'
import { asOfDay } from '../../query/asOfDay.ts'
import { selectedRow } from '../../state/selectedRow.ts'
import type { ViewState } from '../../state/viewState.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { personName, termTitle } from '../../words/termTexts.ts'
import type { Words } from '../../words/words.ts'
import { yearsText } from './filterLabels.ts'
import { filterTexts } from './summaryText.ts'

type Joined = Pick<Words, 'labelled' | 'comma'>

/** What is selected, where anything is, and what of the dataset is shown; to be joined. */
export const viewName = (dataset: Dataset, view: ViewState, words: Joined): string[] => [
  ...selectedName(dataset, view),
  viewTitle(dataset, view, words),
]

/** What its author calls it; without one, what the dataset is called. */
export const titleOf = ({ head }: Dataset, { title, lang }: Pick<ViewState, 'title' | 'lang'>): string =>
  textIn(title || head.title, lang)

/** "Two careers: 2016–2020, mayor or party secretary"; the title alone where nothing is filtered and no day chosen. */
function viewTitle(dataset: Dataset, view: ViewState, words: Joined): string {
  const { lang, time, person, at, sel } = view
  const names = person.map((id) => dataset.people.indexOf(id)).filter((index) => index >= 0)
  const { orList, asOf } = pictureWordsIn(lang)
  const filters = [
    ...(names.length > 0 ? [orList(names.map((index) => personName(dataset, index, lang)))] : []),
    ...(time.from === null && time.to === null ? [] : [yearsText(time, dataset, lang)]),
    ...filterTexts(dataset, view),
    // A day that is open stands before all of this.
    ...(at === null || sel.kind === 'day' ? [] : [asOf(formatDay(at, lang))]),
  ]
  const title = titleOf(dataset, view)
  return filters.length === 0 ? title : words.labelled(title, filters.join(words.comma))
}

function selectedName(dataset: Dataset, { sel, at, lang }: ViewState): string[] {
  if (sel.kind === 'day') return [formatDay(asOfDay(dataset, at), lang)]
  const row = selectedRow(dataset, sel)
  if (row < 0) return []
  if (sel.kind === 'event') return [textIn(dataset.events.row(row).title, lang)]
  if (sel.kind === 'person') return [personName(dataset, row, lang)]
  const holder = personName(dataset, dataset.term.person[row] ?? 0, lang)
  return [termTitle(dataset, row, lang), holder]
}
