/** Everything a link says about a view. Ids stay strings here: the dataset may not have arrived yet. */

import type { Colouring } from '../dataset/paletteOf.ts'
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Lang } from '../languages.ts'
import type { Density, Sort } from '../layout/laneChoices.ts'

/** A span of days, both ends included. An end that is `null` is the dataset's own first or last day. */
export interface Period {
  readonly from: Day | null
  readonly to: Day | null
}

/** What is open in the details. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'term' | 'person' | 'event'; readonly id: string }
  | { readonly kind: 'day' }

export type Show = 'timeline' | 'events' | 'table' | 'text'
export type Theme = 'system' | 'light' | 'dark'
export type { Lang } from '../languages.ts'

export interface ViewState {
  /** Year filter: terms and events in this period. */
  readonly time: Period
  /** Role ids and role-group ids; empty means every role. Likewise below. */
  readonly role: readonly string[]
  readonly person: readonly string[]
  readonly org: readonly string[]
  /** What links call parties: `partyId`. */
  readonly party: readonly string[]
  /** Text search as typed. */
  readonly q: string
  /** Ends that no source states count as running on into the years chosen. */
  readonly unstated: boolean
  /** The zoomed part of the axis; both `null`: what matched fits it. */
  readonly view: Period
  /** The as-of line; `null`: the dataset's own `asOf`. */
  readonly at: Day | null
  readonly sel: Selection
  /** What fills the page: both panes, on a phone the events alone, the table, or the text. */
  readonly show: Show
  readonly density: Density
  readonly sort: Sort
  /** What bars are coloured by. */
  readonly colour: Colouring
  /** Address of another dataset, relative to the page; empty: the page's own. */
  readonly data: string
  /** What an author calls it, instead of the dataset's own title; empty: that. */
  readonly title: string
  /** What an author says of this view, beside the title; empty: what the dataset says. */
  readonly headline: string
  /** What an author says of terms, events and days, as `term.id:text`; whether they are there is for the dataset to say. */
  readonly notes: readonly string[]
  readonly embed: boolean
  /** What this embed leaves out; which words mean something is for it to say (`hideable.ts`). */
  readonly hide: readonly string[]
  /** As an embed: the frame's own height, or one that follows what there is to show. */
  readonly height: 'frame' | 'auto'
  readonly lang: Lang
  readonly theme: Theme
}

/** Is any filter in force? */
export const isFiltered = ({ time, role, person, org, party, q }: ViewState): boolean =>
  time.from !== null ||
  time.to !== null ||
  role.length + person.length + org.length + party.length > 0 ||
  q.trim() !== ''

export const EVERYTHING: Period = { from: null, to: null }

/** As a `view`: all of the axis, where what matched takes less. */
export const WHOLE: Period = { from: OPEN_PAST, to: OPEN_FUTURE }

export const DEFAULT_VIEW: ViewState = {
  time: EVERYTHING,
  role: [],
  person: [],
  org: [],
  party: [],
  q: '',
  unstated: false,
  view: EVERYTHING,
  at: null,
  sel: { kind: 'none' },
  show: 'timeline',
  density: 'auto',
  sort: 'file',
  colour: 'role',
  data: '',
  title: '',
  headline: '',
  notes: [],
  embed: false,
  hide: [],
  height: 'frame',
  lang: 'en',
  theme: 'system',
}
