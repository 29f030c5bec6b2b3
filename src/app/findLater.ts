/** Text search comes after the first picture, or with it where the link searches; and it gets better once more. */
import type { FindText } from '../query/match.ts'

export interface LaterSearch {
  /** `undefined` until the code has come. */
  readonly finder: () => FindText | undefined
  /** Resolves when the code of the search has come; or cannot be had, and is asked for again the next time. */
  come(): Promise<void>
  /** What is found has changed, though nobody typed. */
  better(): void
}

/** `again` is called when what was searched for has to be searched for again. */
export function findLater(again: () => void): LaterSearch {
  let find: FindText | undefined
  let coming: Promise<void> | undefined
  const load = async () => {
    try {
      const { findText } = await import('../query/textSearch.ts')
      find = findText
      again()
    } catch {
      coming = undefined
    }
  }
  return {
    finder: () => find,
    come: () => {
      coming ??= load()
      return coming
    },
    better: () => {
      const before = find
      if (before) find = (dataset, text) => before(dataset, text)
      again()
    },
  }
}
