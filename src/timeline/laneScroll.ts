/** The element that scrolls the lanes, as a place among all of them: see `layout/scrolling.ts`. It scrolls pixels of the page. */
import { elementHeight, followed, type Scrolled, settled } from '../layout/scrolling.ts'

export class LaneScroll {
  readonly #element: HTMLElement
  #total = 0
  #scale = 1
  #at: Scrolled = { top: 0, bar: 0 }
  /** What has happened since the element was asked where it is; to ask makes the browser lay out the page. */
  #news: 'none' | 'moved' | 'total' = 'none'

  constructor(element: HTMLElement) {
    this.#element = element
  }

  /** Takes the height of all that is scrolled, in pixels of the drawing, once the element has it; each is `scale` pixels of the page. */
  setTotal(total: number, scale: number): void {
    this.#total = total * scale
    this.#scale = scale
    this.#news = 'total'
  }

  /** The element was scrolled. */
  moved(): void {
    if (this.#news === 'none') this.#news = 'moved'
  }

  /** How far the lanes are scrolled, in pixels of the drawing. */
  get top(): number {
    if (this.#news !== 'none') this.#look()
    return this.#at.top / this.#scale
  }

  #look(): void {
    const bar = this.#element.scrollTop
    if (this.#news === 'total') {
      const isWhole = elementHeight(this.#total) === this.#total
      this.#at = { top: isWhole ? bar : settled(this.#at.top, this.#heights).top, bar }
    } else if (bar !== this.#at.bar) this.#at = followed(this.#at, bar, this.#heights)
    this.#news = 'none'
  }

  set top(wanted: number) {
    const { top, bar } = settled(wanted * this.#scale, this.#heights)
    this.#element.scrollTop = bar
    // It stands where the browser rounded it to.
    this.#at = { top, bar: this.#element.scrollTop }
    this.#news = 'none'
  }

  get viewHeight(): number {
    return this.#element.clientHeight / this.#scale
  }

  /** Brings the bar to where it belongs, when the lanes stand still. */
  settle(): void {
    const { top } = this
    if (Math.abs(settled(this.#at.top, this.#heights).bar - this.#at.bar) > 1) this.top = top
  }

  get #heights() {
    return { total: this.#total, view: this.#element.clientHeight }
  }
}
