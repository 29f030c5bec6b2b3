/**
 * What is told of a view, before it has words. The files beside this one decide what is true and what comes after what; a
 * language says it (`english.ts`, `chinese.ts`), each as its readers write, so that there is no grammar anywhere else.
 */
import type { Relation } from '../dataset/relations.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import type { Named, Prose } from './prose.ts'

/** An office as somebody held it. */
export interface Post {
  readonly title: Named
  readonly acting: boolean
}

/** Somebody who is named beside a term or an event, with what the file adds: "Liu Ning (Governor)". */
export interface Other {
  readonly name: Named
  readonly note: Named | undefined
}

/** The first of a list, and how many it has beyond them. */
export interface Some<T> {
  readonly first: readonly T[]
  readonly more: number
}

/**
 * What is known of the two ends of a term:
 *
 *   began    start stated, end not             held     start not stated, and still held at asOf
 *   ran      both stated                       ended    start not stated, end stated
 *   holds    start stated, and still held      undated  neither stated
 *   planned  to begin after asOf               ends     ends after asOf; whether it has begun is not known
 */
export type Mood = 'began' | 'ran' | 'holds' | 'planned' | 'held' | 'ended' | 'undated' | 'ends'

/** A value that the sources give elsewhere for a field such as `start`; `current` is "still in office". */
export interface Claimed {
  readonly field: string
  readonly values: readonly (EdtfDate | 'current' | Named)[]
}

/** Terms that are told in one breath: mostly one, or several of the same dates. */
export interface Stint {
  /** Indexes of terms, in the order of `posts`. */
  readonly terms: readonly number[]
  readonly posts: readonly Post[]
  readonly mood: Mood
  /** As it is stated; `undefined` where it is not. */
  readonly start: EdtfDate | undefined
  /** As it is stated; `undefined` where it is not, or where the file says "still in office". */
  readonly end: EdtfDate | undefined
  /** Start and end are one and the same date. */
  readonly within: boolean
  /** Of several posts only their order is known. */
  readonly inOrder: boolean
  /** It certainly began no earlier than what was told before it ended; of an undated one: the source tells it after that. */
  readonly after: boolean
  /** The same office as what was told just before. */
  readonly again: boolean
  /** What the person certainly still held when it began. */
  readonly during: readonly Post[]
  readonly related: Readonly<Partial<Record<Relation, Some<Other>>>>
  readonly claims: readonly Claimed[]
}

/** Of whom, and of when, a sentence is. */
export interface About {
  readonly name: Named
  /** The day the data speaks for. */
  readonly asOf: EdtfDate
  /** The first sentence of its paragraph. */
  readonly opens: boolean
}

export interface PersonFacts {
  readonly name: Named
  /** The name in another script. */
  readonly other: Named | undefined
  readonly born: EdtfDate | undefined
  readonly birthplace: Named | undefined
  readonly died: EdtfDate | undefined
  /** Terms there are, and those that are told. */
  readonly terms: number
  readonly told: number
  readonly claims: readonly Claimed[]
}

export interface EventFacts {
  readonly date: EdtfDate
  readonly title: Named
  /** Places that the title does not name. */
  readonly places: readonly Named[]
  /** People that the title does not name, but for the one whose events these are. */
  readonly people: Some<Other>
  /** Still to come on the day the data speaks for. */
  readonly scheduled: boolean
  readonly claims: readonly Claimed[]
}

/** What a view lets through: each list is alternatives, and all lists hold at once. */
export interface FilterFacts {
  readonly from: EdtfDate | undefined
  readonly to: EdtfDate | undefined
  readonly roles: readonly Named[]
  readonly people: readonly Named[]
  readonly organizations: readonly Named[]
  readonly parties: readonly Named[]
  readonly text: Named | undefined
}

/** Something counted by what it is called. */
export interface Counted<T> {
  readonly what: T
  readonly count: number
}

export interface SummaryFacts {
  readonly title: Named
  readonly people: number
  readonly terms: number
  readonly events: number
  readonly asOf: EdtfDate
  /** `undefined` where nothing is filtered. */
  readonly filter: FilterFacts | undefined
  /** Terms that began before the years chosen, and of which no source states the end. */
  readonly begunEarlier: number
  /** Roles, or groups of roles where there are many roles: most terms first, and how many terms have others. */
  readonly kinds: readonly Counted<Named>[]
  readonly otherKinds: number
  /** `undefined` where that says little. */
  readonly peaks: Peaks | undefined
}

/** The years, decades or centuries in each of which `count` terms certainly began: more than in any other. */
export interface Peaks {
  readonly unit: 'year' | 'decade' | 'century'
  readonly dates: readonly EdtfDate[]
  readonly count: number
}

/** How one language tells. Each function gives whole sentences, with their full stop. */
export interface Telling {
  summary(facts: SummaryFacts): readonly Prose[]
  /** A name with what tells it from others of that name. */
  heading(name: Named, addition: string): Prose
  person(facts: PersonFacts): readonly Prose[]
  /** One to three stints of one mood, in one sentence. */
  stints(stints: readonly Stint[], about: About): Prose
  /** Of the last `count` posts told, no end is stated. */
  endsUnstated(count: number): Prose
  /** Between what was told and what follows lies a time without any office on record, at least so many days long. */
  gap(days: number, isExact: boolean): Prose
  event(facts: EventFacts): Prose
  /** What stands above the events of a person, and above those that concern nobody. */
  readonly eventsHeading: string
  readonly contextHeading: string
  /** What stands between two sentences of a paragraph. */
  readonly between: string
}
