/** The element that scrolls the lanes, as a place among all of them: see `layout/scrolling.ts`. */
import { elementHeight, followed, type Scrolled, settled } from '../layout/scrolling.ts'

export class LaneScroll {
  readonly #element: HTMLElement
  #total = 0
  #at: Scrolled = { top: 0, bar: 0 }
  #moved = false

  constructor(element: HTMLElement) {
    this.#element = element
  }

  /** Takes the height of all that is scrolled, in pixels, once the element has it. */
  setTotal(total: number): void {
    this.#total = total
    const bar = this.#element.scrollTop
    const isWhole = elementHeight(total) === total
    this.#at = { top: isWhole ? bar : settled(this.#at.top, this.#heights).top, bar }
  }

  /** The element was scrolled. To ask it where it is makes the browser lay out the page, so it is asked only then. */
  moved(): void {
    this.#moved = true
  }

  /** How far the lanes are scrolled, in pixels. */
  get top(): number {
    if (!this.#moved) return this.#at.top
    this.#moved = false
    const bar = this.#element.scrollTop
    if (bar !== this.#at.bar) this.#at = followed(this.#at, bar, this.#heights)
    return this.#at.top
  }

  set top(wanted: number) {
    const { top, bar } = settled(wanted, this.#heights)
    this.#element.scrollTop = bar
    // It stands where the browser rounded it to.
    this.#at = { top, bar: this.#element.scrollTop }
  }

  get viewHeight(): number {
    return this.#element.clientHeight
  }

  /** Brings the bar to where it belongs, when the lanes stand still. */
  settle(): void {
    const { top } = this
    if (Math.abs(settled(top, this.#heights).bar - this.#at.bar) > 1) this.top = top
  }

  get #heights() {
    return { total: this.#total, view: this.#element.clientHeight }
  }
}
