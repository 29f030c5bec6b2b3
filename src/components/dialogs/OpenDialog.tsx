/** The dialog that is open, if any. */
import { useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { facetCounts } from '../../query/facets.ts'
import type { Result } from '../../query/result.ts'
import { NO_DIALOG } from '../../state/session.ts'
import { Share } from '../share/Share.tsx'
import { useSession } from '../shared/session.ts'
import { About } from './About.tsx'
import { FilterDialog } from './FilterDialog.tsx'
import { Help } from './Help.tsx'

interface Props {
  /** Where the dataset is from. */
  readonly url: string
  readonly dataset: Dataset
  readonly result: Result
  /** Whether there is something to say of how it was read. */
  readonly isImported: boolean
}

export function OpenDialog({ url, dataset, result, isImported }: Props) {
  const { dialogs } = useSession()
  const open = useSyncExternalStore(dialogs.subscribe, dialogs.get)
  const close = () => dialogs.set(NO_DIALOG)
  if (open.kind === 'filters')
    return (
      <FilterDialog
        dataset={dataset}
        counts={facetCounts(dataset, result.fails)}
        terms={result.terms.length}
        onClose={close}
      />
    )
  if (open.kind === 'share') return <Share url={url} dataset={dataset} result={result} onClose={close} />
  if (open.kind === 'help') return <Help dataset={dataset} onClose={close} />
  if (open.kind === 'about')
    return <About dataset={dataset} source={open.source} isImported={isImported} onClose={close} />
  return null
}
