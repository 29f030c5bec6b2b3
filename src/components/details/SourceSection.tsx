/** The documents that all of a row was read from. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { SourceRef } from '../../dataset/format.ts'
import { SourceList } from '../shared/Sources.tsx'
import { useWords } from '../shared/session.ts'

export function SourceSection({ dataset, refs }: { dataset: Dataset; refs: readonly SourceRef[] }) {
  const words = useWords()
  return (
    <section>
      <h3>{words.sources}</h3>
      <SourceList dataset={dataset} refs={refs} />
    </section>
  )
}
