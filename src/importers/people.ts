/**
 * The people of a file, each once: who they are is told by the file's own ids, else by name and year of birth. A row that has
 * the name alone is the one person of that name, where there is one.
 */

import { fold } from '../dataset/fold.ts'
import type { PersonRow, SourceRef, Text } from '../dataset/format.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { parseDate } from '../dataset/parsedDates.ts'
import { writtenIn } from '../dataset/text.ts'
import { definedOf } from './defined.ts'
import { idOf, joinIds, uniqueIds } from './ids.ts'
import type { Place } from './place.ts'
import type { Doubtful } from './reasons.ts'
import type { OtherRecord, PersonRecord, SourceRecord } from './records.ts'
import type { Sources } from './sources.ts'
import { isItem } from './wikidataItem.ts'

/** A person so far, and where they were first met. */
interface Candidate {
  record: PersonRecord
  readonly place: Place
  /** Its row, once there are rows. */
  row?: number
  /** The documents of all its records, once there are several; each row of a file may name another. */
  documents?: Map<string, SourceRecord>
  /** The one that this turned out to be. */
  same?: Candidate
}

export interface People {
  /** The number of a record's person; the same for all records that are known to be of one. */
  add(record: PersonRecord, place: Place): number
  finish(sources: Sources): PeopleRows
}

export interface PeopleRows {
  readonly rows: PersonRow[]
  /** Where each was first met. */
  readonly places: readonly Place[]
  /** The row of each number. */
  readonly rowOf: Uint32Array
  /** The id of whom a record means: by the file's own id, else by a name that one person alone has. */
  readonly idOfOther: (other: OtherRecord) => string | undefined
  readonly doubts: readonly Doubtful[]
}

export function collectPeople(): People {
  const candidates: Candidate[] = []
  const known = new Map<string, number>()
  let last: { readonly record: PersonRecord; readonly at: number } | undefined
  const add = (record: PersonRecord, place: Place): number => {
    if (last?.record !== record) last = { record, at: find(record, place) }
    return last.at
  }
  const find = (record: PersonRecord, place: Place): number => {
    const who = whoOf(record)
    const at = known.get(who)
    const before = at === undefined ? undefined : candidates[at]
    if (at !== undefined && before) {
      learn(before, record, record.sources)
      return at
    }
    known.set(who, candidates.length)
    return candidates.push({ record, place }) - 1
  }
  return {
    add,
    finish: (sources) => {
      const doubts = tellApart(candidates)
      const rows = candidates.filter(({ same }) => same === undefined)
      rows.forEach((one, i) => {
        one.row = i
      })
      const ids = uniqueIds(rows.map(({ record }) => ({ id: personId(record), key: record.key })))
      return {
        rows: rows.map((one, i) =>
          rowOf(one.record, ids[i] ?? '', sources.refs(documentsOf(one), one.place)),
        ),
        places: rows.map(({ place }) => place),
        rowOf: Uint32Array.from(candidates, (one) => (one.same ?? one).row ?? 0),
        idOfOther: findOther(rows, ids),
        doubts,
      }
    },
  }
}

/** Most files name no others: they are looked for when it is first asked. */
function findOther(rows: readonly Candidate[], ids: readonly string[]): PeopleRows['idOfOther'] {
  const index = memoizeLast(() => {
    const byKey = new Map<string, string>()
    const byOnlyName = new Map<string, string | undefined>()
    rows.forEach(({ record }, i) => {
      const id = ids[i] ?? ''
      if (record.key !== undefined) byKey.set(record.key, id)
      const name = nameOf(record)
      byOnlyName.set(name, byOnlyName.has(name) ? undefined : id)
    })
    return { byKey, byOnlyName }
  })
  return ({ name, key }) =>
    key === undefined ? index().byOnlyName.get(nameOf({ name })) : index().byKey.get(key)
}

const whoOf = (record: PersonRecord): string =>
  record.key === undefined ? `n ${nameOf(record)} ${birthYear(record.born) ?? ''}` : `k ${record.key}`

const nameOf = ({ name }: Pick<PersonRecord, 'name'>): string => fold(writtenIn(name, 'en'))

/** The year of a date that lies in one; else `undefined`. */
function birthYear(born: string | undefined): string | undefined {
  const parsed = born === undefined ? undefined : parseDate(born)
  return parsed?.ok ? /^-?\d{4,}/.exec(born ?? '')?.[0] : undefined
}

/** Adds what another record knows. */
function learn(one: Candidate, record: PersonRecord, sources: readonly SourceRecord[] | undefined): void {
  const before = one.record.sources
  if (sources && sources !== before) {
    one.documents ??= new Map(before?.map((source) => [whichDocument(source), source]))
    for (const source of sources) {
      const which = whichDocument(source)
      if (!one.documents.has(which)) one.documents.set(which, source)
    }
  }
  one.record = together(one.record, record)
}

const documentsOf = ({ record, documents }: Candidate): readonly SourceRecord[] | undefined =>
  documents ? [...documents.values()] : record.sources

const whichDocument = ({ url, title, at }: SourceRecord): string => JSON.stringify([url, title, at])

/** What one record knows of a person beside what others do; where both say something, the more exact date, and the first of the rest. */
function together(first: PersonRecord, second: PersonRecord): PersonRecord {
  if (first === second) return first
  return {
    ...second,
    ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)),
    name: bothNames(first.name, second.name),
    born: moreExact(first.born, second.born),
    died: moreExact(first.died, second.died),
  } as PersonRecord
}

function bothNames(first: Text, second: Text): Text {
  if (typeof first === 'string') return typeof second === 'string' ? first : second
  return typeof second === 'string' ? first : { ...second, ...first }
}

const moreExact = (first: string | undefined, second: string | undefined): string | undefined =>
  (second?.length ?? 0) > (first?.length ?? 0) && (first === undefined || second?.startsWith(first))
    ? second
    : first

/** Makes one of those that are: told by the name alone, and only one of that name is told by more. */
function tellApart(candidates: readonly Candidate[]): Doubtful[] {
  const doubts: Doubtful[] = []
  for (const [name, all] of byName(candidates)) {
    if (all.length === 1) continue
    const vague = all.filter(({ record }) => record.key === undefined && birthYear(record.born) === undefined)
    const exact = all.filter((one) => !vague.includes(one))
    const [only] = exact
    if (only && exact.length === 1)
      for (const one of vague) {
        learn(only, one.record, documentsOf(one))
        one.same = only
      }
    const people = all.filter(({ same }) => same === undefined)
    const [, second] = people
    if (second) doubts.push({ place: second.place, doubt: { code: 'sameName', name, people: people.length } })
  }
  return doubts
}

function byName(candidates: readonly Candidate[]): [name: string, Candidate[]][] {
  const names = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const name = nameOf(one.record)
    const others = names.get(name)
    if (others) others.push(one)
    else names.set(name, [one])
  }
  return [...names.values()].map((all) => [writtenIn(all[0]?.record.name ?? '', 'en'), all])
}

const personId = ({ name, key, born }: PersonRecord): string =>
  joinIds([idOf(name, idOf(key, 'person')), birthYear(born)?.replace('-', 'bc-')])

function rowOf(record: PersonRecord, id: string, refs: SourceRef[]): PersonRow {
  const { name, born, died, birthplace, party, education, note, claims, wikidata } = record
  return definedOf({
    name,
    born,
    died,
    birthplace,
    party,
    note,
    id,
    education: education && education.length > 0 ? education.map((one) => ({ ...one })) : undefined,
    claims: claims && claims.length > 0 ? claims.map((claim) => ({ ...claim, sources: refs })) : undefined,
    wikidata: isItem(wikidata) ? wikidata : undefined,
    sources: refs,
  })
}
