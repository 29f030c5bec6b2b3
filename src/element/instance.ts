/**
 * One element's own state: its view, what it has loaded, what it has to say. It outlives the element's place in a document, so that
 * an element that is taken out and put in again is as it was; what listens and draws (`widget.ts`) does not.
 *
 *   attributes ─▶ view ─┐
 *   src, data ──▶ shown ─┴─▶ widget ─▶ the reader's step ─▶ view, events
 */

import type { Dataset } from '../dataset/dataset.ts'
import { learn, spoken } from '../dates/chapter.ts'
import type { FindText } from '../query/match.ts'
import { attributesOf } from '../state/attributes.ts'
import { createStore } from '../state/store.ts'
import { addressOf, encodeView, type Notice, type Parameter } from '../state/url.ts'
import { DEFAULT_VIEW, type Lang, type ViewState } from '../state/viewState.ts'
import { elementWordsIn } from '../words/elementWords.ts'
import type { TenureError, TenureEventMap } from './api.d.ts'
import { withAttributes } from './attributes.ts'
import type { createAsking } from './elementSearch.ts'
import { type Exploration, explore } from './exploration.ts'
import { load, type Source } from './load.ts'
import { hearOfMissing } from './missingCode.ts'
import { plainSelection } from './plain.ts'
import { NOTHING_SAID, type Said } from './said.ts'
import { createWidget, type Widget } from './widget.ts'

/** Sends an event from the element. */
export type Tell = <K extends keyof TenureEventMap>(type: K, detail: TenureEventMap[K]['detail']) => void

export class Instance {
  readonly #view = createStore<ViewState>(DEFAULT_VIEW)
  readonly #shown = createStore<Exploration | undefined>(undefined)
  readonly #said = createStore<Said>(NOTHING_SAID)
  readonly #tell: Tell
  /** By the attribute. */
  readonly #notices = new Map<string, readonly Notice[]>()
  #widget: Widget | undefined
  #stopHearing: (() => void) | undefined
  #source: Source | undefined
  #loading: AbortController | undefined
  #find: FindText | undefined
  #askFor: ReturnType<typeof createAsking> | undefined
  #page = ''
  /** The words of the language that is to be spoken have come. */
  #learnt: Promise<void> | undefined

  constructor(tell: Tell) {
    this.#tell = tell
  }

  get view(): ViewState {
    return this.#view.get()
  }

  get isAttached(): boolean {
    return this.#widget !== undefined
  }

  /** Draws in a shadow root, from what is there, and goes on with what was left half done. */
  attach(root: ShadowRoot): void {
    this.#widget ??= createWidget(root, {
      view: this.#view,
      shown: this.#shown,
      said: this.#said,
      change: (next) => this.#step(next),
      fullView: () => this.#fullView(),
    })
    this.#stopHearing ??= hearOfMissing((isMissing) => this.#hearOfMissing(isMissing))
    if (this.#source && !this.#shown.get()?.whole && !this.#said.get().failure) void this.#load(this.#source)
  }

  /** Lets go of the document; a load that goes on is ended, and begun again when it is attached again. */
  detach(): void {
    this.#loading?.abort()
    this.#loading = undefined
    this.#widget?.dispose()
    this.#widget = undefined
    this.#stopHearing?.()
    this.#stopHearing = undefined
  }

  /** Attributes have changed: those given, with `null` for one that is gone. */
  apply(attributes: ReadonlyMap<Parameter, string | null>): void {
    const { view, notices } = withAttributes(this.#view.get(), attributes)
    for (const name of attributes.keys())
      this.#notices.set(
        name,
        notices.filter(({ parameter }) => parameter === name),
      )
    this.#view.set(view)
    this.#sayNotices()
    for (const notice of notices) void this.#tellOf(notice)
    if (view.q !== '') void this.#search()
  }

  /** Speaks a language once its words are there: nothing is said in English meanwhile. */
  speak(lang: Lang): void {
    const learnt = learn(lang).then(() => {
      if (this.#learnt === learnt)
        this.#view.set((before) => (before.lang === lang ? before : { ...before, lang }))
    })
    this.#learnt = learnt
  }

  /** Address of a page of Tenure, which has the full view. */
  set page(address: string) {
    this.#page = address
    this.#widget?.repeat()
  }

  /** Another source; `undefined` shows nothing. */
  open(source: Source | undefined): void {
    this.#source = source
    if (this.#notices.delete('src')) this.#sayNotices()
    if (source) void this.#load(source)
    else {
      this.#loading?.abort()
      this.#shown.set(undefined)
      this.#say({ loading: false, failure: undefined })
    }
  }

  /** An address that is none: what is shown stays. */
  refuse(src: string): void {
    const notice: Notice = { parameter: 'src', value: src, reason: { code: 'notAddress', value: src } }
    this.#notices.set('src', [notice])
    this.#sayNotices()
    void this.#tellOf(notice)
  }

  async #load(source: Source): Promise<void> {
    this.#loading?.abort()
    const mine = new AbortController()
    this.#loading = mine
    const isMine = () => this.#loading === mine && !mine.signal.aborted
    this.#say({ loading: true, failure: undefined })
    const finder = () => this.#find
    try {
      const loaded = await load(source, mine.signal, (dataset) => {
        if (isMine() && !this.#shown.get()) this.#shown.set(explore(dataset, false, finder))
      })
      await this.#learnt
      if (!isMine()) return
      if (this.#view.get().q !== '') await this.#search()
      if (loaded.ok) this.#shown.set(explore(loaded.dataset, true, finder))
      this.#askForReadings()
      this.#say({ loading: false, failure: loaded.ok ? undefined : loaded.failure })
    } catch {
      if (isMine()) this.#say({ loading: false, failure: 'missing' })
    }
    if (isMine() && this.#said.get().failure) void this.#tellOfFailure()
  }

  /** Text search comes where a view searches. */
  async #search(): Promise<void> {
    try {
      const { findText, createAsking } = await import('./elementSearch.ts')
      this.#find ??= findText
      this.#askFor ??= createAsking((dataset) => this.#findMore(dataset))
      this.#answerAgain()
      this.#askForReadings()
    } catch {
      this.#say({ failure: 'missing' })
    }
  }

  /** Has what reads Chinese come, where what is searched for needs it. */
  #askForReadings(): void {
    const now = this.#shown.get()
    const { q } = this.#view.get()
    if (now?.whole && q !== '') this.#askFor?.(now.dataset)(q)
  }

  /** What is found has changed, though nobody searched. */
  #findMore(dataset: Dataset): void {
    const find = this.#find
    if (!find || this.#shown.get()?.dataset !== dataset) return
    this.#find = (of, text) => find(of, text)
    this.#answerAgain()
  }

  #answerAgain(): void {
    const now = this.#shown.get()
    if (now) this.#shown.set({ ...now, answer: (filter) => now.answer(filter) })
  }

  /** The reader's own step is shown, and told. */
  #step(next: Partial<ViewState>): void {
    const before = this.#view.get()
    const after = { ...before, ...next }
    this.#view.set(after)
    const dataset = this.#shown.get()?.dataset
    if (dataset && next.sel && next.sel !== before.sel)
      this.#tell('tenure-select', plainSelection(dataset, next.sel, after.lang))
    if (encodeView(before) !== encodeView(after))
      this.#tell('tenure-change', { state: attributesOf(after), query: encodeView(after) })
  }

  /** It is told once, whichever parts do not come. */
  #hearOfMissing(isMissing: boolean): void {
    if (isMissing === this.#said.get().isMissing) return
    this.#say({ isMissing })
    if (isMissing) this.#tell('tenure-error', missingIn(this.view.lang))
  }

  #sayNotices(): void {
    this.#say({ notices: [...this.#notices.values()].flat() })
  }

  #say(more: Partial<Said>): void {
    this.#said.set((before) => ({ ...before, ...more }))
  }

  /** None to data in the host's hands: the page has another dataset at its address. */
  #fullView(): string {
    if (!/^https?:/.test(this.#page) || this.#source?.kind === 'given') return ''
    const data = this.#source?.url ?? ''
    return addressOf({ ...this.#view.get(), data }, this.#page)
  }

  async #tellOf(notice: Notice): Promise<void> {
    const { parameter: attribute, value, reason } = notice
    const code = await spoken(import('./explanation.ts')).catch(() => undefined)
    const message = code?.noticeInWords(notice, this.view.lang) ?? attribute
    this.#tell('tenure-error', { kind: 'attribute', code: reason.code, message, attribute, value })
  }

  async #tellOfFailure(): Promise<void> {
    const { failure, isMissing } = this.#said.get()
    if (failure === 'missing' && isMissing) return
    if (failure) this.#tell('tenure-error', await errorOf(failure, this.view.lang))
  }
}

const missingIn = (lang: Lang): TenureError => ({
  kind: 'code',
  code: 'missing',
  message: elementWordsIn(lang).partsMissing,
})

async function errorOf(failure: NonNullable<Said['failure']>, lang: Lang): Promise<TenureError> {
  if (failure === 'missing') return missingIn(lang)
  const code = await spoken(import('./explanation.ts')).catch(() => undefined)
  const message = code?.failureInWords(failure, lang).join('\n') ?? elementWordsIn(lang).unexplained
  return { kind: 'data', code: failure.reason.code, message }
}
