/** Careers in English. A name stands where a pronoun would: the data does not say which. */

import { formatDuration } from '../dates/duration.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { count } from '../words/englishPicture.ts'
import { number } from '../words/number.ts'
import { capital, closed, hasComma } from './commas.ts'
import { at, atTimes, when, within } from './englishDates.ts'
import { joined, type Named, type Piece, type Prose, plain, prose } from './prose.ts'
import type {
  About, Claimed, Counted, EventFacts, FilterFacts, Mood, Other, Peaks, PersonFacts, Post, Some, Stint, SummaryFacts,
  Telling,
} from './telling.ts' // biome-ignore format: one import

export const english: Telling = {
  summary,
  heading: (name, addition) => prose`${name} (${addition})`,
  person,
  stints: (stints, about) => capital(prose`${MOODS[stints[0]?.mood ?? 'ran'](stints, about)}.`),
  endsUnstated: (n) => [`When ${n === 1 ? 'that post' : `these ${inWords(n)} posts`} ended is not stated.`],
  gap: (days, isExact) => [
    `After that no office is recorded for ${formatDuration(days, isExact ? days : Number.POSITIVE_INFINITY, 'en')}.`,
  ],
  event,
  eventsHeading: 'Events',
  contextHeading: 'Context',
  between: ' ',
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const inWords = (n: number): string => SMALL[n] ?? number(n)

type Items = readonly (Piece | Prose)[]

/** "A, B, and C"; where an item has a comma of its own, "A; B; and C". */
function list(items: Items, word = 'and'): Prose {
  if (items.some((item) => hasComma([item].flat()))) return joined(items, '; ', `; ${word} `, `, ${word} `)
  return joined(items, ', ', ` ${word} `)
}

const some = <T>({ first, more }: Some<T>, item: (one: T) => Piece | Prose): Prose =>
  list(more > 0 ? [...first.map(item), `${number(more)} others`] : first.map(item))

const post = ({ title, acting }: Post): Prose => (acting ? prose`acting ${title}` : [title])

const posts = (stint: Stint): Prose => list(stint.posts.map(post))

/** What was still held stands with the start. */
const during = ({ during }: Stint, word: string): Prose =>
  during.length === 0 ? [] : prose`, ${word} ${list(during.map(post))}`

/** The moods: each is what the stints of one sentence have in common, said once. */
const MOODS: Readonly<Record<Mood, (stints: readonly Stint[], about: About) => Prose>> = {
  began: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        // "By 1998 … had become …; in 2001 became …": who had begun by then began before.
        const isBy = isOnlyBounded(stints[0]?.start)
        const subject = i === 0 ? prose`${name} ${isBy ? 'had become' : 'became'} ` : []
        const verb = i === 1 && isBy ? ['became '] : subject
        return prose`${began(stint)} ${verb}${posts(stint)}${rest(stint)}`
      }),
    ),
  ran: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const verb = i === 0 ? prose`${name} was ` : stint.after ? ['then '] : []
        return prose`${verb}${onceMore(stint, i > 0)} ${span(stint)}${rest(stint)}`
      }),
    ),
  holds: (stints, { name, asOf }) => {
    const held = stints.map((stint) => {
      const end = stint.end ? `, with an end set for ${when(stint.end)}` : ''
      return prose`${closed(posts(stint))} since ${whenOf(stint.start)}${during(stint, 'then still')}${end}${rest(stint)}`
    })
    return prose`As of ${when(asOf)}, ${name} has been ${series(held)}`
  },
  planned: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const verb = i === 0 ? prose`${name} ` : []
        return stint.end
          ? prose`${verb}is to be ${closed(posts(stint))} ${span(stint)}${rest(stint)}`
          : prose`${verb}is to become ${closed(posts(stint))} ${atOf(stint.start)}${rest(stint)}`
      }),
    ),
  held: (stints, { name, asOf }) =>
    prose`As of ${when(asOf)}, ${name} is ${series(stints.map((stint) => prose`${posts(stint)}${rest(stint)}`))}; since when is not stated`,
  ended: (stints, { name }) =>
    prose`${name} was ${series(stints.map((stint) => prose`${closed(posts(stint))} until ${whenOf(stint.end)}${rest(stint)}`))}; when ${stints.length > 1 ? 'these' : 'that'} began is not stated`,
  undated: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const dates = stint.posts.length > 1 ? 'at dates that are' : 'at a date that is'
        const ordered = stint.inOrder ? ', in this order' : ''
        const verb = i === 0 ? prose`${name} was ` : []
        return prose`${stint.after ? 'then, ' : ''}${dates} not stated, ${verb}${posts(stint)}${ordered}${rest(stint)}`
      }),
    ),
  ends: (stints, { name }) =>
    prose`${name} is recorded as ${series(
      stints.map((stint) => {
        const end = whenOf(stint.end)
        const dates = stint.start
          ? `from ${when(stint.start)} to ${end}`
          : `until ${end}, with no stated start`
        return prose`${closed(posts(stint))} ${dates}, an end that is still to come${rest(stint)}`
      }),
    )}`,
}

const whenOf = (date: EdtfDate | undefined): string => (date ? when(date) : '')
const atOf = (date: EdtfDate | undefined): string => (date ? at(date) : '')

/** Clauses that share a subject: "…, and …", or with semicolons where they are long. */
function series(clauses: readonly Prose[]): Prose {
  const hasCommas = clauses.some(hasComma)
  return joined(clauses, hasCommas ? '; ' : ', ', hasCommas ? '; and ' : ', and ')
}

/** "in December 2017, while Mayor of Chongqing,": what was held beside stands with the date. */
function began(stint: Stint): Prose {
  const start = stint.start && stint.posts.length > 1 ? atTimes(stint.start) : atOf(stint.start)
  return closed(prose`${start}${during(stint, 'while')}`)
}

const isOnlyBounded = (date: EdtfDate | undefined): boolean =>
  date !== undefined && at(date).startsWith('by ')

/** "then again from …" in the same sentence; in a new one "was again Mayor from …". */
const onceMore = (stint: Stint, goesOn: boolean): Prose =>
  stint.again && goesOn ? ['again'] : closed(prose`${stint.again ? 'again ' : ''}${posts(stint)}`)

/** "from 30 December 2016 to 2 January 2018". */
function span(stint: Stint): Prose {
  const still = during(stint, 'then still')
  if (stint.within && stint.start) return prose`${within(stint.start)}${still}`
  return prose`from ${whenOf(stint.start)}${still}${still.length > 0 ? ',' : ''} to ${whenOf(stint.end)}`
}

/** Who came before and after, and who was there; and what is said elsewhere. */
function rest({ related, claims }: Stint): Prose {
  const { predecessor, successor, alongside, premier, president, deputy } = related
  const around: Prose[] = []
  if (predecessor) around.push(prose`succeeding ${some(predecessor, other)}`)
  if (successor) around.push(prose`succeeded by ${some(successor, other)}`)
  const neighbours = around.length > 0 ? prose`, ${joined(around, ' and ')}` : []
  const beside = alongside ? prose`, alongside ${some(alongside, other)}` : []
  const under: Prose[] = []
  if (premier) under.push(prose`Premier ${some(premier, other)}`)
  if (president) under.push(prose`President ${some(president, other)}`)
  const above = under.length > 0 ? prose`, under ${joined(under, ' and ')}` : []
  const deputies = deputy && deputy.first.length + deputy.more > 1 ? 'deputies' : 'deputy'
  const below = deputy ? prose`, with ${some(deputy, other)} as ${deputies}` : []
  const elsewhere = claims.length > 0 ? prose` (elsewhere ${claimed(claims)})` : []
  return prose`${neighbours}${beside}${above}${below}${elsewhere}`
}

const other = ({ name, note }: Other): Prose => (note ? prose`${name} (${note})` : [name])

const FIELDS = new Map([
  ['start', 'the start'],
  ['end', 'the end'],
  ['date', 'the date'],
  ['born', 'the birth'],
  ['died', 'the death'],
  ['birthplace', 'the birthplace'],
])

/** "the start is given as December 2016 and as 2016, and the end as 2018". */
const claimed = (claims: readonly Claimed[]): Prose =>
  joined(
    claims.map(({ field, values }, i) => {
      const given = values.map((value) => prose`as ${claimedValue(value)}`)
      return prose`${FIELDS.get(field) ?? `“${field}”`}${i === 0 ? ' is given' : ''} ${joined(given, ', ', ' and ')}`
    }),
    ', ',
    ', and ',
  )

function claimedValue(value: EdtfDate | 'current' | Named): Piece {
  if (value === 'current') return 'still to come'
  return 'text' in value ? value : when(value)
}

function person({ name, other, born, birthplace, died, terms, told, claims }: PersonFacts): readonly Prose[] {
  const lived = [
    born
      ? prose`born ${at(born)}${birthplace ? prose` in ${birthplace}` : []}`
      : birthplace
        ? prose`born in ${birthplace} on a date that is not stated`
        : ['whose date of birth is not stated'],
    ...(died ? [prose`died ${at(died)}`] : []),
  ]
  const first = prose`${name}${other ? prose` (${other})` : []}, ${joined(lived, ', ')}, has ${record(terms, told)}.`
  return claims.length > 0 ? [first, prose`Elsewhere ${claimed(claims)}.`] : [first]
}

/** "12 terms of office on record, 5 of them in this view". */
function record(terms: number, told: number): string {
  if (terms === 0) return 'no term of office on record'
  const all = `${number(terms)} ${terms === 1 ? 'term' : 'terms'} of office on record`
  if (told === terms) return all
  return `${all}, ${told === 0 ? 'none' : number(told)} of them in this view`
}

function event({ date, title, places, people, scheduled, claims }: EventFacts): Prose {
  const when = capital([spelled(date)])
  const plan = scheduled ? ' (scheduled)' : ''
  const where = places.length > 0 ? prose` (${joined(places, ', ')})` : []
  const whom = people.first.length > 0 ? prose`, with ${some(people, other)}` : []
  const elsewhere = claims.length > 0 ? prose` Elsewhere ${claimed(claims)}.` : []
  return prose`${when}${plan}: ${title}${where}${whom}.${elsewhere}`
}

/** The date of an event, which may have run: "14–16 October 2023". */
const spelled = (date: EdtfDate): string => (date.kind === 'point' ? when(date) : formatDate(date, 'en'))

function summary(facts: SummaryFacts): readonly Prose[] {
  const { title, people, terms, events, asOf, filter, begunEarlier, kinds, otherKinds, peaks } = facts
  const counts = [
    `${count(terms, 'term')} of office of ${count(people, 'person', 'people')}`,
    ...(events > 0 ? [count(events, 'event')] : []),
  ]
  const told: Prose[] = [prose`This is “${title}” in words, as of ${when(asOf)}: ${joined(counts, ' and ')}.`]
  if (filter) told.push(prose`The view is limited to ${list(limits(filter))}.`)
  if (begunEarlier > 0)
    told.push([
      `${count(begunEarlier, 'more term')} began before these years without a stated end, so that ${begunEarlier === 1 ? 'it' : 'they'} may have run into them.`,
    ])
  if (kinds.length > 1) {
    const others = otherKinds > 0 ? [`others ${number(otherKinds)}`] : []
    told.push(prose`By kind of office: ${list([...kinds.map(kind), ...others])}.`)
  }
  if (peaks) told.push([peak(peaks)])
  return told
}

const kind = ({ what, count }: Counted<Named>): Prose => prose`${what} ${number(count)}`

function peak({ unit, dates, count }: Peaks): string {
  const most = plain(list(dates.map(when)))
  return `More began in ${most} than in any other ${unit}: ${number(count)}${dates.length > 1 ? ' in each' : ''}.`
}

/** What a filter leaves: each is one of its lists. */
function limits({ from, to, roles, people, organizations, parties, text }: FilterFacts): Prose[] {
  const either = (one: string, many: string, names: readonly Named[]): Prose[] =>
    names.length === 0 ? [] : [prose`${names.length === 1 ? one : many} ${list(names, 'or')}`]
  return [
    ...(from || to ? [[period(from, to)]] : []),
    ...either('the role', 'the roles', roles),
    ...(people.length > 0 ? [list(people)] : []),
    ...either('the organization', 'the organizations', organizations),
    ...either('the party', 'the parties', parties),
    ...(text ? [prose`what matches “${text}”`] : []),
  ]
}

function period(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  if (from && to) return when(from) === when(to) ? when(from) : `the time from ${when(from)} to ${when(to)}`
  return from ? `the time from ${when(from)} on` : `the time up to ${whenOf(to)}`
}
