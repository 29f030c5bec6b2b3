/** What was selected, as plain data for a host's own code: ids and dates as the file has them, names in the reader's language. */
import type { Dataset } from '../dataset/dataset.ts'
import { writtenIn } from '../dataset/text.ts'
import { selectedRow } from '../state/selectedRow.ts'
import type { Lang, Selection } from '../state/viewState.ts'
import type { TenureSelection } from './api.d.ts'

export function plainSelection(dataset: Dataset, sel: Selection, lang: Lang): TenureSelection {
  const row = selectedRow(dataset, sel)
  if (sel.kind === 'none' || sel.kind === 'day' || row < 0) return { kind: 'none' }
  const { id } = sel
  if (sel.kind === 'person')
    return { kind: 'person', id, name: writtenIn(dataset.people.row(row).name, lang) }
  if (sel.kind === 'event') {
    const { title, date, people = [] } = dataset.events.row(row)
    return { kind: 'event', id, title: writtenIn(title, lang), date, people: [...people] }
  }
  const { person, office, start = null, end = null } = dataset.terms.row(row)
  const { title, role } = dataset.offices.row(dataset.term.office[row] ?? 0)
  const { name } = dataset.people.row(dataset.term.person[row] ?? 0)
  return {
    kind: 'term', id, title: writtenIn(title, lang), office, role, person, name: writtenIn(name, lang), start, end,
  } // biome-ignore format: a list
}
