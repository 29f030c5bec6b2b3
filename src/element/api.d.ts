/** Types of the custom element, for whoever embeds it: with plain TypeScript, and with React 19's JSX. */

/** What is shown, as the attributes that would show it: only what differs from the default. */
export type TenureState = Readonly<Partial<Record<TenureAttribute, string>>>

/** The attributes that are parameters of a link. */
export type TenureAttribute =
  | 'time'
  | 'role'
  | 'person'
  | 'org'
  | 'party'
  | 'q'
  | 'unstated'
  | 'view'
  | 'at'
  | 'sel'
  | 'density'
  | 'sort'
  | 'colour'
  | 'headline'
  | 'notes'
  | 'theme'

/** What was opened. Dates are EDTF, as in the dataset: `null` where it says none, `..` for "still in office". */
export type TenureSelection =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'term'
      readonly id: string
      readonly title: string
      readonly office: string
      readonly role: string
      /** The person's id, and name. */
      readonly person: string
      readonly name: string
      readonly start: string | null
      readonly end: string | null
    }
  | { readonly kind: 'person'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'event'
      readonly id: string
      readonly title: string
      readonly date: string
      readonly people: readonly string[]
    }

/** The reader's step; `query` is what stands behind `?` in a link to it. */
export interface TenureChange {
  readonly state: TenureState
  readonly query: string
}

/** What was not applied or could not be shown. `message` is in the element's language. */
export interface TenureError {
  readonly kind: 'attribute' | 'data' | 'code'
  /** Why, for programs: the same in all languages. */
  readonly code: string
  readonly message: string
  readonly attribute?: string
  readonly value?: string
}

export interface TenureEventMap {
  'tenure-select': CustomEvent<TenureSelection>
  'tenure-change': CustomEvent<TenureChange>
  'tenure-error': CustomEvent<TenureError>
}

export interface TenureTimelineElement extends HTMLElement {
  /** Address of the dataset, relative to the page; the attribute of that name. */
  src: string
  /** A dataset in the format's row form, or the text or bytes of a file of any format that is read: comes before `src`. */
  data: unknown
  /** Address of a page of Tenure, which a link then leads to; the attribute of that name. */
  page: string
  /** What is shown now: attributes, and what the reader did since. */
  readonly state: TenureState
  /** The same as the query of a link. */
  readonly query: string
  addEventListener<K extends keyof TenureEventMap>(
    type: K,
    listener: (this: TenureTimelineElement, event: TenureEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** Registers `<tenure-timeline>`, or the element under another name; nothing where that name is taken, or where there is no browser. */
export declare function defineTenure(name?: string): void

/** What React's JSX takes for it, beside what it takes for every element. */
export type TenureTimelineProps = TenureState & {
  readonly src?: string
  readonly data?: unknown
  readonly page?: string
  readonly lang?: string
  readonly id?: string
  readonly className?: string
  readonly class?: string
  readonly slot?: string
  readonly hidden?: boolean
  readonly style?: Readonly<Record<string, string | number | undefined>>
  readonly key?: string | number | bigint | null
  readonly ref?: // biome-ignore lint/suspicious/noConfusingVoidType: as React has it
    | ((element: TenureTimelineElement | null) => void | (() => void))
    | { current: TenureTimelineElement | null }
    | null
  readonly 'ontenure-select'?: (event: TenureEventMap['tenure-select']) => void
  readonly 'ontenure-change'?: (event: TenureEventMap['tenure-change']) => void
  readonly 'ontenure-error'?: (event: TenureEventMap['tenure-error']) => void
}

declare global {
  interface HTMLElementTagNameMap {
    'tenure-timeline': TenureTimelineElement
  }
}
