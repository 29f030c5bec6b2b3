/** In the place of `components/share/Share.tsx`: of a page in one file its reader takes along the view as a link, and the data. */
import { Copyable } from '../components/share/Copyable.tsx'
import { SavingLine } from '../components/share/SavingLine.tsx'
import { useSaving } from '../components/share/useSaving.ts'
import { Dialog } from '../components/shared/Dialog.tsx'
import { useShownView, useWords } from '../components/shared/session.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { slug } from '../dataset/slug.ts'
import { writtenIn } from '../dataset/text.ts'
import { datasetJson } from '../exporters/datasetJson.ts'
import { inSlices } from '../exporters/inSlices.ts'
import { addressOf } from '../state/url.ts'
import { pageFileWordsIn } from '../words/pageFileWords.ts'

export function Share({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const words = useWords()
  const view = useShownView()
  const own = pageFileWordsIn(view.lang)
  const { saving, told, save, stop } = useSaving()
  const saveData = () =>
    save(`${slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'}.json`, async (options) => ({
      pieces: await inSlices(datasetJson(dataset), options),
      type: 'application/json',
    }))
  return (
    <Dialog title={words.shareTitle} onClose={onClose}>
      <Copyable label={words.link} text={addressOf(view, window.location.href)} rows={2} isFirst />
      <p className="muted">{own.linkNote}</p>
      <button type="button" onClick={() => void saveData()}>
        {own.data}
      </button>
      <SavingLine saving={saving} told={told} onStop={stop} />
      <p className="muted">{own.leftOut}</p>
    </Dialog>
  )
}
