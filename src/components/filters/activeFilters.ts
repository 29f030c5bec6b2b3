/** The filters in force, and what of the view takes each of them off. */
import type { Dataset, Table } from '../../dataset/dataset.ts'
import { foreignTag } from '../../dataset/foreignTag.ts'
import type { Text } from '../../dataset/format.ts'
import { isolated } from '../../dataset/text.ts'
import type { ClauseName } from '../../query/clause.ts'
import { DEFAULT_VIEW, type Lang, type ViewState } from '../../state/viewState.ts'
import { personTold } from '../../words/namesakes.ts'
import { useView, useWords } from '../shared/session.ts'
import { organizationLabel, partyLabel, roleLabel, yearsText } from './filterLabels.ts'

export interface Active {
  readonly key: string
  readonly label: string
  /** The language of the label, where it is another than the page's. */
  readonly tag?: string | undefined
  /** Of the view as it is, of which the chips may show less yet; made when it is wanted: a link may name thousands. */
  readonly without: (now: ViewState) => Partial<ViewState>
}

/** What of the view takes a whole clause off; with the years goes the zoom into them. */
export const WITHOUT: Readonly<Record<ClauseName, Partial<ViewState>>> = {
  time: { time: DEFAULT_VIEW.time, view: DEFAULT_VIEW.view },
  role: { role: [] },
  person: { person: [] },
  org: { org: [] },
  party: { party: [] },
  text: { q: '' },
}

/** Nothing chosen, everything in view. */
export const NO_FILTER: Partial<ViewState> = {
  ...WITHOUT.time,
  ...WITHOUT.role,
  ...WITHOUT.person,
  ...WITHOUT.org,
  ...WITHOUT.party,
  ...WITHOUT.text,
}

/** The filters in force, in the order of the page: each as it is called, and what of the view takes it off. */
export function useActiveFilters(dataset: Dataset): Active[] {
  const words = useWords()
  const lang = useView('lang')
  const [time, role, person, org, party, q] = [
    useView('time'),
    useView('role'),
    useView('person'),
    useView('org'),
    useView('party'),
    useView('q'),
  ]
  const active: Active[] = []
  if (time.from !== null || time.to !== null)
    active.push({ key: 'time', label: yearsText(time, dataset, lang), without: () => WITHOUT.time })
  for (const id of role)
    active.push({
      key: `role ${id}`,
      label: roleLabel(dataset, id, lang),
      tag: tagOf(dataset.groups, id, 'label', lang) ?? tagOf(dataset.roles, id, 'label', lang),
      without: (now) => ({ role: now.role.filter((other) => other !== id) }),
    })
  for (const id of person)
    active.push({
      key: `person ${id}`,
      label: personLabel(dataset, id, lang),
      tag: tagOf(dataset.people, id, 'name', lang),
      without: (now) => ({ person: now.person.filter((other) => other !== id) }),
    })
  for (const id of org)
    active.push({
      key: `org ${id}`,
      label: organizationLabel(dataset, id, lang),
      tag: tagOf(dataset.organizations, id, 'name', lang),
      without: (now) => ({ org: now.org.filter((other) => other !== id) }),
    })
  for (const id of party)
    active.push({
      key: `party ${id}`,
      label: partyLabel(dataset, id, lang),
      tag: tagOf(dataset.parties, id, 'name', lang),
      without: (now) => ({ party: now.party.filter((other) => other !== id) }),
    })
  if (q.trim() !== '')
    active.push({ key: 'q', label: words.matching(isolated(q.trim())), without: () => WITHOUT.text })
  return active
}

function tagOf<Key extends string>(
  table: Table<Readonly<Record<Key, Text>>>,
  id: string,
  key: Key,
  lang: Lang,
): string | undefined {
  const at = table.indexOf(id)
  return at < 0 ? undefined : foreignTag(table.row(at)[key], lang)
}

/** With what tells the person from others of that name. */
function personLabel(dataset: Dataset, id: string, lang: Lang): string {
  const person = dataset.people.indexOf(id)
  return person < 0 ? id : personTold(dataset, person, lang)
}
