/** What is known of a term, a person, an event or a day, each fact with its source. */
import { type ReactNode, useEffect, useRef } from 'react'
import { type Dataset, peopleOf } from '../../dataset/dataset.ts'
import type { Claim, PersonRef, SourceRef, Text } from '../../dataset/format.ts'
import { RELATIONS } from '../../dataset/relations.ts'
import { otherScript, textIn } from '../../dataset/text.ts'
import { type Day, isoOfDay } from '../../dates/day.ts'
import { parseEdtf } from '../../dates/edtf.ts'
import { formatDay } from '../../dates/format.ts'
import { heldOn } from '../../query/held.ts'
import {
  edtfText,
  endText,
  eventDate,
  officeOf,
  personAbout,
  personName,
  startText,
  termDuration,
  termTitle,
} from '../../words/termTexts.ts'
import { HeldList, TermLinks } from '../shared/Held.tsx'
import { SourceList } from '../shared/Sources.tsx'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'

/** The panel for what `sel` names; nothing where it names nothing of this dataset. */
export function Details({ dataset }: { dataset: Dataset }) {
  const sel = useView('sel')
  if (sel.kind === 'day') return <DayDetails dataset={dataset} />
  if (sel.kind === 'none') return null
  const table = { term: dataset.terms, person: dataset.people, event: dataset.events }[sel.kind]
  const at = table.indexOf(sel.id)
  if (at < 0) return null
  if (sel.kind === 'term') return <TermDetails key={sel.id} dataset={dataset} term={at} />
  if (sel.kind === 'person') return <PersonDetails key={sel.id} dataset={dataset} person={at} />
  return <EventDetails key={sel.id} dataset={dataset} event={at} />
}

/** Takes the focus when it opens by key or click, gives it back when it closes; Escape closes. */
function Panel({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  const words = useWords()
  const change = useChange()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside className="details" aria-label={title} tabIndex={-1} ref={panel}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          className="plain"
          aria-label={words.close}
          onClick={() => change({ sel: { kind: 'none' } })}
        >
          ✕
        </button>
      </header>
      {about && <p className="about">{about}</p>}
      {children}
    </aside>
  )
}

function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function useText() {
  const lang = useView('lang')
  return (text: Text | undefined) => (text === undefined ? '' : textIn(text, lang))
}

function TermDetails({ dataset, term }: { dataset: Dataset; term: number }) {
  const words = useWords()
  const lang = useView('lang')
  const text = useText()
  const row = dataset.terms.row(term)
  const office = officeOf(dataset, term)
  const person = dataset.term.person[term] ?? 0
  const organization = dataset.term.organization[term] ?? -1
  return (
    <Panel title={termTitle(dataset, term, lang)} about={otherScript(office.title, lang)}>
      <Facts>
        <Fact name={words.person}>
          <PersonLink dataset={dataset} person={person} />
        </Fact>
        <Fact name={words.start}>
          <WithSources dataset={dataset} refs={row.startSources}>
            {startText(row, lang)}
          </WithSources>
        </Fact>
        <Fact name={words.end}>
          <WithSources dataset={dataset} refs={row.endSources}>
            {endText(dataset, row, lang)}
          </WithSources>
        </Fact>
        <Fact name={words.duration}>{termDuration(dataset, term, lang)}</Fact>
        <Fact name={words.role}>{text(dataset.roles.row(dataset.term.role[term] ?? 0).label)}</Fact>
        {organization >= 0 && (
          <Fact name={words.organization}>{text(dataset.organizations.row(organization).name)}</Fact>
        )}
        <Fact name={words.place}>{text(office.place)}</Fact>
        {RELATIONS.map((relation) => (
          <Fact key={relation} name={words.relations[relation]}>
            {row.related?.[relation] && <People dataset={dataset} refs={row.related[relation]} />}
          </Fact>
        ))}
      </Facts>
      {row.start === undefined && <p className="note">{words.orderOnly}</p>}
      <Note text={row.note} />
      <Claims dataset={dataset} claims={row.claims} />
      <Sources dataset={dataset} refs={row.sources} />
    </Panel>
  )
}

function PersonDetails({ dataset, person }: { dataset: Dataset; person: number }) {
  const words = useWords()
  const lang = useView('lang')
  const text = useText()
  const change = useChange()
  const row = dataset.people.row(person)
  const { from, items } = dataset.termsByPerson
  return (
    <Panel title={textIn(row.name, lang)} about={otherScript(row.name, lang)}>
      <Facts>
        <Fact name={words.bornWord}>{row.born && edtfText(row.born, lang)}</Fact>
        <Fact name={words.died}>{row.died && edtfText(row.died, lang)}</Fact>
        <Fact name={words.birthplace}>{text(row.birthplace)}</Fact>
        <Fact name={words.party}>{text(row.party)}</Fact>
      </Facts>
      {row.education && row.education.length > 0 && (
        <>
          <h3>{words.education}</h3>
          <ul>
            {row.education.map((item) => (
              <li key={textIn(item.label, 'en')}>
                {text(item.label)}
                {item.date && <span className="muted"> {edtfText(item.date, lang)}</span>}
                {item.sources && <SourceList dataset={dataset} refs={item.sources} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <Note text={row.note} />
      <p>
        <button type="button" onClick={() => change({ person: [row.id] })}>
          {words.showPerson}
        </button>
      </p>
      <h3>{words.offices}</h3>
      <TermLinks dataset={dataset} terms={[...items.subarray(from[person], from[person + 1])]} />
      <Claims dataset={dataset} claims={row.claims} />
      {row.sources && <Sources dataset={dataset} refs={row.sources} />}
    </Panel>
  )
}

function EventDetails({ dataset, event }: { dataset: Dataset; event: number }) {
  const words = useWords()
  const lang = useView('lang')
  const text = useText()
  const row = dataset.events.row(event)
  const people = [...peopleOf(dataset, event)]
  const [min, max] = [dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0]
  return (
    <Panel title={text(row.title)} about={otherScript(row.title, lang)}>
      <Facts>
        <Fact name={words.date}>{eventDate(dataset, event, lang)}</Fact>
        <Fact name={words.places}>{(row.places ?? []).map(text).join(', ')}</Fact>
        <Fact name={words.with}>{row.with && <People dataset={dataset} refs={row.with} />}</Fact>
        <Fact name={words.organizations}>
          {(row.organizations ?? [])
            .map((id) => text(dataset.organizations.row(dataset.organizations.indexOf(id)).name))
            .join(', ')}
        </Fact>
      </Facts>
      <Note text={row.note} />
      {people.map((person) => (
        <section key={person} className="held">
          <h3>
            <PersonLink dataset={dataset} person={person} /> – {words.held}
          </h3>
          <HeldList dataset={dataset} held={heldOn(dataset, person, min, max)} />
        </section>
      ))}
      <Claims dataset={dataset} claims={row.claims} />
      <Sources dataset={dataset} refs={row.sources} />
    </Panel>
  )
}

/** A day can be asked of many people; the first of them are enough to see who it is about. */
const MOST_PEOPLE = 50

function DayDetails({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const lang = useView('lang')
  const change = useChange()
  const at = useView('at')
  const day = at ?? dataset.head.asOf
  const everyone = Array.from({ length: Math.min(dataset.people.count, MOST_PEOPLE) }, (_, person) => person)
  return (
    <Panel title={words.onDay(formatDay(day, lang))}>
      <DayField label={words.date} day={day} onChange={(next) => change({ at: next })} />
      {everyone.map((person) => (
        <section key={person} className="held">
          <h3>
            <PersonLink dataset={dataset} person={person} />
          </h3>
          <HeldList dataset={dataset} held={heldOn(dataset, person, day, day)} />
        </section>
      ))}
      {at !== null && (
        <p>
          <button type="button" onClick={() => change({ at: null })}>
            {words.clearAt}
          </button>
        </p>
      )}
    </Panel>
  )
}

/** The as-of line without a pointer; a date half typed changes nothing. */
function DayField({ label, day, onChange }: { label: string; day: Day; onChange: (day: Day) => void }) {
  const { beginStep } = useSession()
  const read = (text: string) => {
    const parsed = parseEdtf(text)
    if (parsed.ok && parsed.date.min === parsed.date.max) onChange(parsed.date.min)
  }
  return (
    <input
      type="date"
      aria-label={label}
      value={isoOfDay(day)}
      onFocus={beginStep}
      onChange={(event) => read(event.target.value)}
    />
  )
}

function PersonLink({ dataset, person }: { dataset: Dataset; person: number }) {
  const lang = useView('lang')
  const change = useChange()
  return (
    <button
      type="button"
      className="link"
      title={personAbout(dataset, person, lang)}
      onClick={() => change({ sel: { kind: 'person', id: dataset.people.id(person) } })}
    >
      {personName(dataset, person, lang)}
    </button>
  )
}

/** People of the file as links, others by name. */
function People({ dataset, refs }: { dataset: Dataset; refs: readonly PersonRef[] }) {
  const text = useText()
  return refs.map((ref, i) => (
    <span key={'name' in ref ? textIn(ref.name, 'en') : ref.person}>
      {i > 0 && ', '}
      {'name' in ref ? (
        text(ref.name)
      ) : (
        <PersonLink dataset={dataset} person={dataset.people.indexOf(ref.person)} />
      )}
      {ref.note && <span className="muted"> ({text(ref.note)})</span>}
    </span>
  ))
}

function Note({ text }: { text: Text | undefined }) {
  const lang = useView('lang')
  return text === undefined ? null : <p className="note">{textIn(text, lang)}</p>
}

function WithSources({
  dataset,
  refs,
  children,
}: {
  dataset: Dataset
  refs: readonly SourceRef[] | undefined
  children: ReactNode
}) {
  return (
    <>
      {children}
      {refs && <SourceList dataset={dataset} refs={refs} />}
    </>
  )
}

function Claims({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] | undefined }) {
  const words = useWords()
  const lang = useView('lang')
  if (!claims || claims.length === 0) return null
  const asOf = formatDay(dataset.head.asOf, lang)
  const claimed = ({ value }: Claim) => (value === '..' ? words.current(asOf) : edtfText(value, lang))
  return (
    <section className="claims">
      <h3>{words.otherClaims}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={`${claim.field} ${claim.value}`}>
            <strong>{words.claimOf(words.fields[claim.field] ?? claim.field, claimed(claim))}</strong>
            {claim.note && <span> {textIn(claim.note, lang)}</span>}
            <SourceList dataset={dataset} refs={claim.sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ dataset, refs }: { dataset: Dataset; refs: readonly SourceRef[] }) {
  const words = useWords()
  return (
    <section>
      <h3>{words.sources}</h3>
      <SourceList dataset={dataset} refs={refs} />
    </section>
  )
}
