/**
 * Terms as statements for Wikidata, in the first version of QuickStatements' text: a line a term, its parts between tabs.
 *
 *   person  P39 office  P580 start  P582 end  P1365 predecessor  P1366 successor  P5102 acting  P1480 circumstances  S854 "source"
 *
 * Only what has an item of its own is said; what is left out is counted.
 * Source: https://www.wikidata.org/wiki/Help:QuickStatements
 */
import type { Dataset } from '../dataset/dataset.ts'
import { type PersonRef, type TermRow, WIKIDATA_ITEM } from '../dataset/format.ts'
import type { Relation } from '../dataset/relations.ts'
import { hostOf } from '../dataset/webAddress.ts'
import type { Pieces } from './inSlices.ts'
import { wikidataDate } from './wikidataDate.ts'

/** How much was said of terms, and what was not; counted while the pieces are made. */
export interface Said {
  terms: number
  /** Terms whose person or office has no item. */
  withoutItem: number
  /** Terms of a person who held the office several times: QuickStatements takes them for one statement. */
  heldAgain: number
  /** Dates that Wikidata has no form for. */
  dates: number
  /** Predecessors and successors without an item. */
  people: number
}

const ACTING = 'Q4676846'
const NEIGHBOURS = [
  ['predecessor', 'P1365'],
  ['successor', 'P1366'],
] as const satisfies readonly (readonly [Relation, string])[]

export function quickStatements(dataset: Dataset, terms: Iterable<number>): Pieces & { readonly said: Said } {
  const said: Said = { terms: 0, withoutItem: 0, heldAgain: 0, dates: 0, people: 0 }
  const chosen = [...terms]
  // Each term of the dataset is read once, to know who held what again, and those that are said once more.
  return { pieces: linesOf(dataset, chosen, said), count: dataset.terms.count + chosen.length, said }
}

function* linesOf(dataset: Dataset, terms: readonly number[], said: Said): Generator<string> {
  const times = new Map<string, number>()
  for (let i = 0; i < dataset.terms.count; i++) {
    const held = heldBy(dataset, i)?.join(' ')
    if (held !== undefined) times.set(held, (times.get(held) ?? 0) + 1)
    yield ''
  }
  for (const i of terms) {
    const held = heldBy(dataset, i)
    if (!held) said.withoutItem++
    else if ((times.get(held.join(' ')) ?? 0) > 1) said.heldAgain++
    else {
      said.terms++
      yield lineOf(dataset, held, dataset.terms.row(i), said)
      continue
    }
    yield ''
  }
}

/** The items of a term's person and office. */
function heldBy(dataset: Dataset, i: number): readonly [person: string, office: string] | undefined {
  const person = itemOf(dataset.people.row(dataset.term.person[i] ?? 0))
  const office = itemOf(dataset.offices.row(dataset.term.office[i] ?? 0))
  return person === undefined || office === undefined ? undefined : [person, office]
}

/** Tables that came as columns are not checked to the last cell. */
const itemOf = ({ wikidata }: { readonly wikidata?: string | undefined }): string | undefined =>
  wikidata !== undefined && WIKIDATA_ITEM.test(wikidata) ? wikidata : undefined

function lineOf(dataset: Dataset, [person, office]: readonly [string, string], row: TermRow, said: Said) {
  const parts = [person, 'P39', office]
  const circumstances = new Set<string>()
  const dates = [
    ['P580', row.start],
    ['P582', row.end === '..' ? undefined : row.end],
  ] as const
  for (const [property, edtf] of dates) {
    const date = edtf === undefined ? undefined : wikidataDate(edtf)
    if (date) parts.push(property, date.date)
    else if (edtf !== undefined) said.dates++
    for (const item of date?.circumstances ?? []) circumstances.add(item)
  }
  for (const [relation, property] of NEIGHBOURS)
    for (const ref of row.related?.[relation] ?? []) {
      const item = itemOfRef(dataset, ref)
      if (item === undefined) said.people++
      else parts.push(property, item)
    }
  if (row.acting) parts.push('P5102', ACTING)
  for (const item of circumstances) parts.push('P1480', item)
  return `${[...parts, ...referencesOf(dataset, row)].join('\t')}\n`
}

const itemOfRef = ({ people }: Dataset, ref: PersonRef): string | undefined =>
  'person' in ref ? itemOf(people.row(people.indexOf(ref.person))) : undefined

/** Each document with an address is a reference of its own (`!S` begins another); Wikidata is no source of itself. */
function referencesOf({ sources }: Dataset, row: TermRow): string[] {
  const ids = [...row.sources, ...(row.startSources ?? []), ...(row.endSources ?? [])].map(
    ({ source }) => source,
  )
  const rows = [...new Set(ids)].map((id) => sources.row(sources.indexOf(id)))
  return rows
    .flatMap(({ url }) => referenceOf(url))
    .map((part, i) => (i > 0 ? part.replace(/^S/, '!S') : part))
}

function referenceOf(url: string | undefined): string[] {
  const host = url === undefined ? '' : hostOf(url)
  if (url === undefined || host.endsWith('wikidata.org')) return []
  const property = host.endsWith('.wikipedia.org') ? 'S4656' : 'S854'
  return [property, `"${url.replaceAll('"', '%22').replaceAll('|', '%7C')}"`]
}
