/** Columns that say the same of several offices in one row: each office with its dates is a term of its own. */
import type { Meaning } from './headings.ts'
import type { Known } from './headingWords.ts'

/** What may be said of each office; the rest is of the person or of all of them. */
const OF_TERMS: ReadonlySet<Known> = new Set<Known>([
  'office', 'officeKey', 'officeWikidata', 'title', 'role', 'role?', 'group', 'group?', 'organization', 'organizationKey', 'organizationWikidata',
  'place', 'party', 'start', 'startMonth', 'startDay', 'end', 'endMonth', 'endDay', 'period', 'began?', 'date', 'acting', 'predecessor', 'successor',
  'note', 'source', 'sourceUrl',
]) // biome-ignore format: offices, times, the rest
/** One of these comes again with each office. */
const ANCHORS: ReadonlySet<Known> = new Set<Known>([
  'office',
  'title',
  'role?',
  'start',
  'period',
  'began?',
  'date',
])

interface Column {
  readonly heading: string
  readonly meaning: Meaning | undefined
}

type Numbers = readonly (number | undefined)[]

/** Of each column the number of the office that it is about; `undefined` of one that is about all. */
export function repeatsIn(columns: readonly Column[]): Numbers {
  const numbered = byNumbers(columns)
  if (numbered.some((nth) => nth !== undefined)) return numbered
  return byOrder(columns)
}

/** `Position, Start, Position 2, Start 2`: what has no number is the first, where no other is. */
function byNumbers(columns: readonly Column[]): Numbers {
  const of = (field: Known) => columns.filter(({ meaning }) => meaning?.field === field)
  const isFirst = (field: Known) => {
    const same = of(field)
    const bare = same.filter(({ meaning }) => meaning?.nth === undefined)
    return bare.length === 1 && same.length > 1 && !same.some(({ meaning }) => meaning?.nth === 1)
  }
  const numbers = columns.map(({ meaning }) => {
    if (!meaning || !OF_TERMS.has(meaning.field)) return undefined
    return meaning.nth ?? (isFirst(meaning.field) ? 1 : undefined)
  })
  const anchored = numbers.filter((_, i) => ANCHORS.has(columns[i]?.meaning?.field ?? 'none'))
  const all = [...new Set(anchored.filter((nth) => nth !== undefined))]
  return all.length > 1 ? withRepeated(columns, numbers, all) : columns.map(() => undefined)
}

/** `Office 1, From, To, Office 2, From, To`: what comes as often as there are offices is about one after the other. */
function withRepeated(columns: readonly Column[], numbers: Numbers, all: readonly number[]): Numbers {
  const keyOf = ({ heading, meaning }: Column) =>
    OF_TERMS.has(meaning?.field ?? 'none') ? heading : undefined
  return columns.map((column, i) => {
    const key = keyOf(column)
    if (key === undefined || numbers[i] !== undefined) return numbers[i]
    const same = columns.flatMap((one, at) => (keyOf(one) === key ? [at] : []))
    return same.length === all.length ? all[same.indexOf(i)] : undefined
  })
}

/** `Position, Start, End, Position, Start, End`: the same headings come again as often as the first of them. */
function byOrder(columns: readonly Column[]): Numbers {
  const keys = columns.map(({ heading }) => heading.trim().toLowerCase())
  const timesOf = (key: string) => keys.filter((one) => one === key).length
  const isOfTerm = (i: number, among: ReadonlySet<Known>) => among.has(columns[i]?.meaning?.field ?? 'none')
  const at = keys.findIndex((key, i) => isOfTerm(i, ANCHORS) && timesOf(key) > 1)
  const times = timesOf(keys[at] ?? '')
  const comeAgain = new Set(keys.filter((key, i) => isOfTerm(i, OF_TERMS) && timesOf(key) === times))
  // A heading over two columns of dates, or one that is there by mistake, is no office.
  if (at < 0 || comeAgain.size < 2) return columns.map(() => undefined)
  let nth = 0
  return keys.map((key) => {
    if (key === keys[at]) nth++
    return comeAgain.has(key) && nth > 0 ? nth : undefined
  })
}
