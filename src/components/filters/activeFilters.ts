/** The filters in force, and what of the view takes each of them off. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { ClauseName } from '../../query/clause.ts'
import { DEFAULT_VIEW, type ViewState } from '../../state/viewState.ts'
import { useView, useWords } from '../shared/session.ts'
import { organizationLabel, personLabel, roleLabel, yearsText } from './filterLabels.ts'

export interface Active {
  readonly key: string
  readonly label: string
  readonly without: Partial<ViewState>
}

/** What of the view takes a whole clause off; with the years goes the zoom into them. */
export const WITHOUT: Readonly<Record<ClauseName, Partial<ViewState>>> = {
  time: { time: DEFAULT_VIEW.time, view: DEFAULT_VIEW.view },
  role: { role: [] },
  person: { person: [] },
  org: { org: [] },
  text: { q: '' },
}

/** Nothing chosen, everything in view. */
export const NO_FILTER: Partial<ViewState> = {
  ...WITHOUT.time,
  ...WITHOUT.role,
  ...WITHOUT.person,
  ...WITHOUT.org,
  ...WITHOUT.text,
}

/** The filters in force, in the order of the page: each as it is called, and what of the view takes it off. */
export function useActiveFilters(dataset: Dataset): Active[] {
  const words = useWords()
  const lang = useView('lang')
  const [time, role, person, org, q] = [
    useView('time'),
    useView('role'),
    useView('person'),
    useView('org'),
    useView('q'),
  ]
  const active: Active[] = []
  if (time.from !== null || time.to !== null)
    active.push({ key: 'time', label: yearsText(time, dataset, lang), without: WITHOUT.time })
  for (const id of role)
    active.push({
      key: `role ${id}`,
      label: roleLabel(dataset, id, lang),
      without: { role: role.filter((other) => other !== id) },
    })
  for (const id of person)
    active.push({
      key: `person ${id}`,
      label: personLabel(dataset, id, lang),
      without: { person: person.filter((other) => other !== id) },
    })
  for (const id of org)
    active.push({
      key: `org ${id}`,
      label: organizationLabel(dataset, id, lang),
      without: { org: org.filter((other) => other !== id) },
    })
  if (q.trim() !== '') active.push({ key: 'q', label: words.matching(q.trim()), without: WITHOUT.text })
  return active
}
