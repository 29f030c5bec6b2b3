/** What a timeline of many people holds, said before the first of them: how many, of which roles, and when most. */
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { spokenIn } from '../dataset/text.ts'
import { formatYears } from '../dates/format.ts'
import { busiestOf } from '../query/busiest.ts'
import type { Lang } from '../state/viewState.ts'
import { careerWordsIn } from '../words/careerWords.ts'
import { markWordsIn } from '../words/markWords.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import type { Arrangement } from './arrange.ts'
import type { Said } from './said.ts'

/** So many role groups are said, those with most terms first. */
const MOST_GROUPS = 8

/** Of more terms only their number is said: to count them takes longer than a moment of rest may. */
const MOST_COUNTED = 200_000

/** One summary after another: as long as the same is drawn, so is what is said of it. */
export function createSummary(): (arrangement: Arrangement) => readonly Said[] {
  const matching = memoizeLast((terms: Uint32Array, faint: Uint8Array | undefined) =>
    faint ? terms.filter((term) => !faint[term]) : terms,
  )
  const say = memoizeLast(summaryOf)
  return ({ dataset, terms, faint, lanes, lang }) => {
    const people = lanes.count - (lanes.person[0] === contextOf(dataset) ? 1 : 0)
    return say(dataset, matching(terms, faint), people, lang)
  }
}

/** "442 people, 1,318 terms, Government: 900, Party: 418, most of them in 2010–2019: 310". */
export function summaryOf(dataset: Dataset, terms: Uint32Array, people: number, lang: Lang): readonly Said[] {
  const words = pictureWordsIn(lang)
  const counts = [words.people(people), words.terms(terms.length)].map((text) => ({ text }))
  if (terms.length > MOST_COUNTED) return counts
  const busiest = busiestOf(dataset, terms)
  if (!busiest) return counts
  const years = formatYears(busiest.first, busiest.last, lang)
  const most = careerWordsIn(lang).mostIn(years, words.terms(busiest.terms))
  return [...counts, ...groupsSaid(dataset, terms, lang), { text: most }]
}

/** Each role group with its number of terms; nothing where all are of one. */
function groupsSaid({ groups, groupOfRole, term }: Dataset, terms: Uint32Array, lang: Lang): Said[] {
  const counts = new Uint32Array(groups.count)
  for (const i of terms) {
    const group = groupOfRole[term.role[i] ?? 0] ?? 0
    counts[group] = (counts[group] ?? 0) + 1
  }
  const held = [...counts.entries()].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a)
  if (held.length < 2) return []
  const { labelled } = markWordsIn(lang)
  const { number } = pictureWordsIn(lang)
  const said = held.slice(0, MOST_GROUPS).map(([group, count]) => {
    const label = spokenIn(groups.row(group).label, lang)
    return { ...label, text: labelled(label.text, number(count)) }
  })
  const left = held.length - said.length
  return left > 0 ? [...said, { text: careerWordsIn(lang).otherGroups(left) }] : said
}
