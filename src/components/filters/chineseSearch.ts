/**
 * Chinese in search: traditional characters as simplified, names without a Latin form by their pinyin, others by their initials
 * once these are typed. Its tables are large, and are asked for when a reader begins to search in a dataset, or for a text,
 * that needs them.
 */
import type { Dataset } from '../../dataset/dataset.ts'
import { askChinese } from '../../query/askChinese.ts'
import { whenIdle } from '../../timeline/whenIdle.ts'

const pause = (): Promise<void> => new Promise((resolve) => whenIdle(resolve))

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
  const want = askChinese(dataset, () => import('../../query/knowChinese.ts'), pause, tell)
  const onSearch = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'search') want(target.value)
  }
  root.addEventListener('focusin', onSearch)
  root.addEventListener('input', onSearch)
  if (typed !== '') want(typed)
  // This comes when there is time: somebody may have begun before.
  for (const field of root.querySelectorAll<HTMLInputElement>('input[type=search]'))
    if (field.value !== '' || field.matches(':focus')) want(field.value)
  return () => {
    ended = true
    root.removeEventListener('focusin', onSearch)
    root.removeEventListener('input', onSearch)
  }
}
