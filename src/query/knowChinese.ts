/** Chinese in search: what its tables add to what a dataset is searched by. Each table is asked for only by whoever needs it. */
import type { Dataset } from '../dataset/dataset.ts'
import { foldedNames } from '../dataset/searchedTexts.ts'
import { chineseOnly } from './chineseNames.ts'
import { searchBy, searchOf } from './textSearch.ts'

/** Adds to a dataset's search; `pause` is waited for between pieces of it, `better` told that more can be found. */
type Knowledge = (dataset: Dataset, pause: () => Promise<void>, better: () => void) => Promise<void>

/** Traditional characters as simplified ones, and names without a Latin form by their pinyin. */
export const readChinese: Knowledge = async (dataset, pause, better) => {
  const { simplifySearch } = await import('./simplified.ts')
  const search = simplifySearch(searchOf(dataset))
  searchBy(dataset, search)
  better()
  const people = chineseOnly(foldedNames(dataset))
  if (people.length === 0) return
  const { withReadings } = await import('./nameReadings.ts')
  const { readingsOf } = await import('./pinyin.ts')
  searchBy(dataset, { ...search, people: await withReadings(search.people, people, readingsOf, pause) })
  better()
}

/** People by their initials. */
export const readInitials: Knowledge = async (dataset, pause, better) => {
  const { withInitials } = await import('./nameReadings.ts')
  const search = searchOf(dataset)
  searchBy(dataset, { ...search, people: await withInitials(search.people, pause) })
  better()
}
