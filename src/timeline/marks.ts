/**
 * The picture as focusable elements: a list a lane, a button a term or event in view, laid over the canvas when it
 * rests. The pointer goes through them to the canvas; the keyboard and screen readers live here.
 */
import type { Annotation } from '../dataset/annotations.ts'
import { contextOf } from '../dataset/dataset.ts'
import { hasParties } from '../dataset/paletteOf.ts'
import { formatDay } from '../dates/format.ts'
import { reveal } from '../layout/moving.ts'
import { type Direction, neighbour, type Stop, stopOfEvent, stopOfTerm } from '../layout/neighbours.ts'
import type { LaneBand } from '../layout/scene.ts'
import { drawnSpan } from '../layout/terms.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Selection } from '../state/viewState.ts'
import { markWordsIn } from '../words/markWords.ts'
import type { Arrangement } from './arrange.ts'
import { type Box, countMarks, keyOf, type Mark, marksOf } from './markBoxes.ts'
import { labelBox } from './pointing.ts'
import type { Rest, Stage } from './stage.ts'

/** More marks than this in view are texture; the keyboard reaches the rest by zooming in. */
const MOST_MARKS = 400

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

interface LaneElements {
  readonly section: HTMLElement
  readonly name: HTMLButtonElement | undefined
  readonly list: HTMLUListElement
}

interface MarkElements {
  readonly item: HTMLLIElement
  readonly button: HTMLButtonElement
  mark: Mark
}

export class Marks {
  readonly #container: HTMLElement
  readonly #scroller: HTMLElement
  readonly #stage: Stage
  readonly #select: (sel: Selection) => void
  readonly #annotations: (arrangement: Arrangement) => readonly Annotation[]
  readonly #day: HTMLButtonElement
  readonly #more: HTMLParagraphElement
  /** By the lane's person, and by the mark's key. */
  #lanes = new Map<number, LaneElements>()
  #marks = new Map<string, MarkElements>()
  /** The mark that Tab stops at, and the keys go on from. */
  #current: string | undefined
  #shown: Arrangement | undefined

  constructor(
    container: HTMLElement,
    scroller: HTMLElement,
    stage: Stage,
    select: (sel: Selection) => void,
    annotations: (arrangement: Arrangement) => readonly Annotation[],
  ) {
    this.#annotations = annotations
    this.#container = container
    this.#scroller = scroller
    this.#stage = stage
    this.#select = select
    this.#day = this.#button(() => select({ kind: 'day' }))
    this.#more = container.ownerDocument.createElement('p')
    this.#more.className = 'visually-hidden'
  }

  /** Lays the marks of a picture that stands still; what has the focus keeps it. */
  update(rest: Rest): void {
    const { arrangement, scene } = rest
    // Another dataset: the numbers of before mean something else.
    if (this.#shown?.dataset !== arrangement.dataset) this.clear()
    this.#shown = arrangement
    const { dataset, lang, metrics, colour } = arrangement
    const sayings = {
      party: colour === 'party' && hasParties(dataset),
      annotations: this.#annotations(arrangement),
    }
    // A texture has no marks of its own: its lanes can be reached, and each opens a person.
    const isTexture = metrics.labels === 'none'
    const marks = isTexture ? [] : marksOf(dataset, scene, metrics, lang, sayings, MOST_MARKS)
    const left = isTexture ? 0 : countMarks(scene) - marks.length
    const hadFocus = this.#focusedKey()
    this.#layMarks(marks)
    this.#layLanes(scene.lanes, marks, arrangement)
    this.#layDay(arrangement)
    this.#more.textContent = left > 0 ? markWordsIn(lang).moreHere(left) : ''
    this.#setTabStop(marks)
    this.#keepFocus(hadFocus)
  }

  /** Makes a mark the one that the keyboard goes on from. */
  goOnFrom(stop: Stop): void {
    this.#current = keyOf(stop)
    for (const [key, { button }] of this.#marks) button.tabIndex = key === this.#current ? 0 : -1
  }

  /** What the mark stands for that has the focus. */
  get focused(): Stop | undefined {
    return this.#marks.get(this.#focusedKey() ?? '')?.mark.stop
  }

  clear(): void {
    this.#lanes.clear()
    this.#marks.clear()
    this.#container.replaceChildren()
  }

  #focusedKey(): string | undefined {
    const root = this.#container.getRootNode() as Document | ShadowRoot
    const active = root.activeElement as HTMLElement | null
    return active && this.#container.contains(active) ? active.dataset.mark : undefined
  }

  /** Moved out of view, a mark leaves its focus to the lanes, where the keys go on working. */
  #keepFocus(hadFocus: string | undefined): void {
    if (hadFocus === undefined || this.#focusedKey() === hadFocus) return
    const button = this.#marks.get(hadFocus)?.button
    ;(button ?? this.#scroller).focus({ preventScroll: true })
  }

  #layMarks(marks: readonly Mark[]): void {
    const before = this.#marks
    this.#marks = new Map()
    for (const mark of marks) {
      const known = before.get(mark.key)
      const elements = known ?? this.#markElements(mark)
      elements.mark = mark
      setLabel(elements.button, mark.label)
      putBox(elements.button, mark.box)
      this.#marks.set(mark.key, elements)
    }
  }

  #markElements(mark: Mark): MarkElements {
    const item = this.#container.ownerDocument.createElement('li')
    const button = this.#button(() => this.#open(elements.mark))
    button.dataset.mark = mark.key
    button.addEventListener('focus', () => this.goOnFrom(elements.mark.stop))
    button.addEventListener('keydown', (event) => this.#onKey(event, elements.mark))
    item.append(button)
    const elements: MarkElements = { item, button, mark }
    return elements
  }

  #layLanes(bands: readonly LaneBand[], marks: readonly Mark[], arrangement: Arrangement): void {
    const before = this.#lanes
    this.#lanes = new Map()
    for (const band of bands) {
      const lane = before.get(band.person) ?? this.#laneElements(band.person, arrangement)
      const its = marks.filter(({ stop }) => stop.lane === band.lane)
      const items = its.flatMap(({ key }) => this.#marks.get(key)?.item ?? [])
      arrangeChildren(lane.list, items)
      const name = arrangement.nameOf(band.person)
      setLabel(lane.section, name)
      if (lane.name) {
        setLabel(lane.name, `${name}, ${arrangement.aboutOf(band.person)}`)
        putBox(lane.name, nameBox(band, arrangement))
        lane.name.dataset.lane = `${band.lane}`
        lane.name.tabIndex = band === bands[0] ? 0 : -1
      }
      this.#lanes.set(band.person, lane)
    }
    const sections = [...this.#lanes.values()].map(({ section }) => section)
    arrangeChildren(this.#container, [this.#day, ...sections, this.#more])
  }

  #laneElements(person: number, { dataset }: Arrangement): LaneElements {
    const document = this.#container.ownerDocument
    const section = document.createElement('section')
    const list = document.createElement('ul')
    section.append(list)
    if (person === contextOf(dataset)) return { section, name: undefined, list }
    const name = this.#button(() => this.#select({ kind: 'person', id: dataset.people.id(person) }))
    name.addEventListener('keydown', (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
      const next = step === undefined ? undefined : this.#nameOfLane(Number(name.dataset.lane) + step)
      if (!next) return
      event.preventDefault()
      next.focus({ preventScroll: true })
    })
    section.prepend(name)
    return { section, name, list }
  }

  #nameOfLane(lane: number): HTMLButtonElement | undefined {
    return [...this.#lanes.values()].find(({ name }) => name?.dataset.lane === `${lane}`)?.name
  }

  /** The as-of line's label: who held what on its day. */
  #layDay({ at, lang }: Arrangement): void {
    const box = labelBox(this.#stage)
    this.#day.hidden = box === undefined
    if (!box) return
    setLabel(this.#day, `${formatDay(at.day, lang)}: ${markWordsIn(lang).showDay}`)
    putBox(this.#day, box)
  }

  #setTabStop(marks: readonly Mark[]): void {
    const stop = this.#marks.has(this.#current ?? '') ? this.#current : marks[0]?.key
    for (const [key, { button }] of this.#marks) button.tabIndex = key === stop ? 0 : -1
  }

  #onKey(event: KeyboardEvent, { stop }: Mark): void {
    const direction = ARROWS[event.key]
    if (!direction || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    // The lanes may have changed since the picture rested.
    const arrangement = this.#stage.arrangement
    const from = arrangement && located(arrangement, stop)
    if (from) this.#go(neighbour(arrangement.dataset, arrangement.lanes, from, direction))
  }

  #go(stop: Stop): void {
    this.#current = keyOf(stop)
    showStop(stop, this.#stage)
    this.#stage.settle()
    this.#marks.get(keyOf(stop))?.button.focus({ preventScroll: true })
  }

  #open({ stop }: Mark): void {
    const dataset = this.#stage.arrangement?.dataset
    if (!dataset) return
    this.#select(
      stop.kind === 'term'
        ? { kind: 'term', id: dataset.terms.id(stop.term) }
        : { kind: 'event', id: dataset.events.id(stop.event) },
    )
  }

  #button(onClick: () => void): HTMLButtonElement {
    const button = this.#container.ownerDocument.createElement('button')
    button.type = 'button'
    button.addEventListener('click', onClick)
    return button
  }
}

function nameBox({ y, height }: LaneBand, { metrics }: Arrangement): Box {
  const top = AXIS_HEIGHT + Math.max(y, 0)
  if (metrics.names === 0) return { left: 6, top, width: 240, height: 28 }
  return { left: 12, top, width: metrics.names - 20, height: Math.min(44, height) }
}

/** An attribute that is set is told to screen readers, also where it says the same. */
function setLabel(element: HTMLElement, label: string): void {
  if (element.ariaLabel !== label) element.ariaLabel = label
}

function putBox({ style }: HTMLElement, box: Box): void {
  style.left = `${box.left}px`
  style.top = `${box.top}px`
  style.width = `${box.width}px`
  style.height = `${box.height}px`
}

/** Gives an element these children; one that stays where it was is not touched, and so keeps the focus. */
function arrangeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  let next = parent.firstElementChild
  for (const child of children) {
    if (child === next) next = next.nextElementSibling
    else parent.insertBefore(child, next)
  }
}

/** A mark's stop with its true row. */
const located = ({ dataset, lanes }: Arrangement, stop: Stop): Stop | undefined =>
  stop.kind === 'term' ? stopOfTerm(dataset, lanes, stop.term) : stopOfEvent(lanes, stop.event, stop.lane)

/** Moves axis and lanes as little as it takes to see the stop. */
function showStop(stop: Stop, stage: Stage): void {
  const { viewport, arrangement, scroll } = stage
  if (!arrangement) return
  const { dataset, lanes, metrics, domain } = arrangement
  const { from, to } =
    stop.kind === 'term'
      ? drawnSpan(dataset.term, stop.term)
      : { from: dataset.event.min[stop.event] ?? 0, to: (dataset.event.max[stop.event] ?? 0) + 1 }
  // A term longer than the page is in view as soon as any of it is.
  const seen = Math.min(to, viewport.to) - Math.max(from, viewport.from)
  if (seen <= 0 || (to - from < (viewport.to - viewport.from) * 0.8 && seen < to - from))
    stage.look(reveal(viewport, from, to, domain))
  const top = (lanes.top[stop.lane] ?? 0) + metrics.head + stop.row * metrics.row
  const bottom = top + metrics.row + AXIS_HEIGHT
  if (top - metrics.row < scroll.top) scroll.top = top - metrics.row
  else if (bottom > scroll.top + scroll.viewHeight) scroll.top = bottom - scroll.viewHeight
}
