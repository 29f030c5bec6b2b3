/** What is known of a term, a person, an event or a day, each fact with its source. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { selectedRow } from '../../state/selectedRow.ts'
import { useView } from '../shared/session.ts'
import { DayDetails } from './DayDetails.tsx'
import { EventDetails } from './EventDetails.tsx'
import { PersonDetails } from './PersonDetails.tsx'
import { TermDetails } from './TermDetails.tsx'

/** The panel for what `sel` names; nothing where it names nothing of this dataset. */
export function Details({ dataset, result }: { dataset: Dataset; result: Result }) {
  const sel = useView('sel')
  if (sel.kind === 'day') return <DayDetails dataset={dataset} result={result} />
  const at = selectedRow(dataset, sel)
  if (at < 0 || sel.kind === 'none') return null
  if (sel.kind === 'term') return <TermDetails key={sel.id} dataset={dataset} term={at} />
  if (sel.kind === 'person') return <PersonDetails key={sel.id} dataset={dataset} person={at} />
  return <EventDetails key={sel.id} dataset={dataset} event={at} />
}
