/** A view as text: a summary, then person by person what they held and what happened, then what concerns nobody. */
import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import { maskOf } from '../dataset/maskOf.ts'
import { mustParseDate } from '../dataset/parsedDates.ts'
import { otherSpelling } from '../dataset/text.ts'
import type { DateLang } from '../dates/format.ts'
import type { FilterIds } from '../query/clause.ts'
import type { Result } from '../query/result.ts'
import { additionOf } from '../words/namesakes.ts'
import { careerOf, type Paragraph } from './career.ts'
import { claimedOf, firstOf, otherOf } from './facts.ts'
import { type Named, named, type Prose } from './prose.ts'
import { dateOf, summaryOf } from './summary.ts'
import { tellingIn } from './tellingOf.ts'

export interface ViewText {
  readonly lang: DateLang
  readonly summary: readonly Prose[]
  /** Indexes of the people that any matching term or event concerns, in the order asked for. */
  readonly people: readonly number[]
  /** Made when it is asked for. */
  person(person: number): PersonText
  /** Matching events that concern nobody, in the order of time. */
  readonly context: readonly number[]
  /** An event; `of` is whose career it is told in. */
  event(event: number, of?: number): Prose
  readonly eventsHeading: string
  readonly contextHeading: string
  /** What stands between two sentences. */
  readonly between: string
}

interface PersonText {
  readonly heading: Prose
  /** Who it is, and how much of the career is told. */
  readonly about: readonly Prose[]
  /** Paragraphs are made as they are asked for; an answer can be asked for them again. */
  readonly career: Iterable<Paragraph>
  /** Matching events, in the order of time. */
  readonly events: readonly number[]
}

interface Asked {
  readonly dataset: Dataset
  readonly result: Result
  readonly filter: FilterIds
  readonly lang: DateLang
  /** All people in the order they are told in; that of the file where it is left out. */
  readonly order?: Uint32Array | undefined
}

export function viewText({ dataset, result, filter, lang, order }: Asked): ViewText {
  const telling = tellingIn(lang)
  const matching = maskOf(result.terms, dataset.term.person.length)
  const { eventsOf, context } = eventsByPerson(dataset, result.events)
  return {
    lang,
    summary: telling.summary(summaryOf(dataset, result, filter, lang)),
    people: peopleTold(dataset, result, eventsOf, order),
    person: (person) => personText(dataset, person, lang, matching, eventsOf.get(person) ?? []),
    context,
    event: (event, of) => telling.event(eventFacts(dataset, event, of, lang)),
    eventsHeading: telling.eventsHeading,
    contextHeading: telling.contextHeading,
    between: telling.between,
  }
}

function eventsByPerson(dataset: Dataset, events: Uint32Array) {
  const eventsOf = new Map<number, number[]>()
  const context: number[] = []
  for (const event of events) {
    const people = peopleOf(dataset, event)
    if (people.length === 0) context.push(event)
    for (const person of new Set(people)) {
      const known = eventsOf.get(person)
      if (known) known.push(event)
      else eventsOf.set(person, [event])
    }
  }
  return { eventsOf, context }
}

function peopleTold(
  { people, term }: Dataset,
  { terms }: Result,
  eventsOf: ReadonlyMap<number, unknown>,
  order: Uint32Array = Uint32Array.from({ length: people.count }, (_, person) => person),
): readonly number[] {
  const told = maskOf([...eventsOf.keys()], people.count)
  for (const i of terms) told[term.person[i] ?? 0] = 1
  return [...order.filter((person) => told[person])]
}

function personText(
  dataset: Dataset,
  person: number,
  lang: DateLang,
  matching: Uint8Array,
  events: readonly number[],
): PersonText {
  const row = dataset.people.row(person)
  const { from, items } = dataset.termsByPerson
  const terms = items.subarray(from[person], from[person + 1])
  const name = named(row.name, lang)
  const addition = additionOf(dataset, person, lang)
  const matches = (term: number) => matching[term] === 1
  const about = { name, asOf: dateOf(dataset.head.asOf), lang }
  return {
    heading: addition === '' ? [name] : tellingIn(lang).heading(name, addition),
    about: tellingIn(lang).person({
      name,
      other: otherSpelling(row.name, lang),
      born: row.born === undefined ? undefined : mustParseDate(row.born),
      birthplace: row.birthplace === undefined ? undefined : named(row.birthplace, lang),
      died: row.died === undefined ? undefined : mustParseDate(row.died),
      terms: terms.length,
      told: terms.filter(matches).length,
      claims: claimedOf(row.claims, lang),
    }),
    career: { [Symbol.iterator]: () => careerOf(dataset, person, matches, about) },
    events,
  }
}

function eventFacts(dataset: Dataset, event: number, of: number | undefined, lang: DateLang) {
  const row = dataset.events.row(event)
  const title = named(row.title, lang)
  const isUnsaid = ({ text }: Named) => !title.text.includes(text)
  const others = [...new Set(peopleOf(dataset, event))]
    .filter((person) => person !== of)
    .map((person) => ({ person: dataset.people.id(person) }))
  const people = [...others, ...(row.with ?? [])]
    .map((ref) => otherOf(dataset, ref, lang))
    .filter(({ name }) => isUnsaid(name))
  return {
    date: mustParseDate(row.date),
    title,
    places: (row.places ?? []).map((place) => named(place, lang)).filter(isUnsaid),
    people: firstOf(people, (person) => person),
    scheduled: (dataset.event.min[event] ?? 0) > dataset.head.asOf,
    claims: claimedOf(row.claims, lang),
  }
}
