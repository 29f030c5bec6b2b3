/** What reads Chinese for a search, while the host's page has its turn in between: it comes with a search that needs it. */
import type { Readings } from '../query/askChinese.ts'
import * as know from '../query/knowChinese.ts'

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export const readChinese: Readings['readChinese'] = (dataset, better) =>
  know.readChinese(dataset, pause, better)

export const readInitials: Readings['readInitials'] = (dataset, better) =>
  know.readInitials(dataset, pause, better)
