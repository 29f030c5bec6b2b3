/** People of one name told apart, wherever they are listed: by birth, else by their first office, else by a place. */
import type { Dataset } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import { memoize, memoizeWeak } from '../dataset/memoize.ts'
import { foldedNames } from '../dataset/searchedTexts.ts'
import { searchPeople, TAB } from '../dataset/searchNames.ts'
import type { SearchText } from '../dataset/searchText.ts'
import { hash, same } from '../dataset/stringIndex.ts'
import { textIn } from '../dataset/text.ts'
import type { DateLang } from '../dates/format.ts'
import { markWordsIn } from './markWords.ts'
import { pictureWordsIn } from './pictureWords.ts'
import { edtfText, officeOf, personName, termShort } from './termTexts.ts'

/** Of many namesakes, so many are compared: a parliament of five hundred years has hundreds of one name. */
const MOST_COMPARED = 8

/** A person's name and, where another has the same name in this language, what tells them apart: "Li Ming (b. 1960)". */
export function personTold(dataset: Dataset, person: number, lang: DateLang): string {
  const addition = additionOf(dataset, person, lang)
  const name = personName(dataset, person, lang)
  return addition === '' ? name : name + markWordsIn(lang).bracketed(addition)
}

/** What tells a person from others of that name; empty where there are none, or nothing is known. */
export function additionOf(dataset: Dataset, person: number, lang: DateLang): string {
  const name = fold(personName(dataset, person, lang))
  const others: number[] = []
  for (const other of namesakesOf(dataset)(name)) {
    if (other === person || fold(personName(dataset, other, lang)) !== name) continue
    others.push(other)
    if (others.length === MOST_COMPARED) break
  }
  if (others.length === 0) return ''
  const known = WAYS.filter((way) => way(dataset, person, lang) !== '')
  const best = known.find((way) => {
    const own = way(dataset, person, lang)
    return others.every((other) => way(dataset, other, lang) !== own)
  })
  return (best ?? known[0])?.(dataset, person, lang) ?? ''
}

type Way = (dataset: Dataset, person: number, lang: DateLang) => string

const YEAR = /^(-?\d{4})-\d\d/

const birth: Way = ({ people }, person, lang) => {
  const { born } = people.row(person)
  return born === undefined ? '' : pictureWordsIn(lang).born(edtfText(YEAR.exec(born)?.[1] ?? born, lang))
}

const firstTerm = ({ termsByPerson: { from, items } }: Dataset, person: number): number | undefined =>
  (from[person] ?? 0) < (from[person + 1] ?? 0) ? items[from[person] ?? 0] : undefined

const firstOffice: Way = (dataset, person, lang) => {
  const term = firstTerm(dataset, person)
  return term === undefined ? '' : termShort(dataset, term, lang)
}

const place: Way = (dataset, person, lang) => {
  const term = firstTerm(dataset, person)
  const its = term === undefined ? undefined : officeOf(dataset, term).place
  return textIn(dataset.people.row(person).birthplace ?? its ?? '', lang)
}

const WAYS = [birth, firstOffice, place]

const KEPT = 4096

/** The people who have a folded name, in whatever language. */
const namesakesOf = memoizeWeak((dataset: Dataset) => {
  const find = indexSpellings(foldedNames(dataset))
  return memoize(KEPT, (name: string): readonly number[] => {
    const { bytes } = searchPeople([[name]])
    return find(bytes, bytes.length - 1)
  })
})

/** The spellings of all names by their hash: a chain of those that have it, the last one first. */
function indexSpellings({ bytes, from }: SearchText) {
  const people = from.length - 1
  const last = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(4, people * 2)))).fill(-1)
  const [start, end, before, owner]: [number[], number[], number[], number[]] = [[], [], [], []]
  const slotOf = (spelling: Uint8Array, at: number, to: number) => hash(spelling, at, to) & (last.length - 1)
  for (let person = 0; person < people; person++) {
    const stop = (from[person + 1] ?? 0) - 1
    for (let at = from[person] ?? 0; at < stop; ) {
      let close = at
      while (close < stop && bytes[close] !== TAB) close++
      const slot = slotOf(bytes, at, close)
      before.push(last[slot] ?? -1)
      last[slot] = start.length
      start.push(at)
      end.push(close)
      owner.push(person)
      at = close + 1
    }
  }
  return (wanted: Uint8Array, length: number): readonly number[] => {
    const found = new Set<number>()
    for (let k = last[slotOf(wanted, 0, length)] ?? -1; k >= 0; k = before[k] ?? -1)
      if ((end[k] ?? 0) - (start[k] ?? 0) === length && same(bytes, start[k] ?? 0, wanted, 0, length))
        found.add(owner[k] ?? 0)
    return [...found]
  }
}
