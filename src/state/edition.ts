/**
 * Which page this is: a site's, whose links say the view in their query. The build of the page that is one file (`oneFile/`)
 * has `oneFile/edition.ts` in the place of this: a file on a disk has no query, and its links say the view in their fragment.
 */
import { publisher } from './publisher.ts'
import type { Show } from './viewState.ts'

/** What is needed of `location`. */
export interface Place {
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

export const isOneFile: boolean = false

/** What can fill the page. */
export const SHOWS: readonly ['timeline', ...Show[]] = ['timeline', 'events', 'table', 'text']

/** What stands in a link between the page and the view. */
export const MARK: string = '?'

/** What a page's address says of the view; with its mark, or empty. */
export const saidIn = ({ search }: Place): string => publisher.said(search)

/** The address in its own site of a view that `query` says. */
export const pathOf = (query: string, { pathname, hash }: Place): string =>
  `${pathname}${query && MARK + query}${hash}`
