/** A link that has a reader's own data in it, where that is small; else why not. */
import { fullView } from '../../state/fullView.ts'
import { addressOf } from '../../state/url.ts'
import { citeWordsIn } from '../../words/citeWords.ts'
import { bytesText } from '../shared/bytesText.ts'
import { useShownView } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'
import { SystemShare } from './SystemShare.tsx'
import { type Packed, whyUnpacked } from './usePacked.ts'

export function LinkWithData({ packed, title }: { readonly packed: Packed; readonly title: string }) {
  const view = useShownView()
  const words = citeWordsIn(view.lang)
  if (typeof packed === 'string') return <p>{whyUnpacked(packed, view.lang)}</p>
  const { data, fragment } = packed
  const link = addressOf({ ...fullView(view), data }, window.location.href) + fragment
  return (
    <>
      <Copyable label={words.withData(bytesText(link.length))} text={link} rows={3}>
        <SystemShare title={title} url={link} />
      </Copyable>
      <p className="muted">{words.withDataNote}</p>
    </>
  )
}
