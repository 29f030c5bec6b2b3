/** What React adds to a page: the panes around the timeline, how loading goes, and what went wrong. */
import { StrictMode, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react'
import { Failed } from '../components/loading/Failed.tsx'
import { Loading } from '../components/loading/Loading.tsx'
import { Explorer } from '../components/page/Explorer.tsx'
import { useParts } from '../components/page/useParts.ts'
import { AnnounceContext, Announcer, createAnnouncements } from '../components/shared/announce.tsx'
import { Guard } from '../components/shared/Guard.tsx'
import { paintedView } from '../components/shared/paintedView.ts'
import {
  PaintedViewContext,
  SessionContext,
  ShownDataContext,
  useView,
} from '../components/shared/session.ts'
import { isLong } from '../dataset/isLong.ts'
import { LoadError } from '../loading/loadDataset.ts'
import type { Failure } from '../loading/readBytes.ts'
import { unexpected } from '../loading/unexpected.ts'
import { CodeMissing } from './CodeMissing.tsx'
import { dataOf } from './dataOf.ts'
import { isEmpty } from './followView.ts'
import type { Page } from './page.ts'
import { useMissingCode } from './useMissingCode.ts'
import { useOnceFilled } from './useOnceFilled.ts'

export function App({ page }: { page: Page }) {
  const [announcements] = useState(createAnnouncements)
  const [painted] = useState(() =>
    paintedView(page.session.view, (view) => isEmpty(page.loads.shown.get(), view)),
  )
  return (
    <StrictMode>
      <SessionContext value={page.session}>
        <PaintedViewContext value={painted}>
          <AnnounceContext value={announcements}>
            <Guard messages={page.frame.root}>
              <Contents page={page} />
            </Guard>
          </AnnounceContext>
        </PaintedViewContext>
      </SessionContext>
    </StrictMode>
  )
}

function Contents({ page }: { page: Page }) {
  const { frame, notices, loads, mappings, early, timeline, earlyKeys, session } = page
  const { missing, attempt, again } = useMissingCode()
  const [data, embed] = [useView('data'), useView('embed')]
  const latest = useSyncExternalStore(loads.latest.subscribe, loads.latest.get)
  const shown = useSyncExternalStore(loads.shown.subscribe, loads.shown.get)
  // In small pieces: the picture is there already, and answers meanwhile.
  const filled = shown && (shown.whole || isLong(shown.dataset)) ? shown : undefined
  const explored = useDeferredValue(filled, undefined)
  const { url, state } = latest
  const kept = shown?.whole === true
  const failure = state === 'refused' ? failureOf(url, latest.error) : undefined
  const { dialogs } = session
  const isOpening = useSyncExternalStore(dialogs.subscribe, () => OF_OPENING.includes(dialogs.get().kind))
  const isNoticed = useSyncExternalStore(notices.subscribe, () => notices.get().length > 0)
  const isWaiting = state === 'loading' || filled !== explored
  const isCancelled = state === 'cancelled'
  const isWanted = isOpening || isNoticed || isCancelled || shown?.report !== undefined
  const parts = useParts(isWanted, attempt, isWaiting)
  // Alone on the page it is the page: of the frame there is nothing to see then.
  useEffect(() => {
    frame.explorer.classList.toggle('waiting', shown === undefined)
  }, [frame, shown])
  useEffect(() => {
    if (embed) void import('./followEmbed.ts').then(({ followEmbed }) => followEmbed(page))
  }, [page, embed])
  const whole = shown?.whole ? shown.dataset : undefined
  useOnceFilled(page, isWaiting, whole)
  return (
    <>
      <Announcer />
      {parts && !embed && <parts.Notices notices={notices} dataset={whole} />}
      {missing && !embed && <CodeMissing {...missing} onAgain={again} />}
      {parts && isCancelled && <parts.Cancelled url={url} kept={kept} onAgain={loads.again} />}
      {failure && <Failed failure={failure} kept={kept} onRetry={loads.again} />}
      {parts && (
        <Guard messages={frame.messages}>
          <parts.Opening
            root={frame.root}
            url={url}
            isLoading={state === 'loading'}
            shown={shown}
            failure={failure}
            mappings={mappings}
            early={early}
            again={loads.again}
          />
        </Guard>
      )}
      {isWaiting && (
        <Loading
          url={url}
          progress={loads.progress}
          over={shown !== undefined}
          hasEnded={() => loads.latest.get().state === 'done'}
          onCancel={loads.cancel}
        />
      )}
      {explored && (
        <ShownDataContext value={explored.url === url ? data : dataOf(explored.url, document.baseURI)}>
          <Explorer
            key={explored.url}
            frame={frame}
            timeline={timeline}
            earlyKeys={earlyKeys}
            url={explored.url}
            dataset={explored.dataset}
            answer={explored.answer}
            isImported={!failure && explored.report !== undefined}
            attempt={attempt}
          />
        </ShownDataContext>
      )}
    </>
  )
}

/** Dialogs that are not of what is shown. */
const OF_OPENING: readonly string[] = ['open', 'report']

/** Whatever a load ended with. */
const failureOf = (url: string, error: unknown): Failure =>
  error instanceof LoadError
    ? error.failure
    : { url, reason: unexpected(error), problems: [], problemCount: 0 }
