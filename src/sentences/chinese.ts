/** Careers in Chinese, as an official biography has them: 就任 and 离任, the name once a paragraph. */

import { formatDuration } from '../dates/duration.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { number } from '../words/number.ts'
import { began, isBetween, span, when } from './chineseDates.ts'
import { joined, type Named, type Piece, type Prose, prose, textOf } from './prose.ts'
import type {
  About, Claimed, EventFacts, FilterFacts, Mood, Other, PersonFacts, Post, Some, Stint, SummaryFacts, Telling,
} from './telling.ts' // biome-ignore format: one import

export const chinese: Telling = {
  summary: (facts) => summary(facts).map(spaced),
  heading: (name, addition) => prose`${name}（${addition}）`,
  person: (facts) => person(facts).map(spaced),
  stints: (stints, about) => {
    const told = MOODS[stints[0]?.mood ?? 'ran'](stints, about)
    return spaced(prose`${about.opens ? about.name : ''}${told}。`)
  },
  endsUnstated: (n) => [`${n === 1 ? '该职' : `以上${number(n)}项职务`}离任时间不详。`],
  gap: (days, isExact) => [
    `此后${formatDuration(days, isExact ? days : Number.POSITIVE_INFINITY, 'zh')}无任职记录。`,
  ],
  event: (facts) => spaced(event(facts)),
  eventsHeading: '事件',
  contextHeading: '背景',
  between: '',
}

type Items = readonly (Piece | Prose)[]

const list = (items: Items): Prose => joined(items, '、')
const either = (items: Items): Prose => joined(items, '、', '或')

const some = <T>({ first, more }: Some<T>, item: (one: T) => Piece | Prose): Prose =>
  more > 0 ? prose`${list(first.map(item))}等${number(first.length + more)}人` : list(first.map(item))

const post = ({ title, acting }: Post): Prose => (acting ? prose`代理${title}` : [title])

/** What was still held as it began stands with the office. */
const posts = (stint: Stint): Prose => {
  const still = stint.during.length > 0 ? prose`（就任时仍任${list(stint.during.map(post))}）` : []
  return prose`${list(stint.posts.map(post))}${still}`
}

const clauses = (stints: readonly Stint[], clause: (stint: Stint, i: number) => Prose): Prose =>
  joined(stints.map(clause), '；')

/** The moods: each is what the stints of one sentence have in common. */
const MOODS: Readonly<Record<Mood, (stints: readonly Stint[], about: About) => Prose>> = {
  began: (stints) =>
    clauses(stints, (stint) => {
      const isRange = stint.start !== undefined && stint.posts.length > 1 && isBetween(stint.start)
      const start = isRange ? beganOf(stint).replace(/某时$/, '') : beganOf(stint)
      return prose`${start}就任${posts(stint)}${isRange ? '，具体时间不详' : ''}${rest(stint)}`
    }),
  ran: (stints) =>
    clauses(stints, (stint, i) => {
      const what = stint.again && i > 0 ? ['再任该职'] : prose`${stint.again ? '再' : ''}任${posts(stint)}`
      return prose`${spanOf(stint)}${what}${rest(stint)}`
    }),
  holds: (stints, { asOf }) => {
    const held = clauses(stints, (stint) => {
      const end = stint.end ? `，预定任至${when(stint.end)}` : ''
      return prose`${beganOf(stint)}起任${posts(stint)}${end}${rest(stint)}`
    })
    const isOne = stints.flatMap((stint) => stint.posts).length === 1
    return prose`${held}${isOne ? '，' : '；'}截至${when(asOf)}${isOne ? '' : '均'}在任`
  },
  planned: (stints) =>
    clauses(stints, (stint) =>
      stint.end
        ? prose`预定${spanOf(stint)}任${posts(stint)}${rest(stint)}`
        : prose`预定${beganOf(stint)}就任${posts(stint)}${rest(stint)}`,
    ),
  held: (stints, { asOf }) =>
    prose`截至${when(asOf)}任${clauses(stints, (stint) => prose`${posts(stint)}${rest(stint)}`)}，就任时间不详`,
  ended: (stints) =>
    clauses(
      stints,
      (stint) => prose`任${posts(stint)}至${stint.end ? when(stint.end) : ''}，就任时间不详${rest(stint)}`,
    ),
  undated: (stints) =>
    clauses(stints, (stint) => {
      const ordered = stint.inOrder ? '先后' : ''
      return prose`${stint.after ? '此后' : '曾'}${ordered}任${posts(stint)}，任职时间不详${rest(stint)}`
    }),
  ends: (stints) =>
    clauses(stints, (stint) => {
      const start = stint.start ? `自${when(stint.start)}起` : '就任时间不详'
      return prose`所载任期：${posts(stint)}，${start}，预定${stint.end ? when(stint.end) : ''}离任${rest(stint)}`
    }),
}

const beganOf = ({ start }: Stint): string => (start ? began(start) : '')

/** 2016年12月30日至2018年1月2日; what began and ended on one date ran within it. */
function spanOf({ start, end, within }: Stint): string {
  if (!start || !end) return ''
  if (!within) return span(start, end)
  return start.kind === 'point' && start.precision === 'day' ? `${when(start)}当日` : `${when(start)}内`
}

/** Who came before and after, and who was there; and what is said elsewhere. */
function rest({ related, claims }: Stint): Prose {
  const { predecessor, successor, alongside, premier, president, deputy } = related
  const around = [
    ['前任', predecessor],
    ['继任', successor],
    ['同任', alongside],
    ['时任总理', premier],
    ['时任主席', president],
    ['副职', deputy],
  ] as const
  const named = around.map(([what, who]) => (who ? prose`，${what}${some(who, other)}` : []))
  return prose`${named.flat()}${claims.length > 0 ? prose`（${claimed(claims)}）` : []}`
}

const other = ({ name, note }: Other): Prose => (note ? prose`${name}（${note}）` : [name])

const FIELDS = new Map([
  ['start', '就任时间'],
  ['end', '离任时间'],
  ['date', '日期'],
  ['born', '出生日期'],
  ['died', '逝世日期'],
  ['birthplace', '出生地'],
])

/** 就任时间另说2016年12月、2016年，离任时间另说2018年 */
const claimed = (claims: readonly Claimed[]): Prose =>
  joined(
    claims.map(
      ({ field, values }) => prose`${FIELDS.get(field) ?? `“${field}”`}另说${list(values.map(claimedValue))}`,
    ),
    '，',
  )

function claimedValue(value: EdtfDate | 'current' | Named): Piece {
  if (value === 'current') return '尚在任'
  return 'text' in value ? value : when(value)
}

function person({ name, other, born, birthplace, died, terms, told, claims }: PersonFacts): readonly Prose[] {
  const lived: Prose[] = [
    birthplace ? prose`${born ? when(born) : ''}生于${birthplace}` : born ? [`${when(born)}出生`] : [],
    born ? [] : ['出生日期不详'],
    died ? [`${when(died)}逝世`] : [],
  ]
  const known = lived.filter((one) => one.length > 0)
  const first = prose`${name}${other ? prose`（${other}）` : []}，${joined([...known, record(terms, told)], '，')}。`
  return claims.length > 0 ? [first, prose`${claimed(claims)}。`] : [first]
}

/** 12项任职记录, and how many of them are told. */
function record(terms: number, told: number): string {
  if (terms === 0) return '无任职记录'
  const all = `共有${number(terms)}项任职记录`
  if (told === terms) return all
  return told === 0 ? `${all}，均不在此视图中` : `${all}，其中${number(told)}项在此视图中`
}

function event({ date, title, places, people, scheduled, claims }: EventFacts): Prose {
  const where = places.length > 0 ? prose`（${list(places)}）` : []
  const whom = people.first.length > 0 ? prose`，相关人物：${some(people, other)}` : []
  const elsewhere = claims.length > 0 ? prose`（${claimed(claims)}）` : []
  return prose`${spelled(date)}${scheduled ? '（预定）' : ''}：${title}${where}${whom}${elsewhere}。`
}

/** The date of an event, which may have run: 2023年10月14日至16日. */
const spelled = (date: EdtfDate): string => (date.kind === 'point' ? when(date) : formatDate(date, 'zh'))

function summary(facts: SummaryFacts): readonly Prose[] {
  const { title, people, terms, events, asOf, filter, begunEarlier, kinds, otherKinds, peaks } = facts
  const counts = `${number(people)}人的${number(terms)}项任职${events > 0 ? `，${number(events)}个事件` : ''}`
  const told: Prose[] = [prose`以下为“${title}”的文字叙述，数据截至${when(asOf)}：${counts}。`]
  if (filter) told.push(prose`此视图限于${joined(limits(filter), '，')}。`)
  if (begunEarlier > 0)
    told.push([`另有${number(begunEarlier)}项任职此前就任，离任时间不详，可能延续至此期间。`])
  const others = otherKinds > 0 ? `，其他${number(otherKinds)}项` : ''
  if (kinds.length > 1)
    told.push(
      prose`按类别：${list(kinds.map(({ what, count }) => prose`${what}${number(count)}项`))}${others}。`,
    )
  if (peaks) {
    const dates = list(peaks.dates.map(when))
    const each = peaks.dates.length > 1 ? '各' : ''
    told.push(prose`就任最多的是${dates}，${each}${number(peaks.count)}项。`)
  }
  return told
}

/** What a filter leaves: each is one of its lists. */
function limits({ from, to, roles, people, organizations, parties, text }: FilterFacts): Prose[] {
  const listed = (what: string, names: readonly Named[]): Prose[] =>
    names.length === 0 ? [] : [prose`${what}${either(names)}`]
  return [
    ...(from || to ? [[period(from, to)]] : []),
    ...listed('职务类别为', roles),
    ...listed('人物为', people),
    ...listed('机构为', organizations),
    ...listed('党派为', parties),
    ...(text ? [prose`含“${text}”`] : []),
  ]
}

function period(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  if (from && to) return when(from) === when(to) ? when(from) : span(from, to)
  return from ? `${when(from)}起` : `至${to ? when(to) : ''}`
}

const LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const BESIDE = /[\p{Script=Han}\p{L}\p{N}]/u

/** A name in other letters keeps a space from the words around it: “就任 Vice President 一职”. */
function spaced(text: Prose): Prose {
  return text.flatMap((piece, i) => {
    const before = text[i - 1]
    return before !== undefined && needsSpace(before, piece) ? [' ', piece] : [piece]
  })
}

function needsSpace(left: Piece, right: Piece): boolean {
  const [a = '', b = ''] = [[...textOf(left)].at(-1), [...textOf(right)][0]]
  const isForeign =
    (typeof left !== 'string' && LATIN.test(a)) || (typeof right !== 'string' && LATIN.test(b))
  return isForeign && BESIDE.test(a) && BESIDE.test(b)
}
