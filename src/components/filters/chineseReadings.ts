/** What reads Chinese for a search, when the page has time: it comes with a search that needs it. */
import type { Dataset } from '../../dataset/dataset.ts'
import * as know from '../../query/knowChinese.ts'
import { whenIdle } from '../../timeline/whenIdle.ts'

const pause = (): Promise<void> => new Promise((resolve) => whenIdle(resolve))

export const readChinese = (dataset: Dataset, better: () => void): Promise<void> =>
  know.readChinese(dataset, pause, better)

export const readInitials = (dataset: Dataset, better: () => void): Promise<void> =>
  know.readInitials(dataset, pause, better)
