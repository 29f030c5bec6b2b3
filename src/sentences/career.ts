/** A person's terms as paragraphs of sentences, made as they are asked for. */
import type { Dataset } from '../dataset/dataset.ts'
import type { DateLang } from '../dates/format.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { tellingOrder } from './order.ts'
import type { Prose } from './prose.ts'
import { stintsOf } from './stints.ts'
import type { About, Stint } from './telling.ts'
import { tellingIn } from './tellingOf.ts'

/** A sentence, and the terms that it tells of. */
interface Sentence {
  readonly text: Prose
  readonly terms: readonly number[]
}

export type Paragraph = readonly Sentence[]

/** What the ear keeps: so much in a sentence, and so many posts in a paragraph. */
const MOST_WEIGHT = 6
const MOST_STINTS = 3
const MOST_POSTS = 6
/** A remark on so many posts or more is the end of a paragraph. */
const ENOUGH_POSTS = 4

/** Of a person's terms those that `matches`, each told once. */
export function* careerOf(
  dataset: Dataset,
  person: number,
  matches: (term: number) => boolean,
  { lang, ...about }: Omit<About, 'opens'> & { readonly lang: DateLang },
): Generator<Paragraph> {
  const telling = tellingIn(lang)
  const placed = tellingOrder(dataset, person).filter(({ term }) => matches(term))
  const gaps = gapsOf(dataset, person)
  let paragraph: Sentence[] = []
  let posts = 0
  /** Posts in a row of which no end is stated, and whether any start is. */
  let endless = { posts: 0, began: false }
  const add = (text: Prose, terms: readonly number[] = []) => paragraph.push({ text, terms })
  const aboutNext = () => ({ ...about, opens: !paragraph.some(({ terms }) => terms.length > 0) })
  const remark = () => {
    if (endless.began) add(telling.endsUnstated(endless.posts))
    endless = { posts: 0, began: false }
  }
  for (const stints of inSentences(stintsOf(dataset, placed, lang), (stint) => gapBefore(stint, gaps))) {
    const isEndless = ['began', 'undated'].includes(stints[0]?.mood ?? '')
    if (!isEndless) remark()
    if (posts >= (isEndless ? MOST_POSTS : ENOUGH_POSTS)) {
      remark()
      yield paragraph
      paragraph = []
      posts = 0
    }
    const gap = gapBefore(stints[0], gaps)
    if (gap && matches(gap.after)) add(telling.gap(gap.days, gap.isExact))
    const terms = stints.flatMap((stint) => stint.terms)
    add(telling.stints(stints, aboutNext()), terms)
    posts += terms.length
    if (isEndless)
      endless = { posts: endless.posts + terms.length, began: endless.began || stints.some(isBegun) }
  }
  remark()
  if (paragraph.length > 0) yield paragraph
}

const isBegun = ({ mood }: Stint): boolean => mood === 'began'

const gapBefore = (stint: Stint | undefined, gaps: ReadonlyMap<number, Gap>): Gap | undefined =>
  stint?.terms.map((term) => gaps.get(term)).find((gap) => gap !== undefined)

/** Stints of one mood together, as long as a sentence holds them; a gap parts two sentences. */
function* inSentences(
  stints: Iterable<Stint>,
  gapBefore: (stint: Stint) => Gap | undefined,
): Generator<readonly Stint[]> {
  let sentence: Stint[] = []
  let weight = 0
  for (const stint of stints) {
    const more = weightOf(stint)
    const goesOn =
      sentence[0]?.mood === stint.mood &&
      sentence.length < MOST_STINTS &&
      weight + more <= MOST_WEIGHT &&
      !gapBefore(stint)
    if (!goesOn) {
      if (sentence.length > 0) yield sentence
      sentence = []
      weight = 0
    }
    sentence.push(stint)
    weight += more
  }
  if (sentence.length > 0) yield sentence
}

/** What there is beside office and dates weighs as much as they do; many posts fill a sentence. */
function weightOf({ posts, during, related, claims }: Stint): number {
  const beside = [during.length > 0, Object.keys(related).length > 0, claims.length > 0].filter(Boolean)
  return posts.length > 2 ? MOST_WEIGHT : posts.length + beside.length
}
