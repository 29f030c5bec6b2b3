/** How high the lanes would be, so that an element whose height nobody sets is as high as what it shows. */
import { metricsFor } from '../layout/laneMetrics.ts'
import { heightIn } from '../layout/lanes.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Store } from '../state/store.ts'
import type { ViewState } from '../state/viewState.ts'
import type { Arrangement } from '../timeline/arrange.ts'

/** Room below the last lane for the buttons that lie over it, in pixels. */
const BUTTONS = 40

/**
 * Told of the height in pixels of the page, as CSS, with new data, filters and widths; not while the reader moves about in it,
 * though rows are packed again then: nothing below the element may jump for that.
 */
export function heightWatch(
  view: Store<ViewState>,
  tell: (height: string) => void,
): (now: Arrangement | undefined) => void {
  let before: readonly unknown[] = []
  return (now) => {
    if (!now) return
    const depends = [now.dataset, now.terms, now.width, now.scale, now.lang, view.get().density]
    if (depends.every((one, i) => one === before[i])) return
    before = depends
    tell(`${Math.ceil((heightOf(now, view.get()) + BUTTONS) * now.scale)}px`)
  }
}

const heightOf = ({ lanes, width }: Arrangement, { density }: ViewState): number =>
  AXIS_HEIGHT + heightIn(lanes, metricsFor(density, width, lanes.count))
