/** What is shown, to take along: as a link, a citation, a frame for other pages, a file. */
import { useId } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { isLocal } from '../../loading/isLocal.ts'
import type { Result } from '../../query/result.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useShownView, useWords } from '../shared/session.ts'
import { SaveFiles } from './SaveFiles.tsx'
import { ShareCitation } from './ShareCitation.tsx'
import { ShareEmbed } from './ShareEmbed.tsx'
import { ShareLink } from './ShareLink.tsx'
import { usePacked } from './usePacked.ts'
import './Share.css'

interface Props {
  /** Where the dataset is from. */
  readonly url: string
  readonly dataset: Dataset
  readonly result: Result
  readonly onClose: () => void
}

export function Share({ url, dataset, result, onClose }: Props) {
  const words = useWords()
  const embed = useId()
  const { data, lang } = useShownView()
  const packed = usePacked(dataset, lang, isLocal(data))
  return (
    <Dialog title={words.shareTitle} className="share" onClose={onClose}>
      <ShareLink dataset={dataset} packed={packed} />
      <ShareCitation dataset={dataset} url={url} />
      <section className="share-part" aria-labelledby={embed}>
        <h3 id={embed}>{words.embedCode}</h3>
        <ShareEmbed dataset={dataset} url={url} packed={packed} />
      </section>
      <SaveFiles dataset={dataset} result={result} />
    </Dialog>
  )
}
