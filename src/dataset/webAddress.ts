/** Addresses of sources: what a reader may follow. */
import { shortened } from '../dates/shortened.ts'

/** An http(s) address as browsers read it, without white space and without a user name, which only hides whose host it is. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) &&
  !/\s/.test(text) &&
  urlOf(text)?.username === '' &&
  urlOf(text)?.password === ''

/** For authors of a dataset; of a text that is none. */
export const whyNoAddress = (text: string): string => `"${shortened(text)}" is not a plain http(s) address`

/** The host that a followed address leads to, in letters that cannot pass for others; empty where it is none. */
export const hostOf = (text: string): string => urlOf(text)?.host ?? ''

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
