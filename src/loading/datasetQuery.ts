/** The dataset in TanStack Query's cache: one load an address, kept while the page is open. */
import { queryOptions } from '@tanstack/react-query'
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
