/**
 * Chinese in search: traditional characters as simplified, names without a Latin form by their pinyin. Its tables are large,
 * and are asked for when a reader begins to search in a dataset, or for a text, that needs them.
 */
import { whenIdle } from '../components/shared/whenIdle.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { chineseOnly, hasChinese, withReadings } from '../query/chineseNames.ts'
import { searchBy, searchOf } from '../query/textSearch.ts'

/** Follows the search fields in `root` until the returned function is called. `better` is told that more can be found. */
export function followSearches(
  root: HTMLElement,
  dataset: Dataset,
  typed: string,
  better: () => void,
): () => void {
  let isRead = false
  let ended = false
  const want = async (text: string) => {
    if (isRead || !(hasChinese(text) || chineseOnly(dataset.names).length > 0)) return
    isRead = true
    try {
      await readChinese(dataset, () => {
        if (!ended) better()
      })
    } catch {
      // Without its tables a search finds what it found before; the next one asks again.
      isRead = false
    }
  }
  const onSearch = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'search') void want(target.value)
  }
  root.addEventListener('focusin', onSearch)
  root.addEventListener('input', onSearch)
  if (typed !== '') void want(typed)
  return () => {
    ended = true
    root.removeEventListener('focusin', onSearch)
    root.removeEventListener('input', onSearch)
  }
}

async function readChinese(dataset: Dataset, better: () => void): Promise<void> {
  const { simplifySearch } = await import('../query/simplified.ts')
  const search = simplifySearch(searchOf(dataset))
  searchBy(dataset, search)
  better()
  const people = chineseOnly(dataset.names)
  if (people.length === 0) return
  const { readingsOf } = await import('../query/pinyin.ts')
  searchBy(dataset, { ...search, people: await withReadings(search.people, people, readingsOf, pause) })
  better()
}

const pause = (): Promise<void> => new Promise((resolve) => whenIdle(resolve))
