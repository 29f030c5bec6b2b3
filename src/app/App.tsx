/** The page: the link is read once, the dataset is fetched, and what was shown stays until something better is. */
import {
  CancelledError,
  QueryClient,
  QueryClientProvider,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { StrictMode, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Cancelled } from '../components/loading/Cancelled.tsx'
import { Failed } from '../components/loading/Failed.tsx'
import { Loading } from '../components/loading/Loading.tsx'
import { Explorer } from '../components/page/Explorer.tsx'
import { NO_DIALOG, type OpenDialog } from '../components/shared/openDialog.ts'
import { type Session, SessionContext, useView } from '../components/shared/session.ts'
import { createSystemColours } from '../components/shared/systemColours.ts'
import { rememberedTheme, useThemeAttribute } from '../components/shared/theme.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { EMPTY_DATASET } from '../dataset/emptyDataset.ts'
import { textIn } from '../dataset/text.ts'
import { datasetQuery } from '../loading/datasetQuery.ts'
import { LoadError } from '../loading/loadDataset.ts'
import type { Progress } from '../loading/readDataset.ts'
import { connectHistory } from '../state/history.ts'
import { createStore, type Store } from '../state/store.ts'
import { decodeView, type Notice } from '../state/url.ts'
import type { ViewState } from '../state/viewState.ts'
import { type Hover, NO_HOVER } from '../timeline/hover.ts'
import { datasetUrl } from './address.ts'
import { Notices } from './Notices.tsx'

const NOTHING_YET: Progress = { stage: 'fetch', loaded: 0, total: null }

interface Running {
  readonly session: Session
  readonly notices: Store<readonly Notice[]>
  readonly queries: QueryClient
}

function start(): Running & { connect: () => () => void } {
  const { state, notices: first } = decodeView(window.location.search)
  const view = createStore<ViewState>(state)
  const notices = createStore<readonly Notice[]>(first)
  let step = () => {}
  const session: Session = {
    view,
    hover: createStore<Hover>(NO_HOVER),
    dialogs: createStore<OpenDialog>(NO_DIALOG),
    chosenTheme: createStore(rememberedTheme()),
    systemColours: createSystemColours(),
    ownsDocument: true,
    beginStep: () => step(),
  }
  const connect = () => {
    const connection = connectHistory(view, window, { onNotices: notices.set })
    step = connection.pushNext
    return connection.dispose
  }
  return { session, notices, queries: new QueryClient(), connect }
}

/** @param root the element that the page is rendered in: it has the theme and the language. */
export function App({ root }: { root: HTMLElement }) {
  const [{ session, notices, queries, connect }] = useState(start)
  useEffect(connect, [connect])
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SessionContext value={session}>
          <Page root={root} notices={notices} />
        </SessionContext>
      </QueryClientProvider>
    </StrictMode>
  )
}

interface Shown {
  readonly url: string
  readonly dataset: Dataset
}

function Page({ root, notices }: { root: HTMLElement; notices: Store<readonly Notice[]> }) {
  const data = useView('data')
  const url = datasetUrl(data)
  const [progress] = useState(() => createStore(NOTHING_YET))
  const [first, setFirst] = useState<Shown>()
  const load = datasetQuery(url, progress.set, (dataset) => setFirst({ url, dataset }))
  const query = useQuery(load)
  const [good, setGood] = useState<Shown>()
  // The view before a failure, or before a new dataset has come, stays.
  if (query.data && query.data !== good?.dataset) setGood({ url, dataset: query.data })
  useThemeAttribute(root)
  // The first lanes of a large dataset stand in for it while the rest is on its way.
  const shown = query.isFetching && first?.url === url ? first : good
  useLanguage(root)
  useDocumentTitle(shown?.dataset)
  // The panes are laid out while the data is on its way, and out of sight; in small pieces, as is what comes after.
  const waiting = useMemo<Shown>(() => ({ url, dataset: EMPTY_DATASET }), [url])
  const wanted = shown ?? (query.isFetching ? waiting : undefined)
  const explored = useDeferredValue(wanted, undefined)

  const queries = useQueryClient()
  const cancel = () => {
    // Not reverted: that it was cancelled is how this load ended. Its first lanes go with it: a part is no dataset.
    void queries.cancelQueries({ queryKey: load.queryKey }, { revert: false })
    setFirst(undefined)
    progress.set(NOTHING_YET)
  }
  const ended = query.isFetching ? null : query.error
  const kept = good !== undefined
  const again = () => void query.refetch()
  return (
    <>
      <Notices notices={notices} dataset={good?.dataset} />
      {ended instanceof LoadError && <Failed failure={ended.failure} kept={kept} onRetry={again} />}
      {ended instanceof CancelledError && <Cancelled url={url} kept={kept} onAgain={again} />}
      {(query.isFetching || (wanted && explored !== wanted)) && (
        <Loading
          url={url}
          progress={progress}
          over={explored !== undefined && explored !== waiting}
          onCancel={cancel}
        />
      )}
      {explored && <Explorer key={explored.url} dataset={explored.dataset} />}
    </>
  )
}

/** For fonts and for screen readers; the document's too, which is this page. */
function useLanguage(root: HTMLElement): void {
  const lang = useView('lang')
  useEffect(() => {
    root.lang = lang
    document.documentElement.lang = lang
  }, [root, lang])
}

/** For the browser's tab and for screen readers. */
function useDocumentTitle(dataset: Dataset | undefined): void {
  const lang = useView('lang')
  useEffect(() => {
    if (dataset) document.title = `${textIn(dataset.head.title, lang)} – Tenure`
  }, [lang, dataset])
}
