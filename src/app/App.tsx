/** What React adds to a page: the panes around the timeline, how loading goes, and what went wrong. */
import {
  CancelledError,
  QueryClient,
  QueryClientProvider,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { StrictMode, useDeferredValue, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Cancelled } from '../components/loading/Cancelled.tsx'
import { Failed } from '../components/loading/Failed.tsx'
import { Loading } from '../components/loading/Loading.tsx'
import { Explorer } from '../components/page/Explorer.tsx'
import { Guard } from '../components/shared/Guard.tsx'
import { SessionContext, ShownDataContext, useView } from '../components/shared/session.ts'
import { datasetQuery, keepRecent } from '../loading/datasetQuery.ts'
import { LoadError } from '../loading/loadDataset.ts'
import type { Failure } from '../loading/readBytes.ts'
import { unexpected } from '../loading/unexpected.ts'
import { CodeMissing } from './CodeMissing.tsx'
import { followSearches } from './chineseSearch.ts'
import { dataOf } from './dataOf.ts'
import { isLong } from './isLong.ts'
import { Notices } from './Notices.tsx'
import type { Page } from './page.ts'
import { useMissingCode } from './useMissingCode.ts'

export function App({ page }: { page: Page }) {
  const [queries] = useState(() => new QueryClient())
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SessionContext value={page.session}>
          <Guard messages={page.frame.root}>
            <Contents page={page} />
          </Guard>
        </SessionContext>
      </QueryClientProvider>
    </StrictMode>
  )
}

function Contents({ page }: { page: Page }) {
  const { frame, notices, progress, timeline, earlyKeys, search, session } = page
  const { missing, attempt, again: askAgain } = useMissingCode()
  const data = useView('data')
  const url = page.addressOf(data)
  const load = datasetQuery(url, page.load)
  const query = useQuery(load)
  const shown = useSyncExternalStore(page.shown.subscribe, page.shown.get)
  // In small pieces: the picture is there already, and answers meanwhile.
  const filled = shown && (shown.whole || isLong(shown.dataset)) ? shown : undefined
  const explored = useDeferredValue(filled, undefined)
  const dataset = query.data
  // What Back leads to may be here still; it is shown again without a load.
  useEffect(() => {
    if (dataset) page.show(url, dataset)
  }, [page, url, dataset])

  const queries = useQueryClient()
  const recent = useRef<readonly string[]>([])
  useEffect(() => {
    recent.current = keepRecent(queries, recent.current, dataset && url)
  }, [queries, url, dataset])
  const cancel = () => {
    // Not reverted: that it was cancelled is how this load ended.
    void queries.cancelQueries({ queryKey: load.queryKey }, { revert: false })
  }
  const ended = query.isFetching ? null : query.error
  useEffect(() => {
    if (ended) page.dropPart()
  }, [page, ended])
  const kept = shown?.whole === true
  const again = () => void query.refetch()
  // Alone on the page it is the page: of the frame there is nothing to see then.
  useEffect(() => {
    frame.explorer.classList.toggle('waiting', shown === undefined)
  }, [frame, shown])
  const whole = shown?.whole ? shown.dataset : undefined
  useEffect(() => {
    if (!whole) return
    return followSearches(frame.root, whole, session.view.get().q, search.better)
  }, [frame, session, search, whole])
  return (
    <>
      <Notices notices={notices} dataset={whole} />
      {missing && <CodeMissing {...missing} onAgain={askAgain} />}
      {ended instanceof CancelledError ? (
        <Cancelled url={url} kept={kept} onAgain={again} />
      ) : (
        ended && <Failed failure={failureOf(url, ended)} kept={kept} onRetry={again} />
      )}
      {(query.isFetching || filled !== explored) && (
        <Loading url={url} progress={progress} over={shown !== undefined} onCancel={cancel} />
      )}
      {explored && (
        <ShownDataContext value={explored.url === url ? data : dataOf(explored.url, document.baseURI)}>
          <Explorer
            key={explored.url}
            frame={frame}
            timeline={timeline}
            earlyKeys={earlyKeys}
            dataset={explored.dataset}
            answer={explored.answer}
            attempt={attempt}
          />
        </ShownDataContext>
      )}
    </>
  )
}

/** Whatever a load ended with. */
const failureOf = (url: string, error: Error): Failure =>
  error instanceof LoadError
    ? error.failure
    : { url, reason: unexpected(error), problems: [], problemCount: 0 }
