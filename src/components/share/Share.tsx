/** What is shown, to take along: as a link, a frame for other pages, a file. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useWords } from '../shared/session.ts'
import { Save } from './Save.tsx'
import { ShareEmbed } from './ShareEmbed.tsx'
import { ShareLink } from './ShareLink.tsx'

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  readonly onClose: () => void
}

export function Share({ dataset, result, onClose }: Props) {
  const words = useWords()
  return (
    <Dialog title={words.shareTitle} onClose={onClose}>
      <ShareLink />
      <ShareEmbed dataset={dataset} />
      <Save dataset={dataset} result={result} />
    </Dialog>
  )
}
