/** Terms and people in words: what a bar, a row of the table and the details say alike. */
import { ACTING } from '../dataset/columns.ts'
import { contextOf, type Dataset } from '../dataset/dataset.ts'
import { JOINT, otherSpelling, textIn } from '../dataset/text.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { type DateLang, formatBriefly, formatDate } from '../dates/format.ts'
import { pictureWordsIn } from './pictureWords.ts'

export const edtfText = (edtf: string, lang: DateLang, format = formatDate): string => {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? format(parsed.date, lang) : edtf
}

export function officeOf(dataset: Dataset, term: number) {
  return dataset.offices.row(dataset.term.office[term] ?? 0)
}

/** The office's title as a term of it is called: an acting holder is said to be one. */
export function termTitle(dataset: Dataset, term: number, lang: DateLang): string {
  const title = textIn(officeOf(dataset, term).title, lang)
  return title + actingText(dataset, term, lang)
}

export function termShort(dataset: Dataset, term: number, lang: DateLang): string {
  const office = officeOf(dataset, term)
  const short = textIn(office.short ?? office.title, lang)
  return short + actingText(dataset, term, lang)
}

/** " (acting)" behind the title of one who is. */
export const actingText = (dataset: Dataset, term: number, lang: DateLang): string =>
  (dataset.term.flags[term] ?? 0) & ACTING ? pictureWordsIn(lang).acting : ''

/** The name of a lane's person; the lane of context has that name. */
export const personName = (dataset: Dataset, person: number, lang: DateLang): string =>
  person === contextOf(dataset) ? pictureWordsIn(lang).context : textIn(dataset.people.row(person).name, lang)

/** The name's other script and the birth, as beside a lane: "张国清 · b. 13 August 1964", «n. 13 ago 1964». */
export function personAbout(dataset: Dataset, person: number, lang: DateLang): string {
  if (person === contextOf(dataset)) return ''
  const { name, born } = dataset.people.row(person)
  const parts = [
    otherSpelling(name, lang)?.text ?? '',
    born ? pictureWordsIn(lang).born(edtfText(born, lang, formatBriefly)) : '',
  ]
  return parts.filter((part) => part !== '').join(JOINT)
}

/** A parliament is counted instead of named. */
const MOST_NAMED = 3

const countOf = ({ head, people }: Dataset): number => head.whole?.people ?? people.count

/** The people of a dataset: "Zhang Guoqing and Zhang Ming"; nothing of many. */
export function namesInWords(dataset: Dataset, lang: DateLang): string {
  const count = countOf(dataset)
  if (count > MOST_NAMED) return ''
  const names = Array.from({ length: count }, (_, person) => personName(dataset, person, lang))
  return pictureWordsIn(lang).andList(names)
}

/** The same, and of many how many they are: "442 people". */
export const peopleInWords = (dataset: Dataset, lang: DateLang): string =>
  namesInWords(dataset, lang) || pictureWordsIn(lang).people(countOf(dataset))
