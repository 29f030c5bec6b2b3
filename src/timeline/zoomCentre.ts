/** About what the axis zooms where no pointer says it: what has the focus, else what is selected, else the as-of line, else what matched. */
import { max, min } from 'd3'
import type { Dataset } from '../dataset/dataset.ts'
import type { Stop } from '../layout/neighbours.ts'
import { drawnSpan } from '../layout/terms.ts'
import type { Viewport } from '../layout/viewport.ts'
import { selectedRow } from '../state/selectedRow.ts'
import type { Selection } from '../state/viewState.ts'
import type { Arrangement } from './arrange.ts'

/** The day in the middle of what is in view of the first of these that is; of the days in view where none of them is. */
export function zoomCentre(
  { dataset, at, fitted }: Pick<Arrangement, 'dataset' | 'at' | 'fitted'>,
  focus: Stop | undefined,
  sel: Selection,
  viewport: Viewport,
): number {
  const line = { from: at.day, to: at.day + 1 }
  const places = [daysOfStop(dataset, focus), daysOfSelection(dataset, sel), line, fitted].map((days) =>
    within(days, viewport),
  )
  const seen = places.find(({ from, to }) => from < to) ?? viewport
  return (seen.from + seen.to) / 2
}

const within = (days: Viewport, viewport: Viewport): Viewport => ({
  from: Math.max(days.from, viewport.from),
  to: Math.min(days.to, viewport.to),
})

const NO_DAYS: Viewport = { from: 0, to: 0 }

function daysOfStop(dataset: Dataset, stop: Stop | undefined): Viewport {
  if (!stop || stop.kind === 'person') return NO_DAYS
  return stop.kind === 'term' ? drawnSpan(dataset.term, stop.term) : daysOfEvent(dataset, stop.event)
}

/** The days of what is selected, backwards or none where that has none of its own. */
function daysOfSelection(dataset: Dataset, sel: Selection): Viewport {
  const index = selectedRow(dataset, sel)
  if (index < 0) return NO_DAYS
  if (sel.kind === 'term') return drawnSpan(dataset.term, index)
  if (sel.kind === 'event') return daysOfEvent(dataset, index)
  const { from, items } = dataset.termsByPerson
  return daysOfTerms(dataset, [...items.subarray(from[index], from[index + 1])])
}

/** The days of some terms, one at least. */
export function daysOfTerms({ term }: Dataset, terms: readonly number[]): Viewport {
  const spans = terms.map((i) => drawnSpan(term, i))
  return { from: min(spans, ({ from }) => from) ?? 0, to: max(spans, ({ to }) => to) ?? 0 }
}

const daysOfEvent = ({ event }: Dataset, i: number): Viewport => ({
  from: event.min[i] ?? 0,
  to: (event.max[i] ?? 0) + 1,
})
