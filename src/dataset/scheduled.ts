/** What is still to come on the day the data speaks for: a plan, and nothing that anybody can have seen. */
import { END_UNSTATED, START_UNSTATED } from './bounds.ts'
import type { Dataset } from './dataset.ts'

export interface Scheduled {
  readonly start: boolean
  readonly end: boolean
}

/**
 * Which of a term's stated bounds lie wholly after `asOf`: of an end in "2025" the data of an October cannot say whether
 * it is still to come. A term whose end is scheduled and whose start is not is held on `asOf`, as one that ends in "..".
 */
export function scheduledOf({ term, head }: Pick<Dataset, 'term' | 'head'>, i: number): Scheduled {
  const flags = term.flags[i] ?? 0
  return {
    start: !(flags & START_UNSTATED) && (term.startMin[i] ?? 0) > head.asOf,
    end: !(flags & END_UNSTATED) && (term.endMin[i] ?? 0) > head.asOf,
  }
}
