/** Careers in Spanish, in words that agree with no gender: the data does not say which. */

import { formatDuration } from '../dates/duration.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { agree, count, number } from '../words/spanishNumber.ts'
import { capital, closed, hasComma } from './commas.ts'
import { joined, type Named, type Piece, type Prose, plain, prose } from './prose.ts'
import { at, isOnlyBounded, since, span, until, when, within } from './spanishDates.ts'
import type {
  About, Claimed, Counted, EventFacts, FilterFacts, Mood, Other, Peaks, PersonFacts, Post, Some, Stint, SummaryFacts,
  Telling,
} from './telling.ts' // biome-ignore format: one import

export const spanish: Telling = {
  summary,
  heading: (name, addition) => prose`${name} (${addition})`,
  person,
  stints: (stints, about) => capital(prose`${MOODS[stints[0]?.mood ?? 'ran'](stints, about)}.`),
  endsUnstated: (n) => [
    n === 1
      ? 'No se indica cuándo terminó ese cargo.'
      : `No se indica cuándo terminaron esos ${number(n)} cargos.`,
  ],
  gap: (days, isExact) => [
    `Después no consta ningún cargo durante ${formatDuration(days, isExact ? days : Number.POSITIVE_INFINITY, 'es')}.`,
  ],
  event,
  eventsHeading: 'Eventos',
  contextHeading: 'Contexto',
  between: ' ',
}

type Items = readonly (Piece | Prose)[]

const SEMICOLON = '; '

/** «A, B y C»; where an item has a comma of its own, «A; B; y C». */
function list(items: Items, word = 'y'): Prose {
  if (items.some((item) => hasComma([item].flat())))
    return joined(items, SEMICOLON, `${SEMICOLON}${word} `, `, ${word} `)
  return joined(items, ', ', ` ${before(items, word)} `)
}

/** Before the same sound «y» is «e», and «o» is «u». */
function before(items: Items, word: string): string {
  const last = plain([items.at(-1) ?? ''].flat())
  if (word === 'y') return /^h?[ií](?![aeou])/i.test(last) ? 'e' : word
  return /^h?[oó]/i.test(last) ? 'u' : word
}

const some = <T>({ first, more }: Some<T>, item: (one: T) => Piece | Prose): Prose =>
  list(more > 0 ? [...first.map(item), `${number(more)} más`] : first.map(item))

const post = ({ title, acting }: Post): Prose => (acting ? prose`${title} en funciones` : [title])

const posts = (stint: Stint): Prose => list(stint.posts.map(post))

/** What was still held stands with the start. */
const during = ({ during }: Stint): Prose =>
  during.length === 0 ? [] : prose`, cuando aún era ${list(during.map(post))}`

/** The moods: each is what the stints of one sentence have in common, said once. */
const MOODS: Readonly<Record<Mood, (stints: readonly Stint[], about: About) => Prose>> = {
  began: (stints, { name }) => {
    // «A más tardar en 1998, … había asumido …, en 2001 asumió …»: who had begun by then began before.
    const isBy = isOnlyBounded(stints[0]?.start)
    const verb = (i: number) => {
      if (i === 0) return prose`${name} ${isBy ? 'había asumido' : 'asumió'} el cargo de `
      return i === 1 && isBy ? ['asumió el cargo de '] : ['el de ']
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
        const verb = i === 0 ? prose`${name} fue ` : stint.after ? ['luego '] : []
        return prose`${verb}${onceMore(stint, i > 0)} ${spanOf(stint)}${rest(stint)}`
      }),
    ),
  holds: (stints, { name, asOf }) => {
    const held = stints.map((stint) => {
      const end = stint.end ? `, con un fin previsto ${at(stint.end)}` : ''
      return prose`${closed(posts(stint))} ${stint.start ? since(stint.start) : ''}${during(stint)}${end}${rest(stint)}`
    })
    return prose`${asOfText(asOf)}, ${name} es ${series(held)}`
  },
  planned: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const verb = i === 0 ? prose`${name} ` : []
        return stint.end
          ? prose`${verb}ha de ser ${closed(posts(stint))} ${spanOf(stint)}${rest(stint)}`
          : prose`${verb}ha de asumir el cargo de ${closed(posts(stint))} ${atOf(stint.start)}${rest(stint)}`
      }),
    ),
  held: (stints, { name, asOf }) =>
    prose`${asOfText(asOf)}, ${name} es ${series(stints.map((stint) => prose`${posts(stint)}${rest(stint)}`))}${SEMICOLON}no se indica desde cuándo`,
  ended: (stints, { name }) =>
    prose`${name} fue ${series(stints.map((stint) => prose`${closed(posts(stint))} ${stint.end ? until(stint.end) : ''}${rest(stint)}`))}${SEMICOLON}no se indica desde cuándo`,
  undated: (stints, { name }) =>
    series(
      stints.map((stint, i) => {
        const dates = stint.posts.length > 1 ? 'en fechas no indicadas' : 'en una fecha no indicada'
        const ordered = stint.inOrder ? ', en este orden' : ''
        const verb = i === 0 ? prose`${name} fue ` : []
        return prose`${stint.after ? 'luego, ' : ''}${dates}, ${verb}${posts(stint)}${ordered}${rest(stint)}`
      }),
    ),
  ends: (stints, { name }) =>
    prose`las fuentes dan a ${name} como ${series(
      stints.map((stint) => {
        const { start, end } = stint
        const dates = start && end ? span(start, end) : `${end ? until(end) : ''}, sin inicio indicado`
        return prose`${closed(posts(stint))} ${dates}, un fin que aún está por venir${rest(stint)}`
      }),
    )}`,
}

const atOf = (date: EdtfDate | undefined): string => (date ? at(date) : '')

/** «al 31 de octubre de 2025». */
const asOfText = (asOf: EdtfDate): string => `al ${when(asOf).replace(/^el /, '')}`

/** Clauses that share a subject: «…, y …», or with semicolons where they are long. */
function series(clauses: readonly Prose[]): Prose {
  const hasCommas = clauses.some(hasComma)
  return joined(clauses, hasCommas ? SEMICOLON : ', ', hasCommas ? `${SEMICOLON}y ` : ', y ')
}

/** «luego de nuevo de …» in the same sentence; in a new one «fue de nuevo …». */
const onceMore = (stint: Stint, goesOn: boolean): Prose =>
  stint.again && goesOn ? ['de nuevo'] : closed(prose`${stint.again ? 'de nuevo ' : ''}${posts(stint)}`)

/** «del 30 de diciembre de 2016 al 2 de enero de 2018». */
function spanOf(stint: Stint): Prose {
  const { start, end } = stint
  if (stint.within && start) return prose`${within(start)}${during(stint)}`
  return prose`${start && end ? span(start, end) : ''}${during(stint)}`
}

/** Who came before and after, and who was there; and what is said elsewhere. */
function rest({ related, claims }: Stint): Prose {
  const { predecessor, successor, alongside, premier, president, deputy } = related
  const around: Prose[] = []
  if (predecessor) around.push(prose`después de ${some(predecessor, other)}`)
  if (successor) around.push(prose`antes de ${some(successor, other)}`)
  const neighbours = around.length > 0 ? prose`, ${joined(around, ' y ')}` : []
  const beside = alongside ? prose`, junto a ${some(alongside, other)}` : []
  const under: Prose[] = []
  if (premier) under.push(prose`${some(premier, other)} al frente del gobierno`)
  if (president) under.push(prose`${some(president, other)} en la presidencia`)
  const above = under.length > 0 ? prose`, con ${joined(under, ' y ')}` : []
  const deputies = deputy && deputy.first.length + deputy.more > 1 ? 'adjuntos' : 'adjunto'
  const below = deputy ? prose`, con ${some(deputy, other)} como ${deputies}` : []
  const elsewhere = claims.length > 0 ? prose` (en otra parte ${claimed(claims)})` : []
  return prose`${neighbours}${beside}${above}${below}${elsewhere}`
}

const other = ({ name, note }: Other): Prose => (note ? prose`${name} (${note})` : [name])

const FIELDS = new Map([
  ['start', 'el inicio'],
  ['end', 'el fin'],
  ['date', 'la fecha'],
  ['born', 'el nacimiento'],
  ['died', 'el fallecimiento'],
  ['birthplace', 'el lugar de nacimiento'],
])

/** «se da para el inicio diciembre de 2016 y 2016, y para el fin 2018». */
const claimed = (claims: readonly Claimed[]): Prose =>
  joined(
    claims.map(({ field, values }, i) => {
      const given = joined(values.map(claimedValue), ', ', ' y ')
      const what = FIELDS.get(field) ?? `«${field}»`
      return prose`${i === 0 ? 'se da ' : ''}para ${what} ${given}`
    }),
    ', ',
    ', y ',
  )

function claimedValue(value: EdtfDate | 'current' | Named): Piece {
  if (value === 'current') return 'un fin aún por venir'
  return 'text' in value ? value : when(value)
}

function person({ name, other, born, birthplace, died, terms, told, claims }: PersonFacts): readonly Prose[] {
  const place = birthplace ? prose` en ${birthplace}` : []
  const birth = prose`nacimiento ${born ? at(born) : 'en una fecha no indicada'}${place}`
  const life = died ? prose`${birth}, fallecimiento ${at(died)}` : birth
  return [
    prose`${name}${other ? prose` (${other})` : []} ${record(terms, told)}.`,
    capital(prose`${life}.`),
    ...(claims.length > 0 ? [prose`En otra parte ${claimed(claims)}.`] : []),
  ]
}

/** «tiene 12 mandatos registrados, 5 de ellos en esta vista». */
function record(terms: number, told: number): string {
  if (terms === 0) return 'no tiene ningún mandato registrado'
  const all = `tiene ${count(terms, 'mandato')} ${agree(terms, 'registrado')}`
  return told === terms ? all : `${all}, ${told === 0 ? 'ninguno' : number(told)} de ellos en esta vista`
}

function event({ date, title, places, people, scheduled, claims }: EventFacts): Prose {
  const plan = scheduled ? ' (previsto)' : ''
  const where = places.length > 0 ? prose` (${joined(places, ', ')})` : []
  const whom = people.first.length > 0 ? prose`, con ${some(people, other)}` : []
  const elsewhere = claims.length > 0 ? prose` En otra parte ${claimed(claims)}.` : []
  return prose`${capital([spelled(date)])}${plan}: ${title}${where}${whom}.${elsewhere}`
}

/** The date of an event, which may have run: «14–16 de octubre de 2023». */
const spelled = (date: EdtfDate): string => (date.kind === 'point' ? when(date) : formatDate(date, 'es'))

function summary(facts: SummaryFacts): readonly Prose[] {
  const { title, people, terms, events, asOf, filter, begunEarlier, kinds, otherKinds, peaks } = facts
  const counts = [
    `${count(terms, 'mandato')} de ${count(people, 'persona')}`,
    ...(events > 0 ? [count(events, 'evento')] : []),
  ]
  const told: Prose[] = [
    prose`Esto es «${title}» en forma de texto, ${asOfText(asOf)}: ${joined(counts, ' y ')}.`,
  ]
  if (filter) told.push(prose`La vista se limita a esto: ${list(limits(filter))}.`)
  if (begunEarlier > 0)
    told.push([
      `${count(begunEarlier, 'mandato más', 'mandatos más')} ${agree(begunEarlier, 'empezó', 'empezaron')} antes de estos años sin un fin indicado, y ${agree(begunEarlier, 'pudo', 'pudieron')} durar hasta ellos.`,
    ])
  if (kinds.length > 1) {
    const others = otherKinds > 0 ? [`otros ${number(otherKinds)}`] : []
    told.push(prose`Por tipo de cargo: ${list([...kinds.map(kind), ...others])}.`)
  }
  if (peaks) told.push([peak(peaks)])
  return told
}

const kind = ({ what, count }: Counted<Named>): Prose => prose`${what} ${number(count)}`

function peak({ dates, count }: Peaks): string {
  const most = plain(list(dates.map(at)))
  return `Nunca empezaron más mandatos que ${most}: ${number(count)}${dates.length > 1 ? ' cada vez' : ''}.`
}

/** What a filter leaves: each is one of its lists. */
function limits({ from, to, roles, people, organizations, parties, text }: FilterFacts): Prose[] {
  const either = (one: string, many: string, names: readonly Named[]): Prose[] =>
    names.length === 0 ? [] : [prose`${names.length === 1 ? one : many} ${list(names, 'o')}`]
  return [
    ...(from || to ? [[period(from, to)]] : []),
    ...either('la función', 'las funciones', roles),
    ...(people.length > 0 ? [list(people)] : []),
    ...either('la organización', 'las organizaciones', organizations),
    ...either('el partido', 'los partidos', parties),
    ...(text ? [prose`lo que contiene «${text}»`] : []),
  ]
}

function period(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  if (from && to) return when(from) === when(to) ? when(from) : `el tiempo ${span(from, to)}`
  return from ? `el tiempo ${since(from)}` : `el tiempo ${to ? until(to) : ''}`
}
