/** A dataset to explore: filters, timeline, events, details; or the same as a table, or as a text. */
import { memo, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { memoizeLast } from '../../dataset/memoize.ts'
import { hasParties } from '../../dataset/paletteOf.ts'
import type { FilterIds } from '../../query/clause.ts'
import { termsOfEvents } from '../../query/holding.ts'
import { partyCounts } from '../../query/partyCounts.ts'
import type { Answer } from '../../query/result.ts'
import { roleCounts } from '../../query/roleCounts.ts'
import { prepareSearch } from '../../query/textSearch.ts'
import { isOneFile, SHOWS } from '../../state/edition.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { whenIdle, whenIdleAfter } from '../../timeline/whenIdle.ts'
import { EventList } from '../events/EventList.tsx'
import { useActiveFilters } from '../filters/activeFilters.ts'
import { BegunEarlier } from '../filters/BegunEarlier.tsx'
import { Chips } from '../filters/Chips.tsx'
import { Parties } from '../filters/Parties.tsx'
import { RoleGroups } from '../filters/RoleGroups.tsx'
import { SearchField } from '../filters/SearchField.tsx'
import { Summary } from '../filters/Summary.tsx'
import { usePrinting } from '../print/usePrinting.ts'
import type { Frame } from '../shared/frame.ts'
import { Guard } from '../shared/Guard.tsx'
import type { EarlyKeys } from '../shared/keys.ts'
import { FEW_ROWS } from '../shared/LongList.tsx'
import { hasLetterKeys } from '../shared/letterKeys.ts'
import { Slot } from '../shared/Slot.tsx'
import {
  useChange,
  usePaintedView,
  useSession,
  useView,
  useViewSelector,
  useWords,
} from '../shared/session.ts'
import { useAfterPaint } from '../shared/useAfterPaint.ts'
import { TimelineSurroundings } from '../timeline/TimelineSurroundings.tsx'
import { Actions, Titles } from './Header.tsx'
import { isForPage, usePageKeys } from './pageKeys.ts'
import { Tabs } from './Tabs.tsx'
import { useParts } from './useParts.ts'

interface Props {
  readonly frame: Frame
  /** Where the dataset is from. */
  readonly url: string
  readonly dataset: Dataset
  readonly timeline: Timeline
  /** What was pressed before this was here. */
  readonly earlyKeys: EarlyKeys
  /** What of the dataset a filter lets through. */
  readonly answer: (filter: FilterIds) => Answer
  /** Whether it was read from another format, which has something to say of how. */
  readonly isImported: boolean
  /** Counts how often code that could not be loaded was asked for again. */
  readonly attempt: number
}

/** Fills the frame around the timeline. The parts that a filter leaves as they are, or changes later, are memos. */
export const Explorer = memo(function Explorer({
  frame,
  url,
  dataset,
  timeline,
  earlyKeys,
  answer,
  isImported,
  attempt,
}: Props) {
  const { messages } = frame
  const session = useSession()
  const { dialogs } = session
  const change = useChange()
  const [show, embed] = [useView('show'), useView('embed')]
  const isOpen = useViewSelector(({ sel }) => sel.kind !== 'none')
  const painted = usePaintedView()
  // The same as long as it is of the same view: others ask meanwhile for the answer to what was chosen since.
  const answered = useMemo(() => memoizeLast(answer), [answer])
  const now = useSyncExternalStore(painted.subscribe, () => answered(painted.get()))
  const { result } = now
  const later = useAfterPaint(now)
  const counted = later ?? now
  useEffect(() => whenIdle(() => void termsOfEvents(dataset)), [dataset])
  useEffect(() => whenIdleAfter(dataset.searchable, () => prepareSearch(dataset)), [dataset])
  const empty = result.terms.length + result.events.length === 0
  const isDialogOpen = useSyncExternalStore(dialogs.subscribe, () => dialogs.get().kind !== 'none')
  // A frame is printed as its host shows it.
  const isPrinting = usePrinting() && !frame.root.classList.contains('framed')
  // Above each event a year may stand.
  const isListLong = later !== undefined && 2 * later.result.events.length > FEW_ROWS
  const isWanted =
    empty ||
    embed ||
    isOpen ||
    isDialogOpen ||
    show === 'table' ||
    show === 'text' ||
    isPrinting ||
    isListLong
  const parts = useParts(isWanted, attempt)

  usePageKeys(frame.root, earlyKeys, (event) => {
    if (event.key === 'Escape' && isOpen) return change({ sel: { kind: 'none' } })
    if (!isForPage(event, frame) || !hasLetterKeys(session, window)) return
    if (event.key === 't' || event.key === 'T') change({ show: show === 'table' ? 'timeline' : 'table' })
    else if (SHOWS.includes('text') && (event.key === 'r' || event.key === 'R'))
      change({ show: show === 'text' ? 'timeline' : 'text' })
    else if (event.key === '?') dialogs.set({ kind: 'help' })
    else if (event.key === '/') {
      event.preventDefault()
      const fields = [...frame.explorer.querySelectorAll<HTMLInputElement>('.search')]
      fields.find((field) => field.offsetParent !== null)?.focus()
    }
  })

  return (
    <>
      <Slot of={frame.titles}>
        <Titles dataset={dataset} />
      </Slot>
      <Slot of={frame.actions}>{!embed && <Actions />}</Slot>
      {embed ? (
        parts && (
          <parts.EmbedParts
            frame={frame}
            timeline={timeline}
            dataset={dataset}
            result={result}
            answer={answer}
          />
        )
      ) : (
        <FilterParts frame={frame} answer={answer} now={now} counted={counted} />
      )}
      <Guard messages={messages}>
        <TimelineSurroundings
          timeline={timeline}
          dataset={dataset}
          later={later}
          pane={frame.timeline}
          overview={frame.overview}
          foot={frame.foot}
        />
      </Guard>
      <Slot of={frame.events}>
        <Guard messages={messages}>
          <EventList dataset={counted.dataset} events={later?.result.events} finder={parts?.RowsInView} />
        </Guard>
      </Slot>
      <Slot of={frame.panes}>
        <Guard key={show} messages={messages}>
          {empty ? (
            parts && <parts.Empty dataset={dataset} result={result} />
          ) : (
            <>
              {parts && show === 'table' && <parts.TableView dataset={dataset} result={result} />}
              {parts && show === 'text' && <parts.TextView dataset={dataset} result={result} />}
            </>
          )}
        </Guard>
        <Guard messages={messages}>{parts && <parts.Details dataset={dataset} result={result} />}</Guard>
      </Slot>
      <Slot of={frame.explorer}>
        <Guard messages={messages}>
          {parts && isPrinting && <parts.PrintPicture dataset={dataset} result={result} />}
        </Guard>
      </Slot>
      <Guard key={`${isDialogOpen}`} messages={messages}>
        {parts && <parts.OpenDialog url={url} dataset={dataset} result={result} isImported={isImported} />}
      </Guard>
    </>
  )
})

interface FilterPartsProps extends Pick<Props, 'frame' | 'answer'> {
  readonly now: Answer
  readonly counted: Answer
}

function FilterParts({ frame, answer, now, counted }: FilterPartsProps) {
  const words = useWords()
  useEffect(() => {
    frame.filterBar.ariaLabel = words.filters
  }, [frame, words])
  const { dialogs } = useSession()
  const active = useActiveFilters(now.dataset)
  return (
    <>
      <Slot of={frame.filterBar}>
        <h2 className="visually-hidden">{words.filters}</h2>
        <div className="not-narrow filter-line">
          <Groups {...counted} />
        </div>
        <SearchField where="only-narrow" />
        {!isOneFile && (
          <button type="button" className="only-narrow" onClick={() => dialogs.set({ kind: 'open' })}>
            {words.open}
          </button>
        )}
        <button type="button" className="filters-button" onClick={() => dialogs.set({ kind: 'filters' })}>
          {words.filters}
          {active.length > 0 && <span className="badge">{active.length}</span>}
        </button>
      </Slot>
      <Slot of={frame.summaryLine}>
        <Summary answer={answer} />
        <BegunEarlier count={now.result.begunEarlier.length} />
        <Chips active={active} />
      </Slot>
      <Slot of={frame.tabs}>
        <Tabs hasEvents={now.dataset.events.count > 0} />
      </Slot>
    </>
  )
}

/** What bars are coloured by, as their legend. */
function Groups({ dataset, result: { fails } }: Answer) {
  const isByParty = useView('colour') === 'party' && hasParties(dataset)
  const counts = useMemo(
    () =>
      isByParty
        ? ({ by: 'party', of: partyCounts(dataset, fails) } as const)
        : ({ by: 'role', of: roleCounts(dataset, fails) } as const),
    [isByParty, dataset, fails],
  )
  return counts.by === 'party' ? (
    <Parties dataset={dataset} counts={counts.of} />
  ) : (
    <RoleGroups dataset={dataset} counts={counts.of} />
  )
}
