import { shortened } from '../dates/shortened.ts'
import type { Found } from './reasons.ts'

/** A JSON value as a problem names it: `5`, `"text"`, or what it is. */
export function kindOf(value: unknown): Found {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  return typeof value === 'object' && value !== null ? 'object' : String(value)
}
