/**
 * Chinese in search: traditional characters as simplified, names without a Latin form by their pinyin, others by their initials
 * once these are typed. Its tables are large, and are asked for when a reader begins to search in a dataset, or for a text,
 * that needs them.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { needsChinese, needsInitials } from '../query/needsChinese.ts'

/** Follows the search fields in `root` until the returned function is called. `better` is told that more can be found. */
export function followSearches(
  root: HTMLElement,
  dataset: Dataset,
  typed: string,
  better: () => void,
): () => void {
  let ended = false
  const tell = () => {
    if (!ended) better()
  }
  // One after the other: each adds to what the search knows by then.
  let reading = Promise.resolve()
  const isAsked = new Set<Knowledge>()
  const ask = (knowledge: Knowledge) => {
    if (isAsked.has(knowledge)) return
    isAsked.add(knowledge)
    reading = reading
      .then(async () => (await import('./chineseReadings.ts'))[knowledge](dataset, tell))
      // Without its tables a search finds what it found before; the next one asks again.
      .catch(() => void isAsked.delete(knowledge))
  }
  const want = (text: string) => {
    if (needsChinese(dataset, text)) ask('readChinese')
    if (!isAsked.has('readInitials') && needsInitials(dataset, text)) ask('readInitials')
  }
  const onSearch = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'search') want(target.value)
  }
  root.addEventListener('focusin', onSearch)
  root.addEventListener('input', onSearch)
  if (typed !== '') want(typed)
  return () => {
    ended = true
    root.removeEventListener('focusin', onSearch)
    root.removeEventListener('input', onSearch)
  }
}

type Knowledge = 'readChinese' | 'readInitials'
