/** Addresses of sources: what a reader may follow. */

/** An http(s) address as browsers read it, without white space and without a user name, which only hides whose host it is. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) &&
  !/\s/.test(text) &&
  urlOf(text)?.username === '' &&
  urlOf(text)?.password === ''

/** The host that a followed address leads to, in letters that cannot pass for others; empty where it is none. */
export const hostOf = (text: string): string => urlOf(text)?.host ?? ''

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
