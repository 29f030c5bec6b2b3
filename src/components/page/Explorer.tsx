/** A dataset to explore: filters, timeline, events, details; or the same as a table. */
import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { EMPTY_DATASET } from '../../dataset/emptyDataset.ts'
import { resolveFilter } from '../../query/clause.ts'
import { facetCounts, roleCounts } from '../../query/facets.ts'
import { termsOfEvents } from '../../query/held.ts'
import { createMatcher, type Fails } from '../../query/match.ts'
import { type Answer, resultOf } from '../../query/result.ts'
import { lettersOf } from '../../query/search.ts'
import { Details } from '../details/Details.tsx'
import { About } from '../dialogs/About.tsx'
import { FilterDialog } from '../dialogs/FilterDialog.tsx'
import { Help } from '../dialogs/Help.tsx'
import { Share } from '../dialogs/Share.tsx'
import { EventList } from '../events/EventList.tsx'
import { useActiveFilters } from '../filters/activeFilters.ts'
import { Chips } from '../filters/Chips.tsx'
import { Empty } from '../filters/Empty.tsx'
import { RoleGroups } from '../filters/RoleGroups.tsx'
import { SearchField } from '../filters/SearchField.tsx'
import { Summary, useSummary } from '../filters/Summary.tsx'
import { PrintPicture } from '../print/PrintPicture.tsx'
import { NO_DIALOG } from '../shared/openDialog.ts'
import { useChange, useSession, useView, useViewSelector, useWords } from '../shared/session.ts'
import { useAfterPaint } from '../shared/useAfterPaint.ts'
import { whenIdle } from '../shared/whenIdle.ts'
import { TableView } from '../table/TableView.tsx'
import { Timeline } from '../timeline/Timeline.tsx'
import { EmbedFooter } from './EmbedFooter.tsx'
import { Header } from './Header.tsx'
import { isTyping, usePageKeys } from './pageKeys.ts'
import { Tabs } from './Tabs.tsx'

/** Out of sight while its dataset is EMPTY_DATASET. The parts that a filter leaves as they are, or changes later, are memos. */
export const Explorer = memo(function Explorer({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const { dialogs } = useSession()
  const change = useChange()
  const [time, role, person, org, q] = [
    useView('time'),
    useView('role'),
    useView('person'),
    useView('org'),
    useView('q'),
  ]
  const [show, embed] = [useView('show'), useView('embed')]
  const isOpen = useViewSelector(({ sel }) => sel.kind !== 'none')
  const root = useRef<HTMLDivElement>(null)

  const matcher = useMemo(() => createMatcher(dataset), [dataset])
  const result = useMemo(
    () => resultOf(dataset, matcher(resolveFilter(dataset, { time, role, person, org, q }).filter)),
    [dataset, matcher, time, role, person, org, q],
  )
  const now = useMemo<Answer>(() => ({ dataset, result }), [dataset, result])
  const later = useAfterPaint(now)
  const counted = later ?? now
  useEffect(() => whenIdle(() => void termsOfEvents(dataset)), [dataset])
  useEffect(() => whenIdle(() => void lettersOf(dataset.search.people)), [dataset])
  const counts = useMemo(() => roleCounts(counted.dataset, counted.result.fails), [counted])
  const summary = useSummary(dataset, result)
  const active = useActiveFilters(dataset)
  const waiting = dataset === EMPTY_DATASET
  const empty = !waiting && result.terms.length + result.events.length === 0

  usePageKeys(root, (event) => {
    if (waiting) return
    if (event.key === 'Escape' && isOpen) return change({ sel: { kind: 'none' } })
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 't' || event.key === 'T') change({ show: show === 'table' ? 'timeline' : 'table' })
    else if (event.key === '?') dialogs.set({ kind: 'help' })
    else if (event.key === '/') {
      event.preventDefault()
      const fields = [...(root.current?.querySelectorAll<HTMLInputElement>('.search') ?? [])]
      fields.find((field) => field.offsetParent !== null)?.focus()
    }
  })

  return (
    <div
      className={`explorer show-${show} ${embed ? 'embedded' : ''} ${waiting ? 'waiting' : ''}`}
      ref={root}
    >
      <Header dataset={dataset} />
      {embed ? (
        <Summary text={summary} />
      ) : (
        <search className="filters" aria-label={words.filters}>
          <div className="filter-bar">
            <div className="not-narrow filter-line">
              <RoleGroups dataset={counted.dataset} counts={counts} />
            </div>
            <SearchField where="only-narrow" />
            <button type="button" className="filters-button" onClick={() => dialogs.set({ kind: 'filters' })}>
              {words.filters}
              {active.length > 0 && <span className="badge">{active.length}</span>}
            </button>
          </div>
          <div className="summary-line">
            <Summary text={summary} />
            <Chips active={active} />
          </div>
        </search>
      )}
      {!embed && <Tabs />}
      <main className={`panes ${isOpen ? 'open' : ''}`}>
        {empty ? (
          <Empty dataset={dataset} result={result} />
        ) : show === 'table' ? (
          <TableView dataset={dataset} result={result} />
        ) : (
          <>
            <Timeline {...now} later={later} />
            <EventList dataset={counted.dataset} events={later?.result.events} />
          </>
        )}
        <Details dataset={dataset} />
      </main>
      {embed && <EmbedFooter dataset={dataset} />}
      <PrintPicture dataset={dataset} result={result} />
      <OpenDialog dataset={dataset} fails={result.fails} />
    </div>
  )
})

function OpenDialog({ dataset, fails }: { dataset: Dataset; fails: Fails }) {
  const { dialogs } = useSession()
  const open = useSyncExternalStore(dialogs.subscribe, dialogs.get)
  const close = () => dialogs.set(NO_DIALOG)
  if (open.kind === 'filters')
    return <FilterDialog dataset={dataset} counts={facetCounts(dataset, fails)} onClose={close} />
  if (open.kind === 'share') return <Share dataset={dataset} onClose={close} />
  if (open.kind === 'help') return <Help onClose={close} />
  if (open.kind === 'about') return <About dataset={dataset} source={open.source} onClose={close} />
  return null
}
