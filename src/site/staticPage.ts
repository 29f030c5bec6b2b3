/**
 * What the build writes into the page for readers without JavaScript and for search engines: title, description and
 * terms of the built-in dataset as HTML; and what it says where its code does not come. Not part of the page's own code.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import { escaped } from '../exporters/html.ts'
import { LANGUAGES, OWN_NAMES } from '../languages.ts'
import { standstill } from '../words/standstill.ts'
import { endText, startText } from '../words/termDates.ts'
import { peopleInWords, personName, termTitle } from '../words/termTexts.ts'
import { textPageWords } from '../words/textPageWords.ts'
import { openBuiltIn } from './builtIn.ts'
import { textPageName } from './textPage.ts'
import { MOST_BYTES, upTo } from './upTo.ts'

const LANG = 'en'

/** A page with the words of a dataset in place of `{static:title}` and the like. Throws Error where the dataset is none. */
export function withDataset(html: string, json: string): string {
  const dataset = openBuiltIn(json)
  const { title, description } = dataset.head
  const words: Readonly<Record<string, string>> = {
    title: escaped(textIn(title, LANG)),
    people: escaped(peopleInWords(dataset, LANG)),
    description: escaped(textIn(description ?? title, LANG)),
    terms: tableOf(dataset),
    texts: textLinks(),
    standstill: standstillText(),
  }
  return html.replace(/\{static:(\w+)\}/g, (all, name) => {
    const text = words[name]
    if (text === undefined) throw new Error(`the page asks for ${all}`)
    return text
  })
}

/** Who held which office, from when to when: the first terms, of which every reader of the page waits for the bytes. */
function tableOf(dataset: Dataset): string {
  const { first, left } = upTo(MOST_BYTES.table, dataset.terms.count, (term) => {
    const cells = [
      personName(dataset, dataset.term.person[term] ?? 0, LANG),
      termTitle(dataset, term, LANG),
      startText(dataset, term, LANG),
      endText(dataset, term, LANG),
    ]
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  })
  const more = left > 0 ? `<p>${escaped(textPageWords[LANG].more.terms(left))}</p>` : ''
  const head = ['Person', 'Office', 'From', 'To'].map((name) => `<th scope="col">${name}</th>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${first.join('')}</tbody></table>${more}`
}

/** The same told in sentences, a page a language. */
const textLinks = (): string =>
  LANGUAGES.map(
    (lang) => `<a href="${textPageName(lang)}" hreflang="${lang}" lang="${lang}">${OWN_NAMES[lang]}</a>`,
  ).join(' · ')

/** Each language beside the other: nobody knows yet which one the reader has. */
const standstillText = (): string =>
  standstill
    .map(({ lang, late, gone, reload, framed, full }) => {
      const here = `<span class="late">${late}</span><span class="gone">${gone}</span> <a href="">${reload}</a>`
      const elsewhere = `${framed} <a target="_blank" rel="noopener">${full}</a>`
      return `<p lang="${lang}"><span class="here">${here}</span><span class="framed">${elsewhere}<br /><small></small></span></p>`
    })
    .join('')
