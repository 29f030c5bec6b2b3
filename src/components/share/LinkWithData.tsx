/** A link that has a reader's own data in it, where that is small; else why not. */
import { useEffect, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { shortJson } from '../../exporters/datasetJson.ts'
import { intoLink, type LinkData, MOST_IN_LINK } from '../../loading/linkData.ts'
import { addressOf } from '../../state/url.ts'
import { citeWordsIn } from '../../words/citeWords.ts'
import { bytesText } from '../shared/bytesText.ts'
import { useShownView } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'
import { SystemShare } from './SystemShare.tsx'

/** With more rows nobody has made a link: to find that out would keep the page waiting. */
const MOST_ROWS = 10_000

type Packed = LinkData | 'tooLong' | 'noDeflate'

export function LinkWithData({ dataset, title }: { readonly dataset: Dataset; readonly title: string }) {
  const view = useShownView()
  const words = citeWordsIn(view.lang)
  const packed = usePacked(dataset, title)
  if (packed === undefined) return null
  if (packed === 'tooLong') return <p>{words.tooLong(bytesText(MOST_IN_LINK))}</p>
  if (packed === 'noDeflate') return <p>{words.noDeflate}</p>
  const { data, fragment } = packed
  const link = addressOf({ ...view, data, embed: false }, window.location.href) + fragment
  return (
    <>
      <Copyable label={words.withData(bytesText(link.length))} text={link} rows={3}>
        <SystemShare title={title} url={link} />
      </Copyable>
      <p className="muted">{words.withDataNote}</p>
    </>
  )
}

function usePacked(dataset: Dataset, title: string): Packed | undefined {
  const [packed, setPacked] = useState<Packed>()
  useEffect(() => {
    let over = false
    void pack(dataset, title).then((found) => over || setPacked(found))
    return () => {
      over = true
    }
  }, [dataset, title])
  return packed
}

async function pack(dataset: Dataset, title: string): Promise<Packed> {
  if (dataset.terms.count + dataset.events.count + dataset.people.count > MOST_ROWS) return 'tooLong'
  const packed = await intoLink(title, shortJson(dataset))
  if (!packed) return 'noDeflate'
  return packed.fragment.length > MOST_IN_LINK ? 'tooLong' : packed
}
