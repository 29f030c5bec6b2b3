/** The day that the as-of line stands on. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Day } from '../dates/day.ts'

/** The reader's own day; the day the data speaks for where `at` is `null`. */
export const asOfDay = ({ head }: Pick<Dataset, 'head'>, at: Day | null): Day => at ?? head.asOf
