import { shortened } from '../dates/shortened.ts'

/** A JSON value as a problem names it: `5`, `"text"`, `a list`, `an object`. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
