/** The sentence that says what is shown. */
import type { Dataset } from '../../dataset/dataset.ts'
import { isolated } from '../../dataset/text.ts'
import type { Result } from '../../query/result.ts'
import type { ViewState } from '../../state/viewState.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { organizationLabel, partyLabel, roleLabel, yearsText } from './filterLabels.ts'

/** "2 people, 11 terms, 4 events, 2016–2020, mayor or party secretary". */
export function summaryText(
  dataset: Dataset,
  result: Result,
  { lang, time, role, org, party, q }: Pick<ViewState, 'lang' | 'time' | 'role' | 'org' | 'party' | 'q'>,
): string {
  const words = pictureWordsIn(lang)
  const filters = [yearsText(time, dataset, lang)]
  if (role.length > 0)
    filters.push(words.orList(role.map((id) => words.asRole(roleLabel(dataset, id, lang)))))
  if (org.length > 0) filters.push(words.orList(org.map((id) => organizationLabel(dataset, id, lang))))
  if (party.length > 0) filters.push(words.orList(party.map((id) => partyLabel(dataset, id, lang))))
  if (q.trim() !== '') filters.push(words.matching(isolated(q.trim())))
  return words.summary(result.people, result.terms.length, result.events.length, filters)
}
