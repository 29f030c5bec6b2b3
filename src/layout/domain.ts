/**
 * Which days the axis may show: the years chosen, or all the data has; and which it shows where a link names none: those
 * of what matched. Each with some air.
 */
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Bounds } from '../dates/edtf.ts'
import { clamp, padded, spanOf, type Viewport } from './viewport.ts'

export interface OpenPeriod {
  readonly from: number | null
  readonly to: number | null
}

/** The right side has more: labels of the latest terms stand behind their bars. */
const AIR_BEFORE = 0.02
const AIR_AFTER = 0.05
/** What takes less is shown with so much around it, in days: a single day alone says nothing of when it was. */
const LEAST_SPAN = 365
/** What matched and takes more of the domain than this is shown in all of it: the axis does not move for a little. */
const MOST_SHARE = 0.8

export const domainOf = (extent: Bounds, time: OpenPeriod): Viewport => {
  const all = padded(time.from ?? extent.min, (time.to ?? extent.max) + 1, AIR_BEFORE, AIR_AFTER)
  return time.from === null && time.to === null ? widened(all) : all
}

/** The viewport of a link's `view`; `fitted` where it names none. */
export const viewportOf = (view: OpenPeriod, domain: Viewport, fitted: Viewport): Viewport =>
  view.from === null && view.to === null
    ? fitted
    : { from: view.from ?? domain.from, to: view.to === null ? domain.to : view.to + 1 }

interface Rows {
  readonly terms: Uint32Array
  readonly events: Uint32Array
}

/** What of a view filters; the years do, too, but are a domain of their own. */
interface Filtering {
  readonly role: readonly unknown[]
  readonly person: readonly unknown[]
  readonly org: readonly unknown[]
  readonly party: readonly unknown[]
  readonly q: string
}

/** A few rows from all over mostly show that all of the domain is touched; only where they do not, each row is looked at. */
const STEPS = [61, 1]

/** Does it filter but by the years? */
export const narrows = ({ role, person, org, party, q }: Filtering): boolean =>
  role.length + person.length + org.length + party.length > 0 || q !== ''

/** Where the axis looks by itself: at what a filter leaves; without one, and as long as not all has come, at the domain. */
export const fittedTo = (dataset: Dataset, matching: Rows, filters: boolean, domain: Viewport): Viewport =>
  filters && !dataset.head.whole ? fitOf(dataset, matching, domain) : domain

/** The part of the domain that terms and events touch, with some air; all of it where they touch most of it, or none. */
function fitOf({ term, event }: Dataset, { terms, events }: Rows, domain: Viewport): Viewport {
  const most = spanOf(domain) * MOST_SHARE
  let [from, to] = [domain.to, domain.from]
  const add = (first: number, last: number) => {
    if (last + 1 <= domain.from || first >= domain.to) return
    if (first < from) from = Math.max(first, domain.from)
    if (last >= to) to = Math.min(last + 1, domain.to)
  }
  for (const step of STEPS) {
    for (let k = 0; k < events.length && to - from < most; k += step)
      add(event.min[events[k] ?? 0] ?? 0, event.max[events[k] ?? 0] ?? 0)
    for (let k = 0; k < terms.length && to - from < most; k += step)
      add(spanMin(term, terms[k] ?? 0), spanMax(term, terms[k] ?? 0))
  }
  if (to <= from || to - from >= most) return domain
  return clamp(widened(padded(from, to, AIR_BEFORE, AIR_AFTER)), domain)
}

/** Does any of these terms and events touch the days in view? */
export function touches({ term, event }: Dataset, { terms, events }: Rows, { from, to }: Viewport): boolean {
  const inView = (first: number, last: number) => first < to && last + 1 > from
  return (
    terms.some((i) => inView(spanMin(term, i), spanMax(term, i))) ||
    events.some((i) => inView(event.min[i] ?? 0, event.max[i] ?? 0))
  )
}

function widened(viewport: Viewport): Viewport {
  const more = Math.max(0, LEAST_SPAN - spanOf(viewport)) / 2
  return more === 0 ? viewport : { from: viewport.from - more, to: viewport.to + more }
}
