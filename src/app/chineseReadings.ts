/** What makes a search know more of Chinese: each reading adds to what the search of a dataset knows by then. */
import { whenIdle } from '../components/shared/whenIdle.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { chineseOnly } from '../query/chineseNames.ts'
import { searchBy, searchOf } from '../query/textSearch.ts'

/** Traditional characters as simplified, then names without a Latin form by their pinyin. `better` is called after each. */
export async function readChinese(dataset: Dataset, better: () => void): Promise<void> {
  const { simplifySearch } = await import('../query/simplified.ts')
  const search = simplifySearch(searchOf(dataset))
  searchBy(dataset, search)
  better()
  const people = chineseOnly(dataset.names)
  if (people.length === 0) return
  const { withReadings } = await import('../query/nameReadings.ts')
  const { readingsOf } = await import('../query/pinyin.ts')
  searchBy(dataset, { ...search, people: await withReadings(search.people, people, readingsOf, pause) })
  better()
}

/** All names by their initials. */
export async function readInitials(dataset: Dataset, better: () => void): Promise<void> {
  const { withInitials } = await import('../query/nameReadings.ts')
  const search = searchOf(dataset)
  searchBy(dataset, { ...search, people: await withInitials(search.people, pause) })
  better()
}

const pause = (): Promise<void> => new Promise((resolve) => whenIdle(resolve))
