/** The sentence that says what is shown. */
import type { Dataset } from '../../dataset/dataset.ts'
import { isolated } from '../../dataset/text.ts'
import type { Result } from '../../query/result.ts'
import type { ViewState } from '../../state/viewState.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { organizationLabel, partyLabel, roleLabel, yearsText } from './filterLabels.ts'

/**
 * "2 people, 11 terms, 4 events, 2016–2020, mayor or party secretary". The years are those chosen, or of all there is: of what
 * matches something else they would say too much.
 */
export function summaryText(
  dataset: Dataset,
  result: Result,
  view: Pick<ViewState, 'time' | 'person'> & NotYears,
): string {
  const { time, person, lang } = view
  const texts = filterTexts(dataset, view)
  const hasYears = time.from !== null || time.to !== null || (texts.length === 0 && person.length === 0)
  const filters = hasYears ? [yearsText(time, dataset, lang), ...texts] : texts
  const { people, terms, events } = result
  return pictureWordsIn(view.lang).summary(
    people,
    terms.length,
    dataset.events.count > 0 ? events.length : undefined,
    filters,
  )
}

type NotYears = Pick<ViewState, 'lang' | 'role' | 'org' | 'party' | 'q'>

/** What the filters say that are neither years nor people. */
export function filterTexts(dataset: Dataset, { lang, role, org, party, q }: NotYears): string[] {
  const words = pictureWordsIn(lang)
  const filters: string[] = []
  if (role.length > 0)
    filters.push(words.orList(role.map((id) => words.asRole(roleLabel(dataset, id, lang)))))
  if (org.length > 0) filters.push(words.orList(org.map((id) => organizationLabel(dataset, id, lang))))
  if (party.length > 0) filters.push(words.orList(party.map((id) => partyLabel(dataset, id, lang))))
  if (q.trim() !== '') filters.push(words.matching(isolated(q.trim())))
  return filters
}
