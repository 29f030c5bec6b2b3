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

export function OpenDialog({ dataset, result }: { dataset: Dataset; result: Result }) {
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
  if (open.kind === 'share') return <Share dataset={dataset} result={result} onClose={close} />
  if (open.kind === 'help') return <Help onClose={close} />
  if (open.kind === 'about') return <About dataset={dataset} source={open.source} onClose={close} />
  return null
}
