/**
 * The view as a query string: readable, short, stable, and total in both directions.
 *
 * All links are of version 1, and say nothing of it: forms are added, and each that ever was is read (`oldLinks.test.ts`). Only where
 * a form is to mean something else another version begins: a link then says `v=2`, and one that says none is upgraded first. A page that
 * knows version 1 alone tells of `v` as of any parameter that it does not know, and shows the rest: `v` may never be one of its own.
 */
import { COLOURINGS } from '../dataset/paletteOf.ts'
import { LANGUAGES } from '../languages.ts'
import { DENSITIES, SORTS } from '../layout/laneChoices.ts'
import { address } from './addressCodec.ts'
import { type Codec, choice, type Decoded, flag, freeText, invalid, language } from './codec.ts'
import { day } from './dayCodec.ts'
import { isOneFile, MARK, SHOWS } from './edition.ts'
import { idList, nameList, selection } from './idCodecs.ts'
import type { LinkReason } from './linkReasons.ts'
import { parametersIn } from './parametersIn.ts'
import { period } from './periodCodec.ts'
import { publisher } from './publisher.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'
import { zoomed } from './zoomCodec.ts'

/** What of a link was not applied, and why. */
export interface Notice {
  readonly parameter: string
  readonly value: string
  readonly reason: LinkReason
}

export type Parameter = keyof ViewState

/** Every parameter, in the order it is written. A key more or less than ViewState has does not compile. */
const codecs: { readonly [K in Parameter]: Codec<ViewState[K]> } = {
  data: address,
  time: period,
  role: idList,
  person: idList,
  org: idList,
  party: nameList,
  q: freeText('search', 200),
  unstated: flag,
  view: zoomed,
  at: day,
  sel: selection,
  show: choice(SHOWS),
  density: choice(DENSITIES),
  sort: choice(SORTS),
  colour: choice(COLOURINGS),
  title: freeText('title', 200),
  headline: freeText('headline', 200),
  notes: nameList,
  embed: flag,
  hide: nameList,
  height: choice(['frame', 'auto']),
  lang: language(LANGUAGES),
  theme: choice(['system', 'light', 'dark']),
}

export const PARAMETERS = Object.keys(codecs) as readonly Parameter[]

/** Old names of parameters. When one is renamed its old name goes here, so that shared links keep working. */
const FORMER_NAMES = new Map<string, Parameter>([['search', 'q']])

/** What newsletters, advertisers and chats append to any link: nobody asked for it, so no notice either. */
export const TRACKING =
  /^(?:utm_\w+|mtm_\w+|[a-z]{1,3}clid|gbraid|wbraid|gad_source|_gl|mc_[ce]id|igshid|spm|nsukey|isappinstalled)$/

/** One parameter of a view as plain text; `null` where it is the default. */
export function textOf<K extends Parameter>(parameter: K, state: ViewState): string | null {
  const codec: Codec<ViewState[K]> = codecs[parameter]
  return codec.encode(state[parameter])
}

/** The view as a query string without its `?`; for the default view empty, where that is what an address without one shows. */
export function encodeView(state: ViewState): string {
  const said = PARAMETERS.flatMap((parameter) => {
    const text = textOf(parameter, state)
    return text === null ? [] : [`${parameter}=${escapeValue(text)}`]
  })
  return said.join('&') || publisher.byDefault
}

/** The absolute address of this view. `base` is the page's own; a query or fragment on it is dropped. */
export function addressOf(state: ViewState, base: string): string {
  const page = base.replace(/[?#].*$/s, '')
  const query = encodeView(state)
  return query === '' ? page : page + MARK + query
}

/** The view that a query string, with or without its `?`, describes. Whatever is wrong is left out and named. */
export function decodeView(search: string): { state: ViewState; notices: readonly Notice[] } {
  const notices: Notice[] = []
  const state: Mutable<ViewState> = { ...DEFAULT_VIEW }
  for (const [parameter, text] of given(search, notices)) readInto(state, parameter, text, notices)
  return { state, notices }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The known parameters of a query string with their texts, the last one where a name is given twice. */
function given(search: string, notices: Notice[]): Map<Parameter, string> {
  const texts = new Map<Parameter, string>()
  for (const [name, value] of parametersIn(search)) {
    const parameter = FORMER_NAMES.get(name) ?? PARAMETERS.find((known) => known === name)
    const earlier = parameter && texts.get(parameter)
    if (parameter) texts.set(parameter, value.trim())
    else if (!TRACKING.test(name))
      notices.push({ parameter: name, value, reason: { code: 'noParameter', parameter: name } })
    if (parameter && earlier !== undefined)
      notices.push({
        parameter,
        value: earlier,
        reason: { code: 'givenTwice', parameter },
      })
  }
  return texts
}

function readInto<K extends Parameter>(
  state: Mutable<ViewState>,
  parameter: K,
  text: string,
  notices: Notice[],
): void {
  const codec: Codec<ViewState[K]> = codecs[parameter]
  const decoded: Decoded<ViewState[K]> =
    isOneFile && parameter === 'data' ? invalid({ code: 'oneFile' }) : codec.decode(text)
  if (decoded.ok) state[parameter] = decoded.value
  const ignored = decoded.ok ? decoded.ignored : [{ value: text, reason: decoded.reason }]
  for (const { value, reason } of ignored) notices.push({ parameter, value, reason })
}

/** Escapes a value for a query. `: / ,` are legal there and stay readable; brackets and quotes end links in chats. */
function escapeValue(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/%(?:3A|2F|2C)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
