/** The sources of what is on paper, as far as anybody prints them. */
import { useMemo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { sourcesShown } from '../../query/sourcesShown.ts'
import { NumberedSources } from '../shared/Sources.tsx'
import { useWords } from '../shared/session.ts'

const MOST_SOURCES = 2000

export function PrintedSources({ dataset, result }: { readonly dataset: Dataset; readonly result: Result }) {
  const words = useWords()
  const places = useMemo(() => sourcesShown(dataset, result), [dataset, result])
  const rest = places.length - MOST_SOURCES
  if (places.length === 0) return null
  return (
    <>
      <h3>{words.sources}</h3>
      <NumberedSources dataset={dataset} places={places.slice(0, MOST_SOURCES)} />
      {rest > 0 && <p>{words.moreNotices(rest)}</p>}
    </>
  )
}
