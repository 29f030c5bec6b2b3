/** The dataset in TanStack Query's cache: one load an address, kept while the page is open. */
import { queryOptions } from '@tanstack/react-query'
import type { Dataset } from '../dataset/dataset.ts'
import { loadDataset } from './loadDataset.ts'
import type { Progress } from './progress.ts'

/** `onPartial` is told of the first lanes of a large dataset before the query has its data: see `loadDataset`. */
export const datasetQuery = (
  url: string,
  onProgress: (progress: Progress) => void,
  onPartial?: (dataset: Dataset) => void,
) =>
  queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal }) => loadDataset(url, onProgress, signal, onPartial),
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
