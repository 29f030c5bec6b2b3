/** What a view is called: for the browser's tab, and where it is cited. */
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import type { ViewState } from '../../state/viewState.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { personName } from '../../words/termTexts.ts'
import type { Words } from '../../words/words.ts'
import { yearsText } from './filterLabels.ts'
import { filterTexts } from './summaryText.ts'

/** "Two careers: 2016–2020, mayor or party secretary"; the dataset's title alone where nothing is filtered. */
export function viewTitle(
  dataset: Dataset,
  view: ViewState,
  words: Pick<Words, 'labelled' | 'comma'>,
): string {
  const { lang, time, person } = view
  const title = textIn(dataset.head.title, lang)
  const names = person.map((id) => dataset.people.indexOf(id)).filter((index) => index >= 0)
  const filters = [
    ...(names.length > 0
      ? [pictureWordsIn(lang).orList(names.map((index) => personName(dataset, index, lang)))]
      : []),
    ...(time.from === null && time.to === null ? [] : [yearsText(time, dataset, lang)]),
    ...filterTexts(dataset, view),
  ]
  return filters.length === 0 ? title : words.labelled(title, filters.join(words.comma))
}
