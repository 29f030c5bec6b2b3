/** Puts records together to a dataset file: whoever reads a format tells what it found, in any order, and where. */
import type { DatasetFile, EventRow, PersonRef, TermRow, Text } from '../dataset/format.ts'
import { memoize, memoizeLast, memoizeWeak } from '../dataset/memoize.ts'
import type { Relation } from '../dataset/relations.ts'
import { writtenIn } from '../dataset/text.ts'
import { clean } from './clean.ts'
import { cleanHead, cleanOffice, cleanPerson } from './cleanRecords.ts'
import { countHeld } from './countHeld.ts'
import { cutShort } from './cutShort.ts'
import { definedOf } from './defined.ts'
import { idOf, joinIds, ownOrMade } from './ids.ts'
import { collectNamed, type Named } from './named.ts'
import { collectOffices } from './offices.ts'
import { collectPeople, type PeopleRows } from './people.ts'
import type { Place } from './place.ts'
import type { Doubt, Doubtful, ImportReason, LeftOut } from './reasons.ts'
import type { EventRecord, Head, OtherRecord, PersonRecord, TermRecord } from './records.ts'
import { collectSources, type Sources } from './sources.ts'

export interface Assembly {
  /** From here on another file is read, by its name or address: its rows have it for their source. */
  begin(name: string, url: string | undefined): void
  /** Something of the file was looked at: a row, an object of a list. */
  row(): void
  term(record: TermRecord, place: Place): void
  event(record: EventRecord, place: Place): void
  /** What is known of a person beside terms; they need none. */
  person(record: PersonRecord, place: Place): void
  /** Something could not be used: a row, or a part of one. */
  leaveOut(place: Place, reason: ImportReason): void
  doubt(place: Place, doubt: Doubt): void
  /** What the file says of itself; what is said later stands. The titles of several files are joined. */
  head(head: Head): void
}

/** A dataset file as it was put together, not yet known to be in order, and where its rows were found. */
export interface Assembled {
  readonly file: DatasetFile
  readonly places: Readonly<Record<'people' | 'terms' | 'events', readonly Place[]>>
  readonly rows: number
  readonly leftOut: Named<LeftOut>
  readonly doubts: Named<Doubtful>
}

/** Terms before there are ids, in columns: a million of them are kept. People and offices are told by number. */
interface TermDrafts {
  readonly people: number[]
  readonly offices: number[]
  readonly records: TermRecord[]
  readonly places: Place[]
}

interface EventDraft {
  readonly people: number[]
  readonly organizations: readonly number[]
  readonly record: EventRecord
  readonly place: Place
}

/** `name` is the file's, or its address; `asOf` the day it speaks for where it does not say: ISO 8601. `over` stands over what files say. */
export function assemble(
  name: string,
  url: string | undefined,
  asOf: string,
): Assembly & { finish(over?: Head): Assembled } {
  const sources = collectSources(name, url)
  const people = collectPeople()
  const offices = collectOffices()
  const terms: TermDrafts = { people: [], offices: [], records: [], places: [] }
  const events: EventDraft[] = []
  const eventsByKey = new Map<string, EventDraft>()
  const leftOut = collectNamed<LeftOut>(({ place, reason }) => ({ place, reason: cutShort(reason) }))
  const doubts = collectNamed<Doubtful>(({ place, doubt }) => ({ place, doubt: cutShort(doubt) }))
  let rows = 0
  let head: Head = { asOf }
  const titles: [Text, ...Text[]] = [titleOf(name)]
  let file: string | undefined

  const here = (place: Place): Place => (file === undefined ? place : { ...place, file })
  const leaveOut = (place: Place, reason: ImportReason) => leftOut.add({ place, reason })
  // Many terms come with the very record of the one before, and of an office that is known.
  const personIn = memoizeLast(cleanPerson)
  const officeIn = memoizeWeak(cleanOffice)
  const addPerson = (record: PersonRecord, place: Place): number | undefined => {
    const cleaned = personIn(record)
    return cleaned && people.add(cleaned, place)
  }
  return {
    begin: (another, address) => {
      file = another
      sources.begin(another, address)
      titles.push(titleOf(another))
    },
    row: () => {
      rows++
    },
    term: (record, spot) => {
      const place = here(spot)
      const [who, what] = [personIn(record.person), officeIn(record.office)]
      if (who === undefined) leaveOut(place, { code: 'noName' })
      else if (what === undefined) leaveOut(place, { code: 'noOffice' })
      else {
        terms.people.push(people.add(who, place))
        terms.offices.push(offices.add(what, place))
        terms.records.push(record)
        terms.places.push(place)
      }
    },
    event: (record, spot) => {
      const place = here(spot)
      const title = clean(record.title)
      if (title === undefined) return leaveOut(place, { code: 'noName' })
      const people = (record.people ?? []).flatMap((one) => addPerson(one, place) ?? [])
      const known = record.key === undefined ? undefined : eventsByKey.get(record.key)
      if (known && isSaidAgain(known.record, { ...record, title })) return void known.people.push(...people)
      const organizations = (record.organizations ?? []).map(offices.addOrganization)
      const draft = { people, organizations, record: { ...record, title }, place }
      events.push(draft)
      if (record.key !== undefined) eventsByKey.set(record.key, draft)
    },
    person: (record, spot) => {
      const place = here(spot)
      if (addPerson(record, place) === undefined) leaveOut(place, { code: 'noName' })
    },
    leaveOut: (place, reason) => leaveOut(here(place), reason),
    doubt: (place, doubt) => doubts.add({ place: here(place), doubt }),
    head: (more) => {
      const { title, ...rest } = definedOf(cleanHead(more))
      if (title !== undefined) titles[titles.length - 1] = title
      head = { ...head, ...rest }
    },
    finish: (over = {}) => {
      const who = people.finish(sources)
      const { doubts: ofOffices, organizations, ...tables } = offices.finish()
      for (const one of [...who.doubts, ...ofOffices]) doubts.add(one)
      const officeIds = tables.offices.map(({ id }) => id)
      const termRows = rowsOfTerms(terms, who, officeIds, sources)
      const eventRows = rowsOfEvents(
        events,
        who,
        organizations.map(({ id }) => id),
        sources,
      )
      return {
        file: {
          organizations,
          events: eventRows,
          tenure: 1,
          title: joinedTitles(titles),
          ...({ ...head, ...definedOf(cleanHead(over)) } as Pick<DatasetFile, 'asOf'>),
          sources: sources.rows(),
          ...tables,
          people: who.rows,
          terms: termRows,
        },
        places: {
          people: who.places,
          terms: terms.places,
          events: events.map(({ place }) => place),
        },
        rows,
        leftOut: leftOut.all(),
        doubts: doubts.all(),
      }
    },
  }
}

/** Of several files the first few. */
function joinedTitles([first, ...more]: readonly [Text, ...Text[]]): Text {
  if (more.length === 0) return first
  const all = [...new Set([first, ...more].map((title) => writtenIn(title, 'en')))]
  return all.slice(0, MOST_TITLES).join(', ') + (all.length > MOST_TITLES ? ', …' : '')
}

const MOST_TITLES = 3
/** More than most tables have. */
const MOST_STARTS = 1 << 14

/** The name of a file without its folder and ending. */
export function titleOf(name: string): string {
  const last =
    name
      .replace(/[?#].*$/, '')
      .split(/[/\\]/)
      .filter(Boolean)
      .at(-1) ?? ''
  return (
    (clean(last.replace(/\.[a-z]\w{0,5}$/i, '').replaceAll('_', ' ')) as string | undefined) ?? 'Timeline'
  )
}

/** The year that an id of a term ends with, made of its start. */
const yearOf = memoize(MOST_STARTS, (start: string) => idOf(/^\W*(-?\d+)/.exec(start)?.[1], 'x'))

function rowsOfTerms(
  { people, offices, records, places }: TermDrafts,
  who: PeopleRows,
  officeIds: readonly string[],
  sources: Sources,
): TermRow[] {
  const rows = people.map((person) => who.rowOf[person] ?? 0)
  const holders = rows.map((row) => who.rows[row]?.id ?? '')
  const timesHeld = countHeld(offices, rows)
  const ids = ownOrMade(
    records.map(({ start, key: own }, i) => ({
      own,
      id: joinIds([officeIds[offices[i] ?? 0], holders[i], start && yearOf(start)], '.'),
      key: start,
    })),
  )
  return records.map((record, i): TermRow => {
    const { start, end, acting, related, startSources, endSources, claims, party, note } = record
    const refs = sources.refs(record.sources, places[i] ?? { kind: 'file' })
    const isHolder = (person: string) => person === holders[i] && timesHeld(i) === 1
    const others = related && relatedOf(related, who, isHolder)
    return definedOf({
      id: ids[i] ?? '',
      person: holders[i] ?? '',
      office: officeIds[offices[i] ?? 0] ?? '',
      start,
      end,
      acting,
      party: clean(party),
      note: clean(note),
      startSources: startSources && listOrNone(sources.named(startSources)),
      endSources: endSources && listOrNone(sources.named(endSources)),
      related: others && Object.keys(others).length > 0 ? others : undefined,
      claims: claims && listOrNone(claims.map((claim) => ({ ...claim, sources: refs }))),
      sources: refs,
    })
  })
}

/** Who held an office once is not their own predecessor: a name alone that is theirs too is another's, as a son has his father's. */
function relatedOf(
  related: NonNullable<TermRecord['related']>,
  { idOfOther }: PeopleRows,
  isHolder: (person: string) => boolean,
): Partial<Record<Relation, PersonRef[]>> {
  const refOf = (other: OtherRecord): PersonRef[] => {
    const name = clean(other.name)
    if (name === undefined) return []
    const found = idOfOther({ ...other, name })
    const isAnother = found !== undefined && other.key === undefined && isHolder(found)
    const person = isAnother ? undefined : found
    const note = clean(other.note)
    return [{ ...(person === undefined ? { name } : { person }), ...(note === undefined ? {} : { note }) }]
  }
  return Object.fromEntries(
    Object.entries(related).flatMap(([relation, others]) => {
      const refs = (others ?? []).flatMap(refOf)
      return refs.length === 0 ? [] : [[relation, refs]]
    }),
  )
}

/** Tables have a row for each person that an event concerns. */
const isSaidAgain = (one: EventRecord, other: EventRecord): boolean =>
  one.date === other.date && JSON.stringify(one.title) === JSON.stringify(other.title)

const listOrNone = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)

function rowsOfEvents(
  drafts: readonly EventDraft[],
  who: PeopleRows,
  organizationIds: readonly string[],
  sources: Sources,
): EventRow[] {
  const ids = ownOrMade(
    drafts.map(({ record: { title, date, key: own } }) => ({
      own,
      id: joinIds([idOf(title, 'event'), /\d{4}/.exec(date)?.[0]]),
      key: date,
    })),
  )
  return drafts.map(({ record, people, organizations, place }, i): EventRow => {
    const concerned = [...new Set(people.map((number) => who.rows[who.rowOf[number] ?? 0]?.id ?? ''))]
    const places = (record.places ?? []).map(clean).filter((one) => one !== undefined)
    return definedOf({
      id: ids[i] ?? '',
      title: record.title,
      date: record.date,
      people: listOrNone(concerned),
      places: listOrNone(places),
      organizations: listOrNone([...new Set(organizations.map((number) => organizationIds[number] ?? ''))]),
      note: clean(record.note),
      sources: sources.refs(record.sources, place),
    })
  })
}
