/**
 * The picture as focusable elements: a heading and a list a lane, a button a term or event, laid over the canvas when it
 * rests. The pointer goes through them to the canvas; the keyboard and screen readers live here. All of it is one stop of
 * Tab, and arrows go on from there.
 */
import type { Annotation } from '../dataset/annotations.ts'
import { contextOf } from '../dataset/dataset.ts'
import { hasParties } from '../dataset/paletteOf.ts'
import { formatDay } from '../dates/format.ts'
import { keyOf, type Stop } from '../layout/neighbours.ts'
import type { LaneBand } from '../layout/scene.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { type Hover, NO_HOVER } from '../state/session.ts'
import type { Selection } from '../state/viewState.ts'
import { careerListWordsIn } from '../words/careerListWords.ts'
import { markWordsIn } from '../words/markWords.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import type { Arrangement } from './arrange.ts'
import { type Box, type Career, careersOf, type Mark } from './careers.ts'
import { createTypeAhead, located, stopForKey } from './laneKeys.ts'
import { arrangeChildren, fillList, putBox, say, setAttribute, setText } from './markElements.ts'
import { labelBox } from './pointing.ts'
import { showStop } from './showStop.ts'
import type { Rest, Stage } from './stage.ts'
import type { createSummary } from './summary.ts'

/** More marks than this in view are texture; the keyboard reaches the rest by zooming in. */
const MOST_MARKS = 400

type Summary = ReturnType<typeof createSummary>

interface Focusable {
  readonly button: HTMLButtonElement
  stop: Stop
  mark: Mark | undefined
}

interface LaneElements {
  readonly whole: HTMLElement
  readonly heading: HTMLElement
  /** Of a person; the lane of context has only a heading. */
  readonly name: Focusable | undefined
  readonly offices: HTMLUListElement
  readonly events: HTMLUListElement
}

export interface MarksAround {
  readonly container: HTMLElement
  readonly scroller: HTMLElement
  readonly stage: Stage
  readonly select: (sel: Selection) => void
  readonly selection: () => Selection
  readonly hover: (hover: Hover) => void
  readonly annotations: (arrangement: Arrangement) => readonly Annotation[]
}

export class Marks {
  readonly #around: MarksAround
  readonly #day: HTMLButtonElement
  readonly #title: HTMLElement
  readonly #keys: HTMLElement
  readonly #summary: HTMLElement
  #counted: Promise<Summary> | undefined
  readonly #more: HTMLElement
  /** By the lane's person, and by the stop's key. */
  #lanes = new Map<number, LaneElements>()
  #stops = new Map<string, Focusable & { readonly item: HTMLLIElement }>()
  /** What Tab stops at, and the keys go on from. */
  #current: string | undefined
  #shown: Arrangement | undefined
  readonly #typeAhead: (event: KeyboardEvent, from: Stop) => Stop | undefined

  constructor(around: MarksAround) {
    const { container, stage, select } = around
    this.#around = around
    this.#day = this.#button()
    this.#day.addEventListener('click', () => select({ kind: 'day' }))
    this.#title = this.#make('h2', 'visually-hidden')
    this.#keys = this.#make('p', 'visually-hidden')
    this.#keys.id = `keys-${Math.random().toString(36).slice(2)}`
    this.#summary = this.#make('p', 'visually-hidden')
    this.#more = this.#make('p', 'visually-hidden')
    container.role = 'group'
    container.setAttribute('aria-describedby', this.#keys.id)
    this.#typeAhead = createTypeAhead(stage, () =>
      [...this.#stops.values()].map(({ stop, mark }) => ({ stop, name: mark?.said[0]?.text ?? '' })),
    )
  }

  /** Lays the marks of a picture that stands still; what has the focus keeps it. */
  update({ arrangement, scene, viewport }: Rest): void {
    // Another dataset: the numbers of before mean something else.
    if (this.#shown?.dataset !== arrangement.dataset) this.clear()
    this.#shown = arrangement
    const { dataset, lang, colour, faint, lanes } = arrangement
    const sayings = {
      party: colour === 'party' && hasParties(dataset),
      annotations: this.#around.annotations(arrangement),
      selection: this.#around.selection(),
      faint,
    }
    const hadFocus = this.#focusedKey()
    const listing = { scene, viewport, sayings, focused: this.#current, most: MOST_MARKS }
    const { careers, left } = careersOf(arrangement, listing)
    const marks = careers.flatMap((career) => career.marks)
    this.#layStops(marks, arrangement, hadFocus)
    this.#layLanes(careers, arrangement, hadFocus)
    this.#layDay(arrangement)
    const words = careerListWordsIn(lang)
    const [first, last] = [scene.lanes[0], scene.lanes.at(-1)]
    setAttribute(this.#around.container, 'aria-label', words.careers)
    setText(this.#title, words.careers)
    setText(this.#keys, words.keys)
    const isPart = scene.lanes.length < lanes.count
    if (isPart) this.#saySummary(arrangement)
    else say(this.#summary, [], '')
    setText(
      this.#more,
      [
        ...(first && last && isPart ? [words.peopleInView(first.lane + 1, last.lane + 1, lanes.count)] : []),
        ...(left > 0 ? [markWordsIn(lang).moreHere(left)] : []),
      ].join(' '),
    )
    this.#setTabStop(careers)
    this.#keepFocus(hadFocus)
    const focused = this.#find(this.#focusedKey())
    if (focused?.mark?.box) this.#point(focused)
  }

  /** What counts them comes where there are more people than are in view. */
  #saySummary(arrangement: Arrangement): void {
    this.#counted ??= import('./summary.ts').then(({ createSummary }) => createSummary())
    this.#counted.then(
      (of) => {
        if (this.#shown !== arrangement) return
        const { lang } = arrangement
        const words = { ...pictureWordsIn(lang), ...careerListWordsIn(lang), ...markWordsIn(lang) }
        say(this.#summary, of(arrangement, words), words.comma)
      },
      () => {
        this.#counted = undefined
      },
    )
  }

  /** Makes a stop the one that the keyboard goes on from. */
  goOnFrom(stop: Stop): void {
    this.#current = keyOf(stop)
    for (const [key, { button }] of this.#all()) button.tabIndex = key === this.#current ? 0 : -1
  }

  /** What has the focus; the name of a person is no place on the axis. */
  get focused(): Stop | undefined {
    const stop = this.#find(this.#focusedKey())?.stop
    return stop?.kind === 'person' ? undefined : stop
  }

  clear(): void {
    this.#lanes.clear()
    this.#stops.clear()
    this.#around.container.replaceChildren()
  }

  *#all(): Iterable<readonly [string, Focusable]> {
    for (const { name } of this.#lanes.values()) if (name) yield [keyOf(name.stop), name]
    yield* this.#stops
  }

  #find(key: string | undefined): Focusable | undefined {
    for (const [its, focusable] of this.#all()) if (its === key) return focusable
    return undefined
  }

  #focusedKey(): string | undefined {
    const { container } = this.#around
    const root = container.getRootNode() as Document | ShadowRoot
    const active = root.activeElement as HTMLElement | null
    return active && container.contains(active) ? active.dataset.mark : undefined
  }

  /** What is drawn no more leaves its focus to the lanes, where the keys go on working. */
  #keepFocus(hadFocus: string | undefined): void {
    if (hadFocus === undefined || this.#focusedKey() === hadFocus) return
    const button = this.#find(hadFocus)?.button
    ;(button ?? this.#around.scroller).focus({ preventScroll: true })
  }

  /** Scrolled away by hand, what has the focus goes on having it, in its lane. */
  #layStops(marks: readonly Mark[], { lang }: Arrangement, hadFocus: string | undefined): void {
    const before = this.#stops
    this.#stops = new Map()
    for (const mark of marks) {
      const known = before.get(mark.key)
      const elements = known ?? this.#stopElements(mark)
      elements.stop = mark.stop
      elements.mark = mark
      const { button, item } = elements
      say(button, mark.said, markWordsIn(lang).comma)
      putBox(button, mark.box)
      setAttribute(item, 'aria-posinset', `${mark.place}`)
      setAttribute(item, 'aria-setsize', `${mark.of}`)
      this.#stops.set(mark.key, elements)
    }
    const away = hadFocus === undefined ? undefined : before.get(hadFocus)
    if (away && !this.#stops.has(keyOf(away.stop)) && this.#isDrawn(away.stop)) {
      putBox(away.button, undefined)
      this.#stops.set(keyOf(away.stop), away)
    }
  }

  #isDrawn = (stop: Stop): boolean => located(stop, this.#around.stage) !== undefined

  #stopElements(mark: Mark) {
    const item = this.#make('li')
    const elements = Object.assign(this.#focusable(mark.stop), { item, mark })
    elements.button.addEventListener('focus', () => this.#point(elements))
    elements.button.addEventListener('blur', () => this.#around.hover(NO_HOVER))
    item.append(elements.button)
    return elements
  }

  #layLanes(careers: readonly Career[], arrangement: Arrangement, hadFocus: string | undefined): void {
    const before = this.#lanes
    this.#lanes = new Map()
    const words = careerListWordsIn(arrangement.lang)
    for (const { band, said, marks } of careers) {
      const lane = before.get(band.person) ?? this.#laneElements(band, arrangement)
      const its = (kind: Stop['kind']) =>
        marks.filter(({ stop }) => stop.kind === kind).flatMap(({ key }) => this.#stops.get(key)?.item ?? [])
      fillList(lane.offices, its('term'), words.offices)
      fillList(lane.events, its('event'), words.events)
      const lists = [lane.offices, lane.events].filter((list) => list.firstChild !== null)
      arrangeChildren(lane.whole, [lane.heading, ...lists])
      say(lane.name?.button ?? lane.heading, said, markWordsIn(arrangement.lang).comma)
      if (lane.name) {
        lane.name.stop = { kind: 'person', person: band.person, lane: band.lane, row: -1 }
        putBox(lane.name.button, nameBox(band, arrangement))
      }
      this.#lanes.set(band.person, lane)
    }
    for (const [person, lane] of before) {
      const isHeld = hadFocus !== undefined && lane.whole.querySelector(`[data-mark="${hadFocus}"]`) !== null
      if (isHeld && !this.#lanes.has(person) && this.#isDrawn({ kind: 'person', person, lane: 0, row: -1 }))
        this.#lanes.set(person, lane)
    }
    const lanes = [...this.#lanes.values()].map(({ whole }) => whole)
    arrangeChildren(this.#around.container, [
      this.#title,
      this.#summary,
      this.#more,
      this.#keys,
      ...lanes,
      this.#day,
    ])
  }

  #laneElements({ person, lane }: LaneBand, { dataset }: Arrangement): LaneElements {
    const whole = this.#make('div')
    const heading = this.#make('h3')
    const [offices, events] = [this.#make('ul'), this.#make('ul')]
    if (person === contextOf(dataset)) {
      heading.className = 'visually-hidden'
      return { whole, heading, name: undefined, offices, events }
    }
    const name = this.#focusable({ kind: 'person', person, lane, row: -1 })
    heading.append(name.button)
    return { whole, heading, name, offices, events }
  }

  /** The as-of line's label: who held what on its day. */
  #layDay({ at, lang }: Arrangement): void {
    const box = labelBox(this.#around.stage)
    this.#day.hidden = box === undefined
    if (!box) return
    const { labelled, showDay } = markWordsIn(lang)
    setText(this.#day, labelled(formatDay(at.day, lang), showDay))
    putBox(this.#day, box)
  }

  /** Where nothing has been focused yet, the first person; where there is none, the first event. */
  #setTabStop(careers: readonly Career[]): void {
    const first = [...this.#lanes.values()].find(({ name }) => name)?.name
    const stop = this.#find(this.#current)
      ? this.#current
      : first
        ? keyOf(first.stop)
        : careers[0]?.marks[0]?.key
    for (const [key, { button }] of this.#all()) button.tabIndex = key === stop ? 0 : -1
  }

  #focusable(stop: Stop): Focusable {
    const button = this.#button()
    const focusable: Focusable = { button, stop, mark: undefined }
    button.dataset.mark = keyOf(stop)
    button.addEventListener('click', () => this.#open(focusable.stop))
    button.addEventListener('focus', () => this.goOnFrom(focusable.stop))
    button.addEventListener('keydown', (event) => this.#onKey(event, focusable.stop))
    return focusable
  }

  #onKey(event: KeyboardEvent, from: Stop): void {
    const next = stopForKey(event, from, this.#around.stage) ?? this.#typeAhead(event, from)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    if (keyOf(next) !== keyOf(from)) this.#go(next)
  }

  #go(stop: Stop): void {
    const { stage } = this.#around
    this.#current = keyOf(stop)
    showStop(stop, stage)
    stage.settle()
    this.#find(keyOf(stop))?.button.focus({ preventScroll: true })
  }

  /** What has the focus says what the pointer would; a screen reader may have come to what is out of view. */
  #point({ button, stop, mark }: Focusable): void {
    if (!mark || !button.matches(':focus-visible')) return
    if (!mark.box) {
      this.#go(stop)
      return
    }
    const { left, bottom } = button.getBoundingClientRect()
    const at = { x: left, y: bottom }
    if (stop.kind === 'term') this.#around.hover({ kind: 'term', term: stop.term, ...at })
    else if (stop.kind === 'event') this.#around.hover({ kind: 'events', events: [stop.event], ...at })
  }

  #open(stop: Stop): void {
    const dataset = this.#around.stage.arrangement?.dataset
    if (!dataset) return
    const { select } = this.#around
    if (stop.kind === 'person') select({ kind: 'person', id: dataset.people.id(stop.person) })
    else if (stop.kind === 'term') select({ kind: 'term', id: dataset.terms.id(stop.term) })
    else select({ kind: 'event', id: dataset.events.id(stop.event) })
  }

  #make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
    const element = this.#around.container.ownerDocument.createElement(tag)
    if (className !== '') element.className = className
    return element
  }

  #button(): HTMLButtonElement {
    const button = this.#make('button')
    button.type = 'button'
    return button
  }
}

function nameBox({ y, height }: LaneBand, { metrics }: Arrangement): Box {
  const top = AXIS_HEIGHT + Math.max(y, 0)
  if (metrics.names === 0) return { left: 6, top, width: 240, height: 28 }
  return { left: 12, top, width: metrics.names - 20, height: Math.min(44, height) }
}
