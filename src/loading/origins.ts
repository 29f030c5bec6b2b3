/** Whose data a page shows under its own address: that of its own site, and of the sites that its publisher names. */
import type { Elsewhere } from '../dataset/columns.ts'
import type { Unreadable } from '../dataset/reasons.ts'

/** What a page allows. A worker does not see the page, and is told. */
export interface Allowed {
  /** The page's own origin: `https://host.example`. */
  readonly own: string
  /** Further origins, or `*` for all, between spaces. */
  readonly others: string
}

/** What stands in the page's `<meta name="tenure-origins">`; `undefined` where there is no page, and all is allowed. */
export const allowedHere = (): Allowed | undefined =>
  globalThis.document && {
    own: new URL(document.baseURI).origin,
    others: document.querySelector<HTMLMetaElement>('meta[name=tenure-origins]')?.content ?? '',
  }

/** The host of an address that is not of the page's own site, else empty; `undefined` where nothing of it may be shown. */
export function hostOf(url: string, allowed: Allowed | undefined): string | undefined {
  const { origin, host } = new URL(url)
  if (!allowed || origin === allowed.own) return ''
  return allowed.others.split(/\s+/).some((one) => one === '*' || one === origin) ? host : undefined
}

/** Said of an address of which nothing may be shown. */
export const notAllowed = (url: string): Unreadable => ({ code: 'otherOrigin', origin: new URL(url).origin })

/** Hosts as what a dataset says of itself, the page's own is none; or the file that the reader opened, by name. */
export const elsewhere = (hosts: Iterable<string>, file?: string): Elsewhere[] =>
  file === undefined
    ? [...hosts].filter((name) => name !== '').map((name) => ({ kind: 'host', name }))
    : [{ kind: 'file', name: file }]
