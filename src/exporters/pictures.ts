/** A view as pictures of a given width, one below the other, each with its axis: for paper, and for files. */
import { atOnce } from '../dataset/atOnce.ts'
import { spanMax, spanMin } from '../dataset/columns.ts'
import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import { paletteOfTerms } from '../dataset/paletteOf.ts'
import { domainOf, fittedTo, narrows, viewportOf } from '../layout/domain.ts'
import { UNSTATED_SIGN } from '../layout/labels.ts'
import { COMPACT, fillRows, type LaneMetrics, MOST_COMFORTABLE, WIDE } from '../layout/laneMetrics.ts'
import { heightIn, layLanes, withMetrics } from '../layout/lanes.ts'
import { lanesOn, type PagePart, pagesOf } from '../layout/pages.ts'
import { createScene, type Scene, type SceneInput } from '../layout/scene.ts'
import { laneOrder } from '../layout/sortLanes.ts'
import { ticks } from '../layout/ticks.ts'
import { type Viewport, xOf } from '../layout/viewport.ts'
import { asOfDay } from '../query/asOfDay.ts'
import type { Result } from '../query/result.ts'
import type { FontName } from '../shapes/fonts.ts'
import { AXIS_HEIGHT, type Picture } from '../shapes/picture.ts'
import { drawnOf } from '../state/drawnTerms.ts'
import type { ViewState } from '../state/viewState.ts'
import { asOfWords, axisWords } from '../words/axisWords.ts'
import { personAbout, personName, termShort, termTitle } from '../words/termTexts.ts'
import type { Steps } from './inSlices.ts'

/** Width of a text in a font of the picture, that of labels where none is named; in pixels. */
export type Measure = (text: string, font?: FontName) => number

export interface Drawn {
  readonly dataset: Dataset
  readonly result: Result
  readonly view: ViewState
}

/** How large: in the pictures' own pixels. */
export interface Sheet {
  readonly width: number
  /** Of a page, the axis included. */
  readonly height: number
  /** What else the first page has room for below the picture. */
  readonly below?: number | undefined
  /** Rows grow where a page has more height than they need. */
  readonly grows?: boolean | undefined
  /** How high rows are and where labels stand; by the number of people where left out. */
  readonly metrics?: LaneMetrics | undefined
  /** The most pictures there may be. */
  readonly most: number
}

export interface Pictures {
  readonly pictures: readonly Picture[]
  readonly viewport: Viewport
  /** How many of all lanes are on them. */
  readonly shown: number
  readonly count: number
}

/** All lanes of a view. Lanes that fill the first page to its end stay on it: what stands below then begins the next. */
export const picturesOf = (drawn: Drawn, sheet: Sheet, measure: Measure): Pictures =>
  atOnce(pictureSteps(drawn, sheet, measure))

/** The same, with pauses: labels of a thousand lanes are measured one by one. */
export function* pictureSteps(drawn: Drawn, sheet: Sheet, measure: Measure): Steps<Pictures> {
  const { result } = drawn
  const base = sheet.metrics ?? (result.people > MOST_COMFORTABLE ? COMPACT : WIDE)
  const width = sheet.width - base.names
  const viewport = viewportIn(drawn)
  const { faint, laid } = lay(drawn, base, width, viewport, measure)
  const all = sheet.height - AXIS_HEIGHT
  const below = sheet.below ?? 0
  const fill = (room: number) =>
    base === WIDE && sheet.grows !== false ? fillRows(base, (tried) => heightIn(laid, tried), room) : base
  const fits = (room: number) => heightIn(laid, fill(room)) <= room
  const room = fits(all) && !fits(all - below) ? all : all - below
  const metrics = fill(room)
  const lanes = withMetrics(laid, metrics)
  const pages = pagesOf(lanes, metrics, room, sheet.most)
  const around = pictureAround(drawn, metrics, width, viewport, measure)
  const { dataset, view } = drawn
  const across = {
    dataset,
    lanes,
    metrics,
    viewport,
    width,
    faint,
    measure,
    paletteOf: paletteOfTerms(dataset, view.colour),
    titles: (term: number) =>
      [termTitle(dataset, term, view.lang), termShort(dataset, term, view.lang)] as const,
  }
  const pictures: Picture[] = []
  const end = pages.at(-1)?.bottom ?? 0
  for (const page of pages) pictures.push({ ...around, scene: yield* sceneSteps(across, page, end) })
  return { pictures, viewport, shown: lanesOn(lanes, pages), count: lanes.count }
}

/** So much of a page is found between two pauses, in pixels: some 25 lanes. */
const PART_HEIGHT = 600

/** The scene of a page: what its parts show is found first, and then put together as one. `end` is where the last page ends. */
function* sceneSteps(
  across: Omit<SceneInput, 'height' | 'scrollTop'>,
  { top, bottom }: PagePart,
  end: number,
): Steps<Scene> {
  const compose = createScene()
  for (let y = top; y < bottom; y += PART_HEIGHT) {
    compose({ ...across, scrollTop: y, height: Math.min(PART_HEIGHT, bottom - y) })
    yield y / end
  }
  return compose({ ...across, height: bottom - top, scrollTop: top })
}

/** Of a view only what its axis has in view: the terms and events of those years, and their people. */
export function inView(drawn: Drawn): Drawn {
  const { dataset, result } = drawn
  const { from, to } = viewportIn(drawn)
  const { term, event } = dataset
  const terms = result.terms.filter((i) => spanMax(term, i) >= from && spanMin(term, i) < to)
  const events = result.events.filter((i) => (event.max[i] ?? 0) >= from && (event.min[i] ?? 0) < to)
  const people = new Set([...terms].map((i) => term.person[i]))
  for (const i of events) for (const person of peopleOf(dataset, i)) people.add(person)
  return { ...drawn, result: { ...result, terms, events, people: people.size } }
}

/** Does the axis of a view show other years than all that its filters leave? */
export const isZoomed = ({ view: { view } }: Pick<Drawn, 'view'>): boolean =>
  view.from !== null || view.to !== null

function viewportIn({ dataset, result, view }: Drawn): Viewport {
  const domain = domainOf(dataset.head.extent, view.time)
  return viewportOf(view.view, domain, fittedTo(dataset, result, narrows(view), domain))
}

function lay(
  { dataset, result, view }: Drawn,
  metrics: LaneMetrics,
  width: number,
  domain: Viewport,
  measure: Measure,
) {
  const { faint, ...drawn } = drawnOf(dataset, result, view.sel)
  const laid = layLanes(dataset, drawn, {
    faint,
    metrics,
    domain,
    width,
    labelWidth: (term) => measure(termShort(dataset, term, view.lang)),
    signWidth: measure(UNSTATED_SIGN),
    order: laneOrder(dataset, view.sort),
  })
  return { faint, laid }
}

/** The same on each picture: the axis, the as-of line and the names. */
function pictureAround(
  { dataset, view: { lang, at } }: Drawn,
  metrics: LaneMetrics,
  width: number,
  viewport: Viewport,
  measure: Measure,
): Omit<Picture, 'scene'> {
  const x = (day: number) => xOf(viewport, width, day)
  const day = asOfDay(dataset, at)
  return {
    metrics,
    axisHeight: AXIS_HEIGHT,
    ticks: ticks(viewport.from, viewport.to, width, axisWords(lang)).map((tick) => ({
      ...tick,
      x: x(tick.day),
    })),
    nameOf: (person) => personName(dataset, person, lang),
    aboutOf: (person) => personAbout(dataset, person, lang),
    at: {
      x: x(day + 0.5),
      label: asOfWords(day, at !== null, width, lang),
      chosen: at !== null,
    },
    measure,
  }
}
