/** A term: its office, its dates and who is related to it. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { TermRow } from '../../dataset/format.ts'
import { RELATIONS, type Relation } from '../../dataset/relations.ts'
import { endText, startText } from '../../words/termDates.ts'
import { termDuration } from '../../words/termDuration.ts'
import { officeOf } from '../../words/termTexts.ts'
import { RoleName, TermName } from '../shared/Names.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useView, useWords } from '../shared/session.ts'
import { Claims } from './Claims.tsx'
import { Fact, Facts, Note, WithSources } from './Facts.tsx'
import { NotesOn } from './NotesOn.tsx'
import { Panel } from './Panel.tsx'
import { People, PersonLink } from './PersonLinks.tsx'
import { SourceSection } from './SourceSection.tsx'

/** Where one of predecessor and successor is named, the other one's absence says something; but who is in office has no successor. */
function isLeftOut({ related, end }: TermRow, relation: Relation): boolean {
  if (relation === 'predecessor') return related?.successor !== undefined
  return relation === 'successor' && related?.predecessor !== undefined && end !== '..'
}

export function TermDetails({ dataset, term }: { dataset: Dataset; term: number }) {
  const words = useWords()
  const lang = useView('lang')
  const row = dataset.terms.row(term)
  const office = officeOf(dataset, term)
  const person = dataset.term.person[term] ?? 0
  const organization = dataset.term.organization[term] ?? -1
  const party = dataset.term.party[term] ?? -1
  return (
    <Panel title={<TermName dataset={dataset} term={term} />} text={office.title}>
      <NotesOn dataset={dataset} is={(one) => one.kind === 'term' && one.index === term} />
      <Facts>
        <Fact name={words.person}>
          <PersonLink dataset={dataset} person={person} />
        </Fact>
        <Fact name={words.start}>
          <WithSources dataset={dataset} refs={row.startSources}>
            {startText(dataset, term, lang)}
          </WithSources>
        </Fact>
        <Fact name={words.end}>
          <WithSources dataset={dataset} refs={row.endSources}>
            {endText(dataset, term, lang)}
          </WithSources>
        </Fact>
        <Fact name={words.duration}>{termDuration(dataset, term, lang)}</Fact>
        <Fact name={words.role}>
          <RoleName dataset={dataset} term={term} />
        </Fact>
        {organization >= 0 && (
          <Fact name={words.organization}>
            <Spelled text={dataset.organizations.row(organization).name} />
          </Fact>
        )}
        <Fact name={words.party}>{party >= 0 && <Spelled text={dataset.parties.row(party).name} />}</Fact>
        <Fact name={words.place}>{office.place && <Spelled text={office.place} />}</Fact>
        {RELATIONS.map((relation) => (
          <Fact key={relation} name={words.relations[relation]}>
            {row.related?.[relation] ? (
              <People dataset={dataset} refs={row.related[relation]} />
            ) : (
              isLeftOut(row, relation) && <span className="muted">{words.notInSources}</span>
            )}
          </Fact>
        ))}
      </Facts>
      {row.start === undefined && row.end === undefined && <p className="note">{words.orderOnly}</p>}
      <Note text={row.note} />
      <Claims dataset={dataset} claims={row.claims} />
      <SourceSection dataset={dataset} refs={row.sources} />
    </Panel>
  )
}
