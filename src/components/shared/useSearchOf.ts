/** A list of what was found is found again when its dataset is searched by something better, though nobody typed. */
import { useCallback, useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { followSearch, knownSearch } from '../../query/textSearch.ts'

export function useSearchOf(dataset: Dataset): void {
  const follow = useCallback((tell: () => void) => followSearch(dataset, tell), [dataset])
  useSyncExternalStore(follow, () => knownSearch(dataset))
}
