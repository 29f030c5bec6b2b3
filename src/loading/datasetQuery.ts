/** The dataset in TanStack Query's cache: one load an address, and the last two of them kept. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Dataset } from '../dataset/dataset.ts'

export const datasetQuery = (url: string, load: (url: string, signal: AbortSignal) => Promise<Dataset>) =>
  queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal }) => load(url, signal),
    // A file that was wrong a moment ago, or whose loading was cancelled, is asked for again by the reader, not by
    // the page; and the default network mode would leave a first load without a network pending for ever.
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

/** What is shown, and what Back leads to. A large dataset takes some hundred megabytes. */
const KEPT = 2

/**
 * Lets go of all datasets but the last that were shown, and of the files that were refused. `recent` are the addresses of those
 * that were kept so far, the latest first, and `shown` is that of one shown now; returns the addresses that are kept.
 */
export function keepRecent(
  queries: QueryClient,
  recent: readonly string[],
  shown: string | undefined,
): readonly string[] {
  const kept = shown === undefined ? recent : [shown, ...recent.filter((url) => url !== shown)].slice(0, KEPT)
  queries.removeQueries({
    type: 'inactive',
    predicate: ({ queryKey: [, url] }) => !kept.includes(url as string),
  })
  return kept
}
