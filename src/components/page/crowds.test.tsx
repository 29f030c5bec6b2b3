/** Whatever a dataset holds a lot of, what is opened has room for what a reader reads: counted in elements, not in time. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../../dataset/columns.ts'
import { openDataset } from '../../dataset/dataset.ts'
import { EXTREMES } from '../../dataset/testing/extremes.ts'
import { validate } from '../../dataset/validate.ts'
import { resolveFilter } from '../../query/clause.ts'
import { facetCounts } from '../../query/facets.ts'
import { queryDataset } from '../../query/result.ts'
import { NO_FILTER } from '../../query/testing/smallFile.ts'
import { createSession } from '../../state/session.ts'
import { DEFAULT_VIEW, type Selection } from '../../state/viewState.ts'
import { Details } from '../details/Details.tsx'
import { EventList } from '../events/EventList.tsx'
import { RoleGroups } from '../filters/RoleGroups.tsx'
import { AllSources } from '../shared/Sources.tsx'
import { SessionContext } from '../shared/session.ts'
import { TableView } from '../table/TableView.tsx'

/** Of each extreme so much. */
const MANY = 2000
/** So many elements may each have: a table has up to 500 rows of a dozen. */
const MOST = { opened: 900, table: 16_000 }

const crowds = Object.entries(EXTREMES).flatMap(([name, make]) => {
  const validated = validate(make(MANY))
  return validated.ok ? [[name, openDataset(toColumns(validated.file))] as const] : []
})

const elementsIn = (html: string): number => html.match(/<\w/g)?.length ?? 0

describe.each(crowds)('%s', (_, dataset) => {
  const { filter } = resolveFilter(dataset, NO_FILTER)
  const result = queryDataset(dataset, filter)
  const shown = (content: React.ReactNode, sel: Selection = { kind: 'none' }) => {
    const view = { ...DEFAULT_VIEW, lang: 'en' as const, sel }
    const session = createSession(view, 'system', { beginStep: () => {}, ownsDocument: false })
    return elementsIn(renderToStaticMarkup(<SessionContext value={session}>{content}</SessionContext>))
  }

  it('fills no panel', () => {
    const selections: Selection[] = [
      { kind: 'day' },
      ...(dataset.people.count > 0 ? [{ kind: 'person', id: dataset.people.id(0) } as const] : []),
      ...(dataset.terms.count > 0 ? [{ kind: 'term', id: dataset.terms.id(0) } as const] : []),
      ...(dataset.events.count > 0 ? [{ kind: 'event', id: dataset.events.id(0) } as const] : []),
    ]
    for (const sel of selections)
      expect(shown(<Details dataset={dataset} result={result} />, sel), sel.kind).toBeLessThan(MOST.opened)
  })

  it('fills neither list, table, legend nor About', () => {
    const counts = facetCounts(dataset, result.fails)
    expect(shown(<EventList dataset={dataset} events={result.events} finder={undefined} />)).toBeLessThan(
      MOST.opened,
    )
    expect(shown(<RoleGroups dataset={dataset} counts={counts} />)).toBeLessThan(MOST.opened)
    expect(shown(<AllSources dataset={dataset} marked={null} />)).toBeLessThan(MOST.opened)
    expect(shown(<TableView dataset={dataset} result={result} />)).toBeLessThan(MOST.table)
  })
})
