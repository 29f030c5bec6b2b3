/** What an element has to say beside its picture, for whoever shows it and whoever is told by an event. */
import type { Failure } from '../loading/readBytes.ts'
import type { Notice } from '../state/url.ts'

export interface Said {
  readonly loading: boolean
  /** Of attributes that could not be applied. */
  readonly notices: readonly Notice[]
  /** Of data that could not be shown; `missing` where the code that reads it does not come. */
  readonly failure: Failure | 'missing' | undefined
  /** Something of what comes later, such as the details, was asked for and did not come. */
  readonly isMissing: boolean
}

export const NOTHING_SAID: Said = { loading: false, notices: [], failure: undefined, isMissing: false }
