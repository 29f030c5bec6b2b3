/** `<tenure-timeline>`: attributes and properties in, events out; what it shows is in its shadow root. */
import { attributesOf, VIEW_ATTRIBUTES } from '../state/attributes.ts'
import { encodeView } from '../state/url.ts'
import type { TenureState, TenureTimelineElement } from './api.d.ts'
import { languageOf } from './attributes.ts'
import { Instance, type Tell } from './instance.ts'
import { dress } from './sheet.ts'

/** Where there is no browser, as on a server that renders a page, it can be imported all the same. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {}

export class TenureTimeline extends Base implements TenureTimelineElement {
  static readonly observedAttributes: readonly string[] = ['src', 'page', 'lang', ...VIEW_ATTRIBUTES]

  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
  readonly #tell: Tell = (type, detail) =>
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  readonly #instance = new Instance(this.#tell)
  /** Attributes that have changed since they were last applied. */
  readonly #changed = new Set<string>()
  #data: unknown
  #scheduled = false

  get src(): string {
    return this.getAttribute('src') ?? ''
  }
  set src(value: string) {
    this.setAttribute('src', value)
  }

  get page(): string {
    return this.getAttribute('page') ?? ''
  }
  set page(value: string) {
    this.setAttribute('page', value)
  }

  get data(): unknown {
    return this.#data
  }
  set data(value: unknown) {
    this.#data = value ?? undefined
    this.#change('src')
  }

  get state(): TenureState {
    return attributesOf(this.#instance.view)
  }

  get query(): string {
    return encodeView(this.#instance.view)
  }

  connectedCallback(): void {
    this.#adoptEarlier()
    this.#change('lang')
    if (this.#instance.isAttached) return
    dress(this.#root)
    this.#instance.attach(this.#root)
  }

  /** A plain move takes an element out and puts it in again at once: nothing is lost for that. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#instance.detach()
    })
  }

  /** Nothing has to be done where a browser moves it as one (`moveBefore`). */
  connectedMoveCallback(): void {}

  /** Another document has other styles, frames and sizes. */
  adoptedCallback(): void {
    this.#instance.detach()
    if (this.isConnected) this.connectedCallback()
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before !== value) this.#change(name)
  }

  /** What was set before this code came. */
  #adoptEarlier(): void {
    for (const name of ['data', 'src', 'page'] as const) {
      if (!Object.hasOwn(this, name)) continue
      const value = this[name]
      delete (this as Partial<Record<typeof name, unknown>>)[name]
      Object.assign(this, { [name]: value })
    }
  }

  /** Whatever changes in one go is applied as one. */
  #change(name: string): void {
    this.#changed.add(name)
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      this.#apply()
    })
  }

  #apply(): void {
    const changed = new Set(this.#changed)
    this.#changed.clear()
    if (changed.has('lang')) this.#instance.speak(languageOf(tagAround(this)))
    const attributes = VIEW_ATTRIBUTES.filter((name) => changed.has(name))
    if (attributes.length > 0)
      this.#instance.apply(new Map(attributes.map((name) => [name, this.getAttribute(name)])))
    if (changed.has('page')) this.#instance.page = this.page && (urlOf(this.page, this.baseURI) ?? '')
    if (changed.has('src')) this.#open()
  }

  #open(): void {
    const src = this.src.trim()
    const url = urlOf(src, this.baseURI)
    const data = this.#data
    if (data !== undefined) this.#instance.open({ kind: 'given', data, base: this.baseURI })
    else if (src === '') this.#instance.open(undefined)
    else if (url === undefined) this.#instance.refuse(src)
    else this.#instance.open({ kind: 'address', url })
  }
}

function urlOf(text: string, base: string): string | undefined {
  try {
    return new URL(text, base).href
  } catch {
    return undefined
  }
}

/** The language of the text around an element, through the shadow roots that it stands in. */
function tagAround(element: Element): string {
  const named = element.closest('[lang]')
  if (named) return named.getAttribute('lang') ?? ''
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? tagAround(root.host) : ''
}
