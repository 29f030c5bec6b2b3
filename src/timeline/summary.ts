/**
 * What a timeline of many people holds, said before the first of them: how many, of which roles, and when most. A file of its
 * own, which comes where there are many; the words are there already.
 */
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { spokenIn } from '../dataset/text.ts'
import { formatYears } from '../dates/format.ts'
import { busiestOf } from '../query/busiest.ts'
import type { Lang } from '../state/viewState.ts'
import type { CareerWords } from '../words/careerListWords.ts'
import type { MarkWords } from '../words/markWords.ts'
import type { PictureWords } from '../words/pictureWords.ts'
import type { Arrangement } from './arrange.ts'
import type { Said } from './said.ts'

type Words = Pick<PictureWords, 'people' | 'terms' | 'number'> &
  Pick<CareerWords, 'mostIn' | 'otherGroups' | 'to'> &
  Pick<MarkWords, 'labelled'>

/** So many role groups are said, those with most terms first. */
const MOST_GROUPS = 8

/** Of more terms only their number is said: to count them takes longer than a moment of rest may. */
const MOST_COUNTED = 200_000

/** One summary after another: as long as the same is drawn, nothing is counted anew. */
export function createSummary(): (arrangement: Arrangement, words: Words) => readonly Said[] {
  const matching = memoizeLast((terms: Uint32Array, faint: Uint8Array | undefined) =>
    faint ? terms.filter((term) => !faint[term]) : terms,
  )
  const count = memoizeLast(countsOf)
  return ({ dataset, terms, faint, lanes, lang }, words) => {
    const its = matching(terms, faint)
    const people = lanes.count - (lanes.person[0] === contextOf(dataset) ? 1 : 0)
    const whole = [words.people(people), words.terms(its.length)].map((text) => ({ text }))
    return its.length > MOST_COUNTED
      ? whole
      : [...whole, ...countsSaid(dataset, count(dataset, its), lang, words)]
  }
}

interface Counts {
  /** Role groups and how many terms each has, those with most first; none without a term. */
  readonly groups: readonly (readonly [group: number, terms: number])[]
  readonly busiest: ReturnType<typeof busiestOf>
}

function countsOf(dataset: Dataset, terms: Uint32Array): Counts {
  const { groups, groupOfRole, term } = dataset
  const counts = new Uint32Array(groups.count)
  for (const i of terms) {
    const group = groupOfRole[term.role[i] ?? 0] ?? 0
    counts[group] = (counts[group] ?? 0) + 1
  }
  return {
    groups: [...counts.entries()].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a),
    busiest: busiestOf(dataset, terms),
  }
}

/** "Government: 900, Party: 418, most in 2010 to 2019: 310 terms"; where all are of one group, that is not said. */
function countsSaid(
  { groups }: Dataset,
  { groups: held, busiest }: Counts,
  lang: Lang,
  words: Words,
): Said[] {
  const named = held.length > 1 ? held.slice(0, MOST_GROUPS) : held.slice(0, 0)
  const left = named.length > 0 ? held.length - named.length : 0
  const said: Said[] = named.map(([group, count]) => {
    const label = spokenIn(groups.row(group).label, lang)
    return { ...label, text: words.labelled(label.text, words.number(count)) }
  })
  if (left > 0) said.push({ text: words.otherGroups(left) })
  if (!busiest) return said
  const years = formatYears(busiest.first, busiest.last, lang).replace(/ ?[–—] ?/, words.to)
  return [...said, { text: words.mostIn(years, words.terms(busiest.terms)) }]
}
