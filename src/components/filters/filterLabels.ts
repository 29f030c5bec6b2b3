/** What a filter is called in a chip and in the sentence that sums up. An id that the dataset lacks is called by itself. */
import type { Dataset, Table } from '../../dataset/dataset.ts'
import type { Text } from '../../dataset/format.ts'
import { isolated, textIn } from '../../dataset/text.ts'
import { formatYears } from '../../dates/format.ts'
import type { Lang, ViewState } from '../../state/viewState.ts'
import { yearsOf } from '../../state/years.ts'

/** `id` is a role's or a role group's. */
export function roleLabel(dataset: Dataset, id: string, lang: Lang): string {
  if (dataset.groups.indexOf(id) >= 0) return nameIn(dataset.groups, id, (row) => row.label, lang)
  return nameIn(dataset.roles, id, (row) => row.label, lang)
}

export const organizationLabel = (dataset: Dataset, id: string, lang: Lang): string =>
  nameIn(dataset.organizations, id, (row) => row.name, lang)

export const partyLabel = (dataset: Dataset, id: string, lang: Lang): string =>
  nameIn(dataset.parties, id, (row) => row.name, lang)

/** "2016–2020", or "2018" for one year. */
export function yearsText(time: ViewState['time'], dataset: Dataset, lang: Lang): string {
  const { from, to } = yearsOf(time, dataset.head.extent)
  return formatYears(from, to, lang)
}

function nameIn<Row>(table: Table<Row>, id: string, nameOf: (row: Row) => Text, lang: Lang): string {
  const at = table.indexOf(id)
  return at < 0 ? isolated(id) : textIn(nameOf(table.row(at)), lang)
}
