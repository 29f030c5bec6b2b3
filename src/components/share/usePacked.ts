/** A reader's own dataset as it travels inside a link, where it is small; else why it does not. */
import { useEffect, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { writtenIn } from '../../dataset/text.ts'
import { shortJson } from '../../exporters/datasetJson.ts'
import type { Lang } from '../../languages.ts'
import { intoLink, type LinkData, MOST_IN_LINK } from '../../loading/linkData.ts'
import { takesDataInLinks } from '../../loading/linkFragment.ts'
import { citeWordsIn } from '../../words/citeWords.ts'
import { bytesText } from '../shared/bytesText.ts'

/** With more rows nobody has made a link: to find that out would keep the page waiting. */
const MOST_ROWS = 10_000

type Unpacked = 'tooLong' | 'noDeflate' | 'notTaken'
export type Packed = LinkData | Unpacked

/** `undefined` until it is packed, and where it `isWanted` not. */
export function usePacked(dataset: Dataset, lang: Lang, isWanted: boolean): Packed | undefined {
  const [packed, setPacked] = useState<Packed>()
  const title = writtenIn(dataset.head.title, lang)
  useEffect(() => {
    if (!isWanted) return setPacked(undefined)
    let over = false
    void pack(dataset, title).then((found) => over || setPacked(found))
    return () => {
      over = true
    }
  }, [dataset, title, isWanted])
  return packed
}

async function pack(dataset: Dataset, title: string): Promise<Packed> {
  if (!takesDataInLinks()) return 'notTaken'
  if (dataset.terms.count + dataset.events.count + dataset.people.count > MOST_ROWS) return 'tooLong'
  const packed = await intoLink(title, shortJson(dataset))
  if (!packed) return 'noDeflate'
  return packed.fragment.length > MOST_IN_LINK ? 'tooLong' : packed
}

/** Why there is none, in a sentence. */
export function whyUnpacked(why: Unpacked, lang: Lang): string {
  const words = citeWordsIn(lang)
  return why === 'tooLong' ? words.tooLong(bytesText(MOST_IN_LINK)) : words[why]
}
