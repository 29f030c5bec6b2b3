/** The same content as a real table: what is shown, in words, for reading, copying and printing. */
import { type ReactNode, useState } from 'react'
import { type Dataset, peopleOf } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { endText, eventDate, startText } from '../../words/termDates.ts'
import { officeOf } from '../../words/termTexts.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { PersonName, RoleName, TermName } from '../shared/Names.tsx'
import { SourceLinks } from '../shared/SourceLinks.tsx'
import { Joined, Spelled, SpelledList } from '../shared/Spelled.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'
import './TableView.css'

/** Rows that a click brings. */
const PAGE = 500

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  /** Rows that are there without a click. */
  readonly first?: number
}

export function TableView({ dataset, result, first = PAGE }: Props) {
  const words = useWords()
  const lang = useView('lang')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="tables" aria-label={words.table} tabIndex={0} data-focus-then="">
      <h2 className="visually-hidden">{words.table}</h2>
      <Rows
        caption={words.terms(result.terms.length)}
        headings={[
          words.person,
          words.office,
          words.role,
          words.organization,
          ...(dataset.parties.count > 0 ? [words.party] : []),
          words.from,
          words.to,
          words.sources,
        ]}
        rows={result.terms}
        first={first}
        idOf={dataset.terms.id}
        render={(term) => <TermCells dataset={dataset} term={term} />}
      />
      <Rows
        caption={words.events(result.events.length)}
        headings={[words.date, words.event, words.peopleHeading, words.places, words.sources]}
        rows={result.events}
        first={first}
        idOf={dataset.events.id}
        render={(event) => {
          const row = dataset.events.row(event)
          return (
            <>
              <td data-label={words.date}>{eventDate(dataset, event, lang)}</td>
              <td className="main">
                <Open kind="event" id={row.id} text={<Spelled text={row.title} />} />
              </td>
              <td data-label={words.peopleHeading}>
                <FirstOf items={[...peopleOf(dataset, event)]}>
                  {(shown) => (
                    <Joined
                      parts={shown.map((person) => (
                        <PersonName key={person} dataset={dataset} person={person} />
                      ))}
                      by={(some) => some.join(words.listComma)}
                    />
                  )}
                </FirstOf>
              </td>
              <td data-label={words.places}>
                <FirstOf items={row.places ?? []}>{(shown) => <SpelledList texts={shown} />}</FirstOf>
              </td>
              <td data-label={words.sources}>
                <SourceLinks dataset={dataset} refs={row.sources} />
              </td>
            </>
          )
        }}
      />
    </section>
  )
}

/** Each cell says what it is, where a row is a card without headings. */
function TermCells({ dataset, term }: { dataset: Dataset; term: number }) {
  const words = useWords()
  const lang = useView('lang')
  const row = dataset.terms.row(term)
  const organization = dataset.term.organization[term] ?? -1
  const person = dataset.term.person[term] ?? 0
  const party = dataset.term.party[term] ?? -1
  return (
    <>
      <td data-label={words.person}>
        <Open
          kind="person"
          id={dataset.people.id(person)}
          text={<PersonName dataset={dataset} person={person} />}
        />
      </td>
      <td className="main">
        <Open kind="term" id={row.id} text={<TermName dataset={dataset} term={term} />} />
      </td>
      <td data-label={words.role}>
        <RoleName dataset={dataset} term={term} />
      </td>
      <td data-label={words.organization}>
        <Spelled
          text={
            organization < 0 ? officeOf(dataset, term).place : dataset.organizations.row(organization).name
          }
        />
      </td>
      {dataset.parties.count > 0 && (
        <td data-label={words.party}>{party >= 0 && <Spelled text={dataset.parties.row(party).name} />}</td>
      )}
      <td data-label={words.from}>{startText(dataset, term, lang)}</td>
      <td data-label={words.to}>{endText(dataset, term, lang)}</td>
      <td data-label={words.sources}>
        <SourceLinks dataset={dataset} refs={row.sources} />
      </td>
    </>
  )
}

function Open({ kind, id, text }: { kind: 'term' | 'event' | 'person'; id: string; text: ReactNode }) {
  const change = useChange()
  return (
    <button type="button" className="link" onClick={() => change({ sel: { kind, id } })}>
      {text}
    </button>
  )
}

interface RowsProps {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: Uint32Array
  readonly first: number
  readonly idOf: (row: number) => string
  readonly render: (row: number) => ReactNode
}

function Rows({ caption, headings, rows, first, idOf, render }: RowsProps) {
  const words = useWords()
  const [shown, setShown] = useState(first)
  const left = rows.length - shown
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(rows.subarray(0, shown), (row) => (
            <tr key={row} data-id={idOf(row)}>
              {render(row)}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.showMore(Math.min(left, PAGE))}
        </button>
      )}
    </>
  )
}
