/** Values of somebody else's JSON, of which nothing is known before they are looked at. */
import { isObject } from '../dataset/rules.ts'
import { shortened } from '../dates/shortened.ts'
import { cleanText } from './clean.ts'

export type Fields = Readonly<Record<string, unknown>>

/** An object's values by name; none of what is no object. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {})

/** A text with something to see, on one line; numbers as they are written. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanText(value)
  return typeof value === 'number' ? String(value) : undefined
}

/** The members of a list; none of what is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A value as it is quoted to the reader. */
export const quoted = (value: unknown): string =>
  shortened(typeof value === 'string' ? value.slice(0, 200) : kindOf(value))

/** What is long or nested is told by its kind: to write it out would take as long as it is. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  return isObject(value) ? '{…}' : String(value)
}
