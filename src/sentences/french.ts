/** Careers in French, in words that agree with no gender: the data does not say which. */

import { formatDuration } from '../dates/duration.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { agree, count, number } from '../words/frenchNumber.ts'
import { capital, closed, hasComma } from './commas.ts'
import { at, isOnlyBounded, since, span, until, when, within } from './frenchDates.ts'
import { joined, type Named, type Piece, type Prose, plain, prose } from './prose.ts'
import type {
  About, Claimed, Counted, EventFacts, FilterFacts, Mood, Other, Peaks, PersonFacts, Post, Some, Stint, SummaryFacts,
  Telling,
} from './telling.ts' // biome-ignore format: one import

export const french: Telling = {
  summary,
  heading: (name, addition) => prose`${name} (${addition})`,
  person,
  stints: (stints, about) => capital(prose`${MOODS[stints[0]?.mood ?? 'ran'](stints, about)}.`),
  endsUnstated: (n) => [
    n === 1
      ? 'La fin de ce poste n’est pas indiquée.'
      : `Les fins de ces ${number(n)}\u00a0postes ne sont pas indiquées.`,
  ],
  gap: (days, isExact) => [
    `Ensuite, aucun poste n’est recensé pendant ${formatDuration(days, isExact ? days : Number.POSITIVE_INFINITY, 'fr')}.`,
  ],
  event,
  eventsHeading: 'Événements',
  contextHeading: 'Contexte',
  between: ' ',
}

type Items = readonly (Piece | Prose)[]

const SEMICOLON = '\u202f; '

/** « A, B et C »; where an item has a comma of its own, « A ; B ; et C ». */
function list(items: Items, word = 'et'): Prose {
  if (items.some((item) => hasComma([item].flat())))
    return joined(items, SEMICOLON, `${SEMICOLON}${word} `, `, ${word} `)
  return joined(items, ', ', ` ${word} `)
}

const some = <T>({ first, more }: Some<T>, item: (one: T) => Piece | Prose): Prose =>
  list(more > 0 ? [...first.map(item), count(more, 'autre')] : first.map(item))

const post = ({ title, acting }: Post): Prose => (acting ? prose`${title} par intérim` : [title])

const posts = (stint: Stint): Prose => list(stint.posts.map(post))

/** What was still held stands with the start. */
const during = ({ during }: Stint): Prose =>
  during.length === 0 ? [] : prose`, alors encore ${list(during.map(post))}`

/** The moods: each is what the stints of one sentence have in common, said once. */
const MOODS: Readonly<Record<Mood, (stints: readonly Stint[], about: About) => Prose>> = {
  began: (stints, { name }) => {
    // « Au plus tard en 1998, … avait pris …, en 2001 a pris … »: who had begun by then began before.
    const isBy = isOnlyBounded(stints[0]?.start)
    const verb = (i: number) => {
      if (i === 0) return prose`${name} ${isBy ? 'avait' : 'a'} pris ses fonctions comme `
      return i === 1 && isBy ? ['a pris ses fonctions comme '] : ['comme ']
    }
    return series(
      stints.map(
        (stint, i) => prose`${atOf(stint.start)}${during(stint)}, ${verb(i)}${posts(stint)}${rest(stint)}`,
      ),
    )
  },
  ran: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const verb = i === 0 ? prose`${name} a été ` : stint.after ? ['puis '] : []
        return prose`${verb}${onceMore(stint, i > 0)} ${spanOf(stint)}${rest(stint)}`
      }),
    ),
  holds: (stints, { name, asOf }) => {
    const held = stints.map((stint) => {
      const end = stint.end ? `, avec une fin prévue ${at(stint.end)}` : ''
      return prose`${closed(posts(stint))} ${stint.start ? since(stint.start) : ''}${during(stint)}${end}${rest(stint)}`
    })
    return prose`${asOfText(asOf)}, ${name} est ${series(held)}`
  },
  planned: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const verb = i === 0 ? prose`${name} ` : []
        return stint.end
          ? prose`${verb}doit être ${closed(posts(stint))} ${spanOf(stint)}${rest(stint)}`
          : prose`${verb}doit devenir ${closed(posts(stint))} ${atOf(stint.start)}${rest(stint)}`
      }),
    ),
  held: (stints, { name, asOf }) =>
    prose`${asOfText(asOf)}, ${name} est ${series(stints.map((stint) => prose`${posts(stint)}${rest(stint)}`))}${SEMICOLON}le début n’en est pas indiqué`,
  ended: (stints, { name }) =>
    prose`${name} a été ${series(stints.map((stint) => prose`${closed(posts(stint))} ${stint.end ? until(stint.end) : ''}${rest(stint)}`))}${SEMICOLON}le début n’en est pas indiqué`,
  undated: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const dates = stint.posts.length > 1 ? 'à des dates non indiquées' : 'à une date non indiquée'
        const ordered = stint.inOrder ? ', dans cet ordre' : ''
        const verb = i === 0 ? prose`${name} a été ` : []
        return prose`${stint.after ? 'puis, ' : ''}${dates}, ${verb}${posts(stint)}${ordered}${rest(stint)}`
      }),
    ),
  ends: (stints, { name }) =>
    prose`les sources donnent ${name} comme ${series(
      stints.map((stint) => {
        const { start, end } = stint
        const dates = start && end ? span(start, end) : `${end ? until(end) : ''}, sans début indiqué`
        return prose`${closed(posts(stint))} ${dates}, une fin qui est encore à venir${rest(stint)}`
      }),
    )}`,
}

const atOf = (date: EdtfDate | undefined): string => (date ? at(date) : '')

/** « au 31 octobre 2025 ». */
const asOfText = (asOf: EdtfDate): string => `au ${when(asOf).replace(/^le /, '')}`

/** Clauses that share a subject: « …, et … », or with semicolons where they are long. */
function series(clauses: readonly Prose[]): Prose {
  const hasCommas = clauses.some(hasComma)
  return joined(clauses, hasCommas ? SEMICOLON : ', ', hasCommas ? `${SEMICOLON}et ` : ', et ')
}

/** « puis de nouveau de … » in the same sentence; in a new one « a été de nouveau … ». */
const onceMore = (stint: Stint, goesOn: boolean): Prose =>
  stint.again && goesOn ? ['de nouveau'] : closed(prose`${stint.again ? 'de nouveau ' : ''}${posts(stint)}`)

/** « du 30 décembre 2016 au 2 janvier 2018 ». */
function spanOf(stint: Stint): Prose {
  const { start, end } = stint
  if (stint.within && start) return prose`${within(start)}${during(stint)}`
  return prose`${start && end ? span(start, end) : ''}${during(stint)}`
}

/** Who came before and after, and who was there; and what is said elsewhere. */
function rest({ related, claims }: Stint): Prose {
  const { predecessor, successor, alongside, premier, president, deputy } = related
  const around: Prose[] = []
  if (predecessor) around.push(prose`à la suite de ${some(predecessor, other)}`)
  if (successor) around.push(prose`avant ${some(successor, other)}`)
  const neighbours = around.length > 0 ? prose`, ${joined(around, ' et ')}` : []
  const beside = alongside ? prose`, aux côtés de ${some(alongside, other)}` : []
  const under: Prose[] = []
  if (premier) under.push(prose`${some(premier, other)} à la tête du gouvernement`)
  if (president) under.push(prose`${some(president, other)} à la présidence`)
  const above = under.length > 0 ? prose`, avec ${joined(under, ' et ')}` : []
  const deputies = deputy && deputy.first.length + deputy.more > 1 ? 'adjoints' : 'adjoint'
  const below = deputy ? prose`, avec ${some(deputy, other)} comme ${deputies}` : []
  const elsewhere = claims.length > 0 ? prose` (ailleurs ${claimed(claims)})` : []
  return prose`${neighbours}${beside}${above}${below}${elsewhere}`
}

const other = ({ name, note }: Other): Prose => (note ? prose`${name} (${note})` : [name])

const FIELDS = new Map([
  ['start', 'le début'],
  ['end', 'la fin'],
  ['date', 'la date'],
  ['born', 'la naissance'],
  ['died', 'le décès'],
  ['birthplace', 'le lieu de naissance'],
])

/** « on donne pour le début décembre 2016 et 2016, et pour la fin 2018 ». */
const claimed = (claims: readonly Claimed[]): Prose =>
  joined(
    claims.map(({ field, values }, i) => {
      const given = joined(values.map(claimedValue), ', ', ' et ')
      const what = FIELDS.get(field) ?? `«\u00a0${field}\u00a0»`
      return prose`${i === 0 ? 'on donne ' : ''}pour ${what} ${given}`
    }),
    ', ',
    ', et ',
  )

function claimedValue(value: EdtfDate | 'current' | Named): Piece {
  if (value === 'current') return 'une fin encore à venir'
  return 'text' in value ? value : when(value)
}

function person({ name, other, born, birthplace, died, terms, told, claims }: PersonFacts): readonly Prose[] {
  const place = birthplace ? prose` à ${birthplace}` : []
  const birth = prose`naissance ${born ? at(born) : 'à une date non indiquée'}${place}`
  const life = died ? prose`${birth}, décès ${at(died)}` : birth
  return [
    prose`${name}${other ? prose` (${other})` : []} ${record(terms, told)}.`,
    capital(prose`${life}.`),
    ...(claims.length > 0 ? [prose`Ailleurs ${claimed(claims)}.`] : []),
  ]
}

/** « a 12 mandats recensés, dont 5 dans cette vue ». */
function record(terms: number, told: number): string {
  if (terms === 0) return 'n’a aucun mandat recensé'
  const all = `a ${count(terms, 'mandat')} ${agree(terms, 'recensé')}`
  return told === terms ? all : `${all}, dont ${told === 0 ? 'aucun' : number(told)} dans cette vue`
}

function event({ date, title, places, people, scheduled, claims }: EventFacts): Prose {
  const plan = scheduled ? ' (prévu)' : ''
  const where = places.length > 0 ? prose` (${joined(places, ', ')})` : []
  const whom = people.first.length > 0 ? prose`, avec ${some(people, other)}` : []
  const elsewhere = claims.length > 0 ? prose` Ailleurs ${claimed(claims)}.` : []
  return prose`${capital([spelled(date)])}${plan}\u00a0: ${title}${where}${whom}.${elsewhere}`
}

/** The date of an event, which may have run: « 14–16 octobre 2023 ». */
const spelled = (date: EdtfDate): string => (date.kind === 'point' ? when(date) : formatDate(date, 'fr'))

function summary(facts: SummaryFacts): readonly Prose[] {
  const { title, people, terms, events, asOf, filter, begunEarlier, kinds, otherKinds, peaks } = facts
  const counts = [
    `${count(terms, 'mandat')} de ${count(people, 'personne')}`,
    ...(events > 0 ? [count(events, 'événement')] : []),
  ]
  const told: Prose[] = [
    prose`Voici «\u00a0${title}\u00a0» sous forme de texte, ${asOfText(asOf)}\u00a0: ${joined(counts, ' et ')}.`,
  ]
  if (filter) told.push(prose`La vue se limite à ceci\u00a0: ${list(limits(filter))}.`)
  if (begunEarlier > 0)
    told.push([
      `${count(begunEarlier, 'autre mandat', 'autres mandats')} ${agree(begunEarlier, 'a', 'ont')} commencé avant ces années sans fin indiquée, et ${agree(begunEarlier, 'a', 'ont')} pu s’y prolonger.`,
    ])
  if (kinds.length > 1) {
    const others = otherKinds > 0 ? [`autres ${number(otherKinds)}`] : []
    told.push(prose`Par type de poste\u00a0: ${list([...kinds.map(kind), ...others])}.`)
  }
  if (peaks) told.push([peak(peaks)])
  return told
}

const kind = ({ what, count }: Counted<Named>): Prose => prose`${what} ${number(count)}`

function peak({ dates, count }: Peaks): string {
  const most = plain(list(dates.map(at)))
  return `C’est ${most} qu’il en a commencé le plus\u00a0: ${number(count)}${dates.length > 1 ? ' chaque fois' : ''}.`
}

/** What a filter leaves: each is one of its lists. */
function limits({ from, to, roles, people, organizations, parties, text }: FilterFacts): Prose[] {
  const either = (one: string, many: string, names: readonly Named[]): Prose[] =>
    names.length === 0 ? [] : [prose`${names.length === 1 ? one : many} ${list(names, 'ou')}`]
  return [
    ...(from || to ? [[period(from, to)]] : []),
    ...either('la fonction', 'les fonctions', roles),
    ...(people.length > 0 ? [list(people)] : []),
    ...either('l’organisation', 'les organisations', organizations),
    ...either('le parti', 'les partis', parties),
    ...(text ? [prose`ce qui contient «\u00a0${text}\u00a0»`] : []),
  ]
}

function period(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  if (from && to) return when(from) === when(to) ? when(from) : `le temps ${span(from, to)}`
  return from ? `le temps ${since(from)}` : `le temps ${to ? until(to) : ''}`
}
