/** In the place of `components/share/Share.tsx`: of a page in one file its reader takes along the view as a link, and the data. */
import { useState } from 'react'
import { Copyable } from '../components/share/Copyable.tsx'
import { Dialog } from '../components/shared/Dialog.tsx'
import { saveFile } from '../components/shared/saveFile.ts'
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
  const [saved, setSaved] = useState('')
  const save = async () => {
    const name = `${slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'}.json`
    saveFile(name, await inSlices(datasetJson(dataset)), 'application/json')
    setSaved(own.saved(name))
  }
  return (
    <Dialog title={words.shareTitle} onClose={onClose}>
      <Copyable label={words.link} text={addressOf(view, window.location.href)} rows={2} isFirst />
      <p className="muted">{own.linkNote}</p>
      <p>
        <button type="button" onClick={() => void save()}>
          {own.data}
        </button>{' '}
        <span className="muted" role="status">
          {saved}
        </span>
      </p>
      <p className="muted">{own.leftOut}</p>
    </Dialog>
  )
}
