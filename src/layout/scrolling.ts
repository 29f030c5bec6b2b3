/**
 * How far the lanes are scrolled, where all of them together are higher than a browser lets an element be. Its scroll bar
 * then stands for all of them in proportion, while a small step of it is a step of as many pixels.
 */

/** Chromium ends an element after 2²⁵ pixels of the device, which may have three to one of the page; Firefox sooner. */
export const MOST_HEIGHT = 8_000_000

/** In pixels: of all lanes, and of what is seen of them. */
export interface Heights {
  readonly total: number
  readonly view: number
}

/** How far the lanes are scrolled, and where the scroll bar stands. In pixels. */
export interface Scrolled {
  readonly top: number
  readonly bar: number
}

/** How high the element is that is scrolled. */
export const elementHeight = (total: number): number => Math.min(total, MOST_HEIGHT)

const furthest = ({ total, view }: Heights): number => Math.max(0, total - view)
const furthestBar = ({ total, view }: Heights): number => Math.max(0, elementHeight(total) - view)
const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most)

/** The same lanes, with the bar where it belongs. */
export function settled(top: number, heights: Heights): Scrolled {
  const most = furthest(heights)
  const inside = within(top, most)
  return { top: inside, bar: most === 0 ? 0 : (inside / most) * furthestBar(heights) }
}

/** Where the lanes are after the bar has moved. */
export function followed(before: Scrolled, bar: number, heights: Heights): Scrolled {
  const most = furthest(heights)
  const mostBar = furthestBar(heights)
  // Whoever pulls the bar, or takes it to an end, means a share of all.
  const far = Math.abs(bar - before.bar) > heights.view
  if (most === mostBar || far || bar <= 0 || bar >= mostBar)
    return { top: mostBar === 0 ? 0 : (within(bar, mostBar) / mostBar) * most, bar }
  return { top: within(before.top + bar - before.bar, most), bar }
}
