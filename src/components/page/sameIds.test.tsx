/** That the page, and each file that is saved of it, hold the same terms and events, by their ids. */
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../../dataset/columns.ts'
import { openDataset } from '../../dataset/dataset.ts'
import type { DatasetFile } from '../../dataset/format.ts'
import { datasetJson } from '../../exporters/datasetJson.ts'
import { type Drawn, picturesOf } from '../../exporters/pictures.ts'
import { termTable } from '../../exporters/termTable.ts'
import { resolveFilter } from '../../query/clause.ts'
import { queryDataset } from '../../query/result.ts'
import { questions } from '../../query/testing/arbitraryFilters.ts'
import { viewText } from '../../sentences/viewText.ts'
import { createSession } from '../../state/session.ts'
import { DEFAULT_VIEW, type ViewState } from '../../state/viewState.ts'
import { EventList } from '../events/EventList.tsx'
import { SessionContext } from '../shared/session.ts'
import { TableView } from '../table/TableView.tsx'

interface Ids {
  readonly terms: readonly string[]
  readonly events: readonly string[]
}

const views = questions.map(({ file, ids }): Drawn => {
  const dataset = openDataset(toColumns(file))
  const view: ViewState = { ...DEFAULT_VIEW, ...ids }
  return { dataset, view, result: queryDataset(dataset, resolveFilter(dataset, view).filter) }
})

const sorted = (ids: Iterable<string>) => [...ids].sort()
const once = (ids: Iterable<string>) => sorted(new Set(ids))

const markupOf = (view: ViewState, content: ReactNode): string =>
  renderToStaticMarkup(
    <SessionContext value={createSession(view, 'system', { beginStep: () => {}, ownsDocument: false })}>
      {content}
    </SessionContext>,
  )

const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

function inTable({ dataset, result, view }: Drawn): Ids {
  const html = markupOf(view, <TableView dataset={dataset} result={result} />)
  const [terms = '', events = ''] = html.split('</table>')
  return { terms: sorted(valuesOf(terms, 'data-id')), events: sorted(valuesOf(events, 'data-id')) }
}

function inList({ dataset, result, view }: Drawn): Ids['events'] {
  const list = <EventList dataset={dataset} events={result.events} finder={undefined} />
  return sorted(valuesOf(markupOf(view, list), 'data-event').map((i) => dataset.events.id(Number(i))))
}

/** Of the table that is saved: an event has a row for each of its people. */
function inCsv({ dataset, result }: Drawn): Ids {
  const reading = termTable(dataset, result)
  for (;;) {
    const { done, value } = reading.next()
    if (!done) continue
    const rows = [...value.rows()]
    const columnOf = (heading: string) => rows.map((row) => row[value.headings.indexOf(heading)] ?? '')
    return {
      terms: sorted(columnOf('term_id').filter(Boolean)),
      events: once(columnOf('event_id').filter(Boolean)),
    }
  }
}

function inJson({ dataset, result }: Drawn): Ids {
  const { terms, events }: DatasetFile = JSON.parse([...datasetJson(dataset, result).pieces].join(''))
  return { terms: sorted(terms.map(({ id }) => id)), events: sorted(events.map(({ id }) => id)) }
}

function inSentences({ dataset, result, view }: Drawn): Ids {
  const text = viewText({ dataset, result, filter: view, lang: 'en' })
  const people = text.people.map((person) => text.person(person))
  const terms = people.flatMap(({ career }) =>
    [...career].flatMap((one) => one.flatMap((told) => told.terms)),
  )
  const events = [...people.flatMap((person) => person.events), ...text.context]
  return { terms: once(terms.map(dataset.terms.id)), events: once(events.map(dataset.events.id)) }
}

/** Of the picture: bars that stand for one term each, and marks of events. A view of no lanes has none. */
function inBars(drawn: Drawn): Ids & { readonly crowds: number } {
  const sheet = { width: 20_000, height: 30_000, most: 1, grows: false }
  const { scene } = picturesOf(drawn, sheet, (text) => text.length * 7).pictures[0] ?? {}
  const bars = scene?.bars ?? []
  const { dataset } = drawn
  return {
    terms: sorted(
      bars.filter(({ faint, crowd }) => !faint && crowd === 1).map(({ term }) => dataset.terms.id(term)),
    ),
    events: once((scene?.events ?? []).flatMap(({ events }) => [...events].map(dataset.events.id))),
    crowds: bars.filter(({ crowd }) => crowd > 1).length,
  }
}

describe('a view', () => {
  it('has the same ids as bars, table, list, sentences, CSV and JSON', () => {
    fc.assert(
      fc.property(views, (drawn) => {
        const { dataset, result } = drawn
        const terms = sorted([...result.terms].map(dataset.terms.id))
        const events = sorted([...result.events].map(dataset.events.id))
        const shown = { terms, events }
        expect(inTable(drawn)).toEqual(shown)
        expect(inList(drawn)).toEqual(events)
        expect(inCsv(drawn)).toEqual(shown)
        expect(inJson(drawn)).toEqual(shown)
        expect(inSentences(drawn)).toEqual(shown)
        const bars = inBars(drawn)
        expect(bars.events).toEqual(events)
        // Several terms on the same pixels are one bar; an end that nobody states lets through what lies before all years chosen.
        if (bars.crowds === 0 && !drawn.view.unstated) expect(bars.terms).toEqual(terms)
        else expect(terms).toEqual(expect.arrayContaining([...bars.terms]))
      }),
      { numRuns: 200 },
    )
  }, 300_000)
})
