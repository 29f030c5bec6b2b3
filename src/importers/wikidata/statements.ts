/** Rows of results put together to statements: a term with two parties or two references is several rows, and one term. */
import type { Text } from '../../dataset/format.ts'
import { writtenIn } from '../../dataset/text.ts'
import { definedOf } from '../defined.ts'
import type { Place } from '../place.ts'
import type { OfficeRecord, OtherRecord, PersonRecord, SourceRecord, TermRecord } from '../records.ts'
import { distinct } from './distinct.ts'
import type { NoteKind } from './notes.ts'
import { noteOf } from './notes.ts'
import { eitherOf } from './time.ts'

/** What one row says. */
export interface RowRead {
  readonly person: PersonRecord
  readonly office: OfficeRecord
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly acting?: boolean | undefined
  readonly party?: Text | undefined
  readonly predecessor?: OtherRecord | undefined
  readonly successor?: OtherRecord | undefined
  readonly notes: Readonly<Partial<Record<NoteKind, Text | undefined>>>
  readonly sources: readonly SourceRecord[]
}

interface Draft {
  readonly rows: RowRead[]
  readonly place: Place
}

export interface Statements {
  /** `statement` is the address of the statement, where the query asked for it: rows of one are one term. Else those are that agree. */
  add(row: RowRead, statement: string | undefined, place: Place): void
  /** Each term with the place of its first row. */
  terms(): (readonly [TermRecord, Place])[]
}

export function collectStatements(): Statements {
  const drafts = new Map<string, Draft>()
  return {
    add: (row, statement, place) => {
      const which = statement ?? whichTerm(row)
      const draft = drafts.get(which)
      if (draft) draft.rows.push(row)
      else drafts.set(which, { rows: [row], place })
    },
    terms: () => [...drafts.values()].map(({ rows, place }) => [termOf(rows), place] as const),
  }
}

const whichTerm = ({ person, office, start, end, acting }: RowRead): string =>
  JSON.stringify([
    person.key ?? person.name,
    office.key ?? office.title,
    office.place,
    office.organization?.name,
    start,
    end,
    acting,
  ])

function termOf(rows: readonly RowRead[]): TermRecord {
  const [first] = rows as readonly [RowRead]
  const all = <T>(pick: (row: RowRead) => T | undefined) =>
    distinct(rows.map(pick).filter((one) => one !== undefined))
  const note = (kind: NoteKind) => all(({ notes }) => notes[kind])
  const [start, ...otherStarts] = all((row) => row.start)
  const [end, ...otherEnds] = all((row) => row.end)
  const [party, ...otherParties] = all((row) => row.party)
  const related = definedOf({
    predecessor: some(all(({ predecessor }) => predecessor)),
    successor: some(all(({ successor }) => successor)),
  })
  return definedOf({
    person: {
      ...first.person,
      born: eitherOf(all(({ person }) => person.born)),
      died: eitherOf(all(({ person }) => person.died)),
    },
    office: first.office,
    start,
    end,
    acting: rows.some(({ acting }) => acting) || undefined,
    party,
    related: Object.keys(related).length === 0 ? undefined : related,
    note: noteOf({
      ordinal: note('ordinal'),
      legislature: note('legislature'),
      cabinet: note('cabinet'),
      endCause: note('endCause'),
    }),
    sources: distinct(rows.flatMap(({ sources }) => sources)),
    claims: [
      ...otherStarts.map((value) => ({ field: 'start', value })),
      ...otherEnds.map((value) => ({ field: 'end', value })),
      ...otherParties.map((one) => ({ field: 'party', value: writtenIn(one, 'en') })),
    ],
  })
}

const some = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)
