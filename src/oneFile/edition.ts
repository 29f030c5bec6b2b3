/** In the place of `state/edition.ts`: a page in one file says its view in the fragment of its address. */
import type { Place } from '../state/edition.ts'

export const isOneFile = true

/** The words and rules by which a view is told as text are too large for the file. */
export const SHOWS = ['timeline', 'events', 'table'] as const

export const MARK = '#'

export const saidIn = ({ hash }: Place): string => hash.slice(1)

/** The mark stays where it says nothing: then the reader chose so, and what the file was saved with does not count. */
export const pathOf = (query: string, { pathname, search }: Place): string => pathname + search + MARK + query
