/** A person's terms as they are told: those of the same dates in one breath, each with what it stands beside. */
import { ACTING, CURRENT, END_UNSTATED, START_UNSTATED } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { TermRow } from '../dataset/format.ts'
import { mustParseDate } from '../dataset/parsedDates.ts'
import { RELATIONS, type Relation } from '../dataset/relations.ts'
import { scheduledOf } from '../dataset/scheduled.ts'
import type { DateLang } from '../dates/format.ts'
import { wasHeldWhenBegan } from '../query/overlaps.ts'
import { officeOf } from '../words/termTexts.ts'
import { claimedOf, firstOf, otherOf } from './facts.ts'
import type { Placed } from './order.ts'
import { named } from './prose.ts'
import type { Mood, Other, Post, Some, Stint } from './telling.ts'

/** So many posts of the same dates are told in one breath. */
const MOST_AT_ONCE = 8

/** So many are named that somebody still held, and so many of those begun last are asked. */
const MOST_DURING = 2
const MOST_ASKED = 40

/** The stints of a person whose terms are `placed`, one after the other. */
export function* stintsOf(dataset: Dataset, placed: readonly Placed[], lang: DateLang): Generator<Stint> {
  /** What may still be held, begun last at the end. */
  let running: number[] = []
  let before: Stint | undefined
  for (let k = 0; k < placed.length; ) {
    const group = groupAt(dataset, placed, k)
    const stint = stintOf(dataset, group, lang, before, running)
    yield stint
    before = stint
    k += group.length
    running = [...running, ...stint.terms].slice(-MOST_ASKED)
  }
}

/** What kind of ends a term has. */
function moodOf(dataset: Dataset, term: number): Mood {
  const flags = dataset.term.flags[term] ?? 0
  const scheduled = scheduledOf(dataset, term)
  if (scheduled.start) return 'planned'
  const hasStart = (flags & START_UNSTATED) === 0
  if (flags & CURRENT) return hasStart ? 'holds' : 'held'
  if (scheduled.end) {
    const hasBegun = hasStart && (dataset.term.startMax[term] ?? 0) <= dataset.head.asOf
    return hasBegun ? 'holds' : 'ends'
  }
  if (flags & END_UNSTATED) return hasStart ? 'began' : 'undated'
  return hasStart ? 'ran' : 'ended'
}

/** The terms from place `k` on that are told with the one there: of the same dates, and with nothing more to say. */
function groupAt(dataset: Dataset, placed: readonly Placed[], k: number): readonly Placed[] {
  const first = placed[k]
  if (!first) return []
  const { terms } = dataset
  const row = terms.row(first.term)
  const [mood, alone] = [moodOf(dataset, first.term), hasMore(row)]
  let end = k + 1
  for (; !alone && end < placed.length && end - k < MOST_AT_ONCE; end++) {
    const next = placed[end]
    if (!next || next.follows !== first.follows) break
    const other = terms.row(next.term)
    if (hasMore(other) || other.start !== row.start || other.end !== row.end) break
    if (moodOf(dataset, next.term) !== mood) break
  }
  return placed.slice(k, end)
}

const hasMore = ({ related, claims }: TermRow): boolean =>
  (claims?.length ?? 0) > 0 || Object.values(related ?? {}).some((refs) => (refs?.length ?? 0) > 0)

function stintOf(
  dataset: Dataset,
  group: readonly Placed[],
  lang: DateLang,
  before: Stint | undefined,
  running: readonly number[],
): Stint {
  const terms = group.map(({ term }) => term)
  const term = terms[0] ?? 0
  const row = dataset.terms.row(term)
  const mood = moodOf(dataset, term)
  const office = dataset.term.office
  return {
    terms,
    posts: terms.map((one) => postOf(dataset, one, lang)),
    mood,
    start: row.start === undefined ? undefined : mustParseDate(row.start),
    end: row.end === undefined || row.end === '..' ? undefined : mustParseDate(row.end),
    within: row.start !== undefined && row.start === row.end,
    inOrder: mood === 'undated' && terms.length > 1,
    after:
      mood === 'undated'
        ? before !== undefined && group[0]?.follows === true
        : isAfter(dataset, before, term),
    again:
      mood === 'ran' &&
      isAfter(dataset, before, term) &&
      before?.mood === 'ran' &&
      terms.length === 1 &&
      before.terms.length === 1 &&
      office[term] === office[before.terms[0] ?? 0] &&
      postOf(dataset, term, lang).acting === before.posts[0]?.acting,
    during: heldDuring(dataset, term, terms, mood, running).map((one) => postOf(dataset, one, lang)),
    related: relatedOf(dataset, row, lang),
    claims: claimedOf(row.claims, lang),
  }
}

const postOf = (dataset: Dataset, term: number, lang: DateLang): Post => ({
  title: named(officeOf(dataset, term).title, lang),
  acting: ((dataset.term.flags[term] ?? 0) & ACTING) !== 0,
})

function isAfter({ term }: Dataset, before: Stint | undefined, next: number): boolean {
  const last = before?.terms[0]
  if (last === undefined) return false
  const isStated = !((term.flags[last] ?? 0) & END_UNSTATED) && !((term.flags[next] ?? 0) & START_UNSTATED)
  return isStated && (term.startMin[next] ?? 0) >= (term.endMax[last] ?? 0)
}

/** What was still held when a term began, and is said beside it. */
function heldDuring(
  dataset: Dataset,
  term: number,
  group: readonly number[],
  mood: Mood,
  running: readonly number[],
): number[] {
  if (mood === 'planned' || mood === 'ends') return []
  const { office } = dataset.term
  const own = new Set(group.map((one) => office[one]))
  // Who is said to hold both needs no word of it.
  const isSaid = (other: number) =>
    own.has(office[other]) || (mood === 'holds' && moodOf(dataset, other) === 'holds')
  return running
    .filter((other) => !isSaid(other) && wasHeldWhenBegan(dataset, other, term))
    .slice(-MOST_DURING)
}

function relatedOf(dataset: Dataset, { related }: TermRow, lang: DateLang) {
  const told: Partial<Record<Relation, Some<Other>>> = {}
  for (const relation of RELATIONS) {
    const refs = related?.[relation] ?? []
    if (refs.length > 0) told[relation] = firstOf(refs, (ref) => otherOf(dataset, ref, lang))
  }
  return told
}
