/** What is said of ids that break the rule, stand twice or lead nowhere. */
import { shortened } from '../dates/shortened.ts'
import { notAnId } from './id.ts'

/** For authors of a dataset. */
export const whyNoId = (text: string): string =>
  `${notAnId(text)}: use lower-case letters and digits joined by "-" or "."`

/** `noun` is what the id should be of: "person". */
export const unknownId = (noun: string, id: string): string => `unknown ${noun} "${shortened(id)}"`

/** `other` is whose id it is: "terms[0]". */
export const repeatedId = (id: string, other: string): string =>
  `"${shortened(id)}" is already the id of ${other}`
