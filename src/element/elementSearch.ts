/** Text search in an element, as the page has it: it comes where an attribute searches. */
import type { Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { askChinese } from '../query/askChinese.ts'
import { findText } from '../query/textSearch.ts'

export { findText }

/** The host's page has its turn. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Asks for what reads Chinese where a dataset or a text needs it; `better` is told, for that dataset, that more can be found. */
export const createAsking = (better: (dataset: Dataset) => void) =>
  memoizeLast((dataset: Dataset) =>
    askChinese(
      dataset,
      () => import('../query/knowChinese.ts'),
      pause,
      () => better(dataset),
    ),
  )
