/** From what a timeline is to show, and how large it is, to what its frames are drawn from. Only what changed is made anew. */
import type { Dataset } from '../dataset/dataset.ts'
import { memoize, memoizeLast } from '../dataset/memoize.ts'
import { type Colouring, paletteOfTerms } from '../dataset/paletteOf.ts'
import type { Day } from '../dates/day.ts'
import { domainOf, fittedTo, narrows } from '../layout/domain.ts'
import { UNSTATED_SIGN } from '../layout/labels.ts'
import type { Sort } from '../layout/laneChoices.ts'
import { fillRows, type LaneMetrics, metricsFor, NARROW_BELOW, WIDE } from '../layout/laneMetrics.ts'
import { heightIn, type Lanes, layLanes, type Matching, withMetrics } from '../layout/lanes.ts'
import type { PackedBefore } from '../layout/packedBefore.ts'
import type { Keep } from '../layout/sizing.ts'
import { laneOrder } from '../layout/sortLanes.ts'
import type { TickWords } from '../layout/ticks.ts'
import { clamp, looksAlike, type Viewport } from '../layout/viewport.ts'
import { asOfDay } from '../query/asOfDay.ts'
import type { Result } from '../query/result.ts'
import type { MeasureText } from '../shapes/fonts.ts'
import { leastLanes } from '../shapes/laneNames.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { type Drawn, drawnOf, isLeftOut } from '../state/drawnTerms.ts'
import type { Lang, Period, Selection, ViewState } from '../state/viewState.ts'
import { asOfWords, axisWords } from '../words/axisWords.ts'
import { personAbout, personName, termShort, termTitle } from '../words/termTexts.ts'

/** What of a view a timeline draws. */
type TimelineView = Pick<
  ViewState,
  | 'time'
  | 'role'
  | 'person'
  | 'org'
  | 'party'
  | 'q'
  | 'view'
  | 'at'
  | 'sel'
  | 'density'
  | 'sort'
  | 'colour'
  | 'notes'
  | 'lang'
>

/** What a timeline is to show: some terms and events of a dataset, under a view. */
export interface Shown {
  readonly dataset: Dataset
  readonly result: Pick<Result, 'terms' | 'events' | 'people' | 'faint'>
  readonly view: TimelineView
  /** In somebody else's page: what else stands about the lanes is below them, at any width, and nothing over them. */
  readonly embedded: boolean
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How titles are marked where colours tell nothing apart: with a sign for their colour's place in the palette. */
export type SignTitle = (title: string, palette: number) => string

/** What is drawn on, and whether titles need signs on it. Its size is in pixels of the drawing, each `scale` pixels of the page. */
export interface Screen extends Size {
  readonly scale: number
  readonly sign?: SignTitle | undefined
}

/** What frames are drawn from: it changes with the data, the view or the size, and not while the axis or the lanes move. */
export interface Arrangement extends Size {
  readonly dataset: Dataset
  readonly lang: Lang
  readonly lanes: Lanes
  readonly metrics: LaneMetrics
  /** Packs the rows for another view, of others than what is shown where they are given; `undefined` where there is too much to do it between two moves. */
  readonly pack: ((view: Viewport, keep?: Keep, matching?: Matching) => Lanes) | undefined
  /** All that can be looked at, and where to look when nobody says: at what matched. */
  readonly domain: Viewport
  readonly fitted: Viewport
  /** Pixels of the page to one of the drawing: more than one where the reader's text is larger. */
  readonly scale: number
  /** Height of all that is scrolled, in pixels. */
  readonly total: number
  /** What else stands about the lanes has no line of the page's: on a phone it lies over them, in an embed it is below. */
  readonly floats: boolean
  /** The terms that are drawn, and which of them do not match. */
  readonly terms: Uint32Array
  readonly faint: Uint8Array | undefined
  readonly measure: MeasureLabel
  readonly colour: Colouring
  readonly paletteOf: (term: number) => number
  /** What the link's author says of terms, events and days. */
  readonly notes: readonly string[]
  readonly titles: (term: number) => readonly [title: string, short: string]
  readonly nameOf: (person: number) => string
  readonly aboutOf: (person: number) => string
  readonly tickWords: TickWords
  readonly at: { readonly day: Day; readonly label: string; readonly chosen: boolean }
}

/** Height of what floats over the last lanes, in pixels. */
const FLOATING = 56
/** What is written beside so many names is not written anew in each frame. */
const MOST_ABOUT = 1000

const NOTHING: Selection = { kind: 'none' }

/** With more terms than this, counting the rows of all lanes takes longer than a moment of rest may. */
const MOST_PACKED_AGAIN = 100_000

/** Rows of no more terms than this take the height there is. */
const MOST_FITTED = 300

/** Width of a text in a font of the picture, that of labels where none is named; in pixels. */
export type MeasureLabel = (text: string, font?: Parameters<MeasureText>[1]) => number

/** All that can be looked at, and where to look when nobody says. */
export type Looks = Pick<Arrangement, 'domain' | 'fitted'>

interface Arranger {
  looksOf(shown: Shown): Looks
  /** With rows for this view, or for the view before as long as only the axis has moved; or with these lanes, packed again. */
  arrange(shown: Shown, screen: Screen, view: Viewport, again?: Lanes): Arrangement
}

/** Arrangements one after another. */
export function createArranger(measure: MeasureLabel): Arranger {
  const domain = memoizeLast((dataset: Dataset, time: Period) => domainOf(dataset.head.extent, time))
  const fitted = memoizeLast(
    (dataset: Dataset, result: Shown['result'], within: Viewport, filters: boolean) =>
      fittedTo(dataset, result, filters, within),
  )
  const words = memoizeLast(wordsOf)
  const palette = memoizeLast(paletteOfTerms)
  const remembered = memoizeLast(
    (_: Dataset, _metrics: LaneMetrics, _width: number, _short: Short): PackedBefore => new Map(),
  )
  const lay = memoizeLast(
    (
      dataset: Dataset,
      drawn: Drawn,
      metrics: LaneMetrics,
      within: Viewport,
      width: number,
      short: Short,
      sort: Sort,
    ) => {
      const sizing = {
        metrics,
        domain: within,
        width,
        labelWidth: (term: number) => measure(short(term)),
        signWidth: measure(UNSTATED_SIGN),
        faint: drawn.faint,
        order: laneOrder(dataset, sort),
        before: remembered(dataset, metrics, width, short),
      }
      const most = dataset.head.whole?.terms ?? drawn.terms.length
      const isFixed = most > MOST_PACKED_AGAIN || metrics.labels === 'none'
      const pack = (view: Viewport, keep?: Keep, matching: Matching = drawn) => {
        // Of everything there is one packing, that of the first picture.
        const part = isFixed || looksAlike(view, within) ? {} : { view: clamp(view, within), keep }
        return layLanes(dataset, matching, { ...sizing, ...part })
      }
      return { pack, isFixed, lanes: undefined as Lanes | undefined }
    },
  )
  const draw = memoizeLast(drawnOf)
  const fill = memoizeLast((lanes: Lanes, height: number, said: ReturnType<typeof wordsOf>) => {
    const least = leastLanes(WIDE, lanes.person, { ...said, measure })
    const filled = fillRows(least, (other) => heightIn(lanes, other), height)
    return { metrics: filled, lanes: withMetrics(lanes, filled) }
  })
  const looksOf = ({ dataset, result, view }: Shown): Looks => {
    const within = domain(dataset, view.time)
    return { domain: within, fitted: fitted(dataset, result, within, narrows(view)) }
  }
  const arrange: Arranger['arrange'] = (shown, { width, height, scale, sign }, viewport, again) => {
    const { dataset, result, view, embedded } = shown
    const base = metricsFor(view.density, width, peopleIn(dataset, result))
    const looks = looksOf(shown)
    const plot = Math.max(1, width - base.names)
    // What is drawn anyway changes nothing: the lanes stay as they are.
    const drawn = draw(dataset, result, isLeftOut(dataset, result, view.sel) ? view.sel : NOTHING)
    const paletteOf = palette(dataset, view.colour)
    const said = words(dataset, view.lang, sign, sign && paletteOf)
    const sheet = lay(dataset, drawn, base, looks.domain, plot, said.short, view.sort)
    sheet.lanes = again ?? sheet.lanes ?? sheet.pack(viewport)
    // Of many terms the first come alone, and rows must not change when the others follow.
    const isFew = base === WIDE && drawn.terms.length <= MOST_FITTED && !dataset.head.whole
    const { metrics, lanes } = isFew
      ? fill(sheet.lanes, height - AXIS_HEIGHT, said)
      : { metrics: base, lanes: sheet.lanes }
    const narrow = width < NARROW_BELOW
    const all = AXIS_HEIGHT + (lanes.top[lanes.count] ?? 0) + (narrow && !embedded ? FLOATING : 0)
    return {
      dataset,
      lang: view.lang,
      lanes,
      metrics,
      pack: sheet.isFixed ? undefined : sheet.pack,
      ...looks,
      width,
      height,
      scale,
      total: Math.max(all, height),
      floats: narrow || embedded,
      terms: drawn.terms,
      faint: drawn.faint,
      measure,
      colour: view.colour,
      paletteOf,
      notes: view.notes,
      ...said,
      at: lineOf(dataset, view, plot),
    }
  }
  return { looksOf, arrange }
}

/** Of the first lanes of a dataset: how many people there will be, so that lanes are as high as they will be then. */
const peopleIn = ({ head, terms }: Dataset, result: Shown['result']): number =>
  head.whole && result.terms.length === terms.count ? head.whole.people : result.people

/** What is written of a term where there is little room. */
type Short = (term: number) => string

function wordsOf(dataset: Dataset, lang: Lang, sign?: SignTitle, paletteOf?: (term: number) => number) {
  const signed = (title: string, term: number) => (sign && paletteOf ? sign(title, paletteOf(term)) : title)
  const short = (term: number) => signed(termShort(dataset, term, lang), term)
  return {
    short,
    titles: (term: number) => [signed(termTitle(dataset, term, lang), term), short(term)] as const,
    nameOf: (person: number) => personName(dataset, person, lang),
    aboutOf: memoize(MOST_ABOUT, (person: number) => personAbout(dataset, person, lang)),
    tickWords: axisWords(lang),
  }
}

function lineOf(dataset: Dataset, { at, lang }: TimelineView, width: number): Arrangement['at'] {
  const day = asOfDay(dataset, at)
  const chosen = at !== null
  return { day, label: asOfWords(day, chosen, width, lang), chosen }
}
