/** What a link has in its fragment: a dataset, where the page's publisher lets links bring their own. */
import { isLocal } from './isLocal.ts'

/** How the fragment of a link begins that has the data in it. */
export const DATA_IN_LINK = '#d='

export const fragmentOfLink = (): string => globalThis.location?.hash ?? ''

/** Does the link of this page have data in it? */
export const isInLink = (): boolean => fragmentOfLink().startsWith(DATA_IN_LINK)

/** What stands behind a link to what this page shows as `data`: the data itself, where the page's own link has it. */
export const fragmentFor = (data: string): string => (isLocal(data) && isInLink() ? fragmentOfLink() : '')

/**
 * May links bring their own data? The page says so in `<meta name="tenure-data-in-links">`: where anything but `yes` stands there
 * they may not, so that a slip forbids it. Without that line, and where there is no page, they may.
 */
export function takesDataInLinks(): boolean {
  const line = globalThis.document?.querySelector<HTMLMetaElement>('meta[name=tenure-data-in-links]')
  return !line || line.content.trim() === 'yes'
}
