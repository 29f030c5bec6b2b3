/** Addresses of sources: what a reader may follow. */
import { shortened } from '../dates/shortened.ts'

/** An http(s) address as browsers read it, without white space and without a user name, which only hides whose host it is. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && !/\s/.test(text) && isPlain(urlOf(text))

/** For authors of a dataset; of a text that is none. */
export function whyNoAddress(text: string): string {
  const url = urlOf(text)
  const named = url !== undefined && /^https?:$/.test(url.protocol) && !isPlain(url)
  return named
    ? `"${shortened(text)}" has a user name before its host`
    : `"${shortened(text)}" is not an http(s) address`
}

/** The host that a followed address leads to, in letters that cannot pass for others; empty where it is none. */
export const hostOf = (text: string): string => urlOf(text)?.host ?? ''

const isPlain = (url: URL | undefined): boolean =>
  url !== undefined && url.username === '' && url.password === ''

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
