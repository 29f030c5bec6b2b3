/** An event: where and with whom, and what its people held on its days. */
import { useMemo } from 'react'
import { type Dataset, peopleOf } from '../../dataset/dataset.ts'
import type { Text } from '../../dataset/format.ts'
import { eventDate } from '../../words/termDates.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { Spelled, SpelledList } from '../shared/Spelled.tsx'
import { useView, useWords } from '../shared/session.ts'
import { Claims } from './Claims.tsx'
import { Fact, Facts, Note } from './Facts.tsx'
import { HeldByPeople } from './HeldByPeople.tsx'
import { NotesOn } from './NotesOn.tsx'
import { Panel } from './Panel.tsx'
import { People } from './PersonLinks.tsx'
import { SourceSection } from './SourceSection.tsx'

export function EventDetails({ dataset, event }: { dataset: Dataset; event: number }) {
  const words = useWords()
  const lang = useView('lang')
  const row = dataset.events.row(event)
  const people = useMemo(() => [...peopleOf(dataset, event)], [dataset, event])
  const [min, max] = [dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0]
  return (
    <Panel title={<Spelled text={row.title} />} text={row.title}>
      <NotesOn dataset={dataset} is={(one) => one.kind === 'event' && one.index === event} />
      <Facts>
        <Fact name={words.date}>{eventDate(dataset, event, lang)}</Fact>
        <Fact name={words.places}>{row.places?.length && <All texts={row.places} />}</Fact>
        <Fact name={words.with}>{row.with && <People dataset={dataset} refs={row.with} />}</Fact>
        <Fact name={words.organizations}>
          {row.organizations?.length && (
            <All
              texts={row.organizations.map(
                (id) => dataset.organizations.row(dataset.organizations.indexOf(id)).name,
              )}
            />
          )}
        </Fact>
      </Facts>
      <HeldByPeople dataset={dataset} people={people} from={min} to={max} />
      <Note text={row.note} />
      <Claims dataset={dataset} claims={row.claims} />
      <SourceSection dataset={dataset} refs={row.sources} />
    </Panel>
  )
}

/** The first of them, and the others when asked for. */
const All = ({ texts }: { readonly texts: readonly Text[] }) => (
  <FirstOf items={texts}>{(shown) => <SpelledList texts={shown} />}</FirstOf>
)
