/** Who searches in a dataset gets what reads Chinese for it, once a text needs it: the tables are large. */
import type { Dataset } from '../dataset/dataset.ts'
import { needsChinese, needsInitials } from './needsChinese.ts'

/** The code that reads Chinese. */
export type Readings = Pick<typeof import('./knowChinese.ts'), 'readChinese' | 'readInitials'>

/**
 * Is told of each text that is searched for. `code` has the code come; `pause` is waited for between pieces of its work, for whoever
 * else has to do; `better` is told that more can be found.
 */
export function askChinese(
  dataset: Dataset,
  code: () => Promise<Readings>,
  pause: () => Promise<void>,
  better: () => void,
): (text: string) => void {
  // One after the other: each adds to what the search knows by then.
  let reading = Promise.resolve()
  const isAsked = new Set<keyof Readings>()
  const ask = (one: keyof Readings) => {
    if (isAsked.has(one)) return
    isAsked.add(one)
    reading = reading
      .then(async () => (await code())[one](dataset, pause, better))
      // Without its tables a search finds what it found before; the next one asks again.
      .catch(() => void isAsked.delete(one))
  }
  return (text) => {
    if (needsChinese(dataset, text)) ask('readChinese')
    if (!isAsked.has('readInitials') && needsInitials(dataset, text)) ask('readInitials')
  }
}
