import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Place } from '../importers/place.ts'
import { LANGUAGES, type Lang, OWN_NAMES } from '../languages.ts'
import { careerListWordsIn } from './careerListWords.ts'
import { citeWordsIn } from './citeWords.ts'
import { commandWordsIn } from './commandWords.ts'
import { configWordsIn } from './configWords.ts'
import { elementWordsIn } from './elementWords.ts'
import { embedWordsIn } from './embedWords.ts'
import { count as frenchCount, number as frenchNumber } from './frenchNumber.ts'
import { frenchPicture } from './frenchPicture.ts'
import { helpWordsIn } from './helpWords.ts'
import { importWordsIn } from './importWords.ts'
import { markWordsIn } from './markWords.ts'
import { noticeText } from './noticeWords.ts'
import { oddityWordsIn } from './oddityWords.ts'
import { openWordsIn } from './openWords.ts'
import { pageFileWordsIn } from './pageFileWords.ts'
import { pictureWordsIn } from './pictureWords.ts'
import { problemWordsIn } from './problemWords.ts'
import { saidWordsIn } from './saidWords.ts'
import { saveWordsIn } from './saveWords.ts'
import { count as spanishCount, number as spanishNumber } from './spanishNumber.ts'
import { spanishPicture } from './spanishPicture.ts'
import {
  everyConfigReason,
  everyDoubt,
  everyImportReason,
  everyLinkReason,
  everyReason,
} from './testing/everyReason.ts'
import { textPageWords } from './textPageWords.ts'
import { wordsIn } from './words.ts'

/** All that is said, by where it stands: of what takes values, with some. */
function said(lang: Lang): Map<string, string> {
  const all = new Map<string, string>()
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'string') all.set(place, value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, `${place}.${key}`)
  }
  const problems = problemWordsIn(lang)
  walk(pictureWordsIn(lang), 'picture')
  walk(wordsIn(lang), 'page')
  walk(markWordsIn(lang), 'marks')
  walk(careerListWordsIn(lang), 'careers')
  walk(saidWordsIn(lang), 'said')
  walk(helpWordsIn(lang), 'help')
  walk(saveWordsIn(lang), 'save')
  walk(citeWordsIn(lang), 'cite')
  walk(embedWordsIn(lang), 'embed')
  walk(pageFileWordsIn(lang), 'page file')
  walk(elementWordsIn(lang), 'element')
  walk(commandWordsIn(lang), 'command')
  walk(textPageWords[lang], 'page of sentences')
  walk(oddityWordsIn(lang), 'oddities')
  walk(problems, 'problems')
  const imports = importWordsIn(lang)
  walk(imports, 'imports')
  walk(openWordsIn(lang), 'open')
  for (const reason of everyImportReason)
    for (const told of ['reason', 'heading'] as const)
      all.set(`${told} ${JSON.stringify(reason)}`, imports[told](reason))
  for (const doubt of everyDoubt) all.set(`doubt ${JSON.stringify(doubt)}`, imports.doubt(doubt))
  for (const place of everyPlace) all.set(`place ${JSON.stringify(place)}`, imports.place(place))
  for (const reason of everyReason) all.set(`reason ${JSON.stringify(reason)}`, problems.reason(reason))
  for (const reason of everyLinkReason) all.set(`notice ${JSON.stringify(reason)}`, noticeText(reason, lang))
  const config = configWordsIn(lang)
  walk(config, 'config')
  all.set('config refused', config.refused('1'))
  for (const reason of everyConfigReason) all.set(`config ${JSON.stringify(reason)}`, config.reason(reason))
  return all
}

const everyPlace: readonly Place[] = [
  { kind: 'row', row: 3 },
  { kind: 'row', row: 3, sheet: '1', column: { letter: 'C', heading: '2' } },
  { kind: 'row', row: 3, column: { letter: 'C', heading: '' } },
  { kind: 'line', line: 3 },
  { kind: 'path', path: '[3]' },
  { kind: 'file' },
]

/** What is alike in both: names, signs, and words that both languages have. */
const ALIKE: Readonly<Record<Exclude<Lang, 'en'>, RegExp>> = {
  zh: /^$/,
  es: /^(Color|Error|Wikipedia|.{1,3})$/u,
  fr: /^(Notes?|Date|date|[Ss]ources?|Table|Premier|Format|.{1,3})$/u,
}

/** Signs and keys of keyboards alone. */
const WORDLESS = /^(?:Esc|Enter|Shift|Ctrl|[^\p{L}]|\b\p{L}\b)*$/u

describe.each(LANGUAGES.filter((lang) => lang !== 'en'))('in %s', (lang) => {
  it('nothing is missing: no text is the English one', () => {
    const english = said('en')
    const its = said(lang)
    expect([...its.keys()].sort()).toEqual([...english.keys()].sort())
    const missing = [...its].filter(
      ([place, text]) => text === english.get(place) && !WORDLESS.test(text) && !ALIKE[lang].test(text),
    )
    expect(missing).toEqual([])
  })

  it('is called as it calls itself', () =>
    expect(OWN_NAMES[lang].toLowerCase()).toBe(
      new Intl.DisplayNames(lang, { type: 'language' }).of(lang)?.toLowerCase(),
    ))
})

describe('Spanish', () => {
  it('counts, joins and agrees as Intl does', () => {
    const plural = new Intl.PluralRules('es')
    const numbers = new Intl.NumberFormat('es')
    const [and, or] = (['conjunction', 'disjunction'] as const).map(
      (type) => new Intl.ListFormat('es', { type }),
    )
    for (const n of [0, 1, 2, 5, 999, 1000, 12_345, 234_567]) {
      expect(spanishNumber(n)).toBe(numbers.format(n))
      expect(spanishCount(n, 'mandato').endsWith('mandatos')).toBe(plural.select(n) !== 'one')
    }
    for (const parts of [
      [],
      ['a'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'Irán'],
      ['a', 'hielo'],
      ['a', 'oro'],
    ]) {
      expect(spanishPicture.andList(parts)).toBe(and?.format(parts))
      expect(spanishPicture.orList(parts)).toBe(or?.format(parts))
    }
  })
})

describe('French', () => {
  it('counts, joins and agrees as Intl does', () => {
    const plural = new Intl.PluralRules('fr')
    const numbers = new Intl.NumberFormat('fr')
    const lists = new Intl.ListFormat('fr')
    for (const n of [0, 1, 2, 5, 999, 1000, 12_345, 1_234_567]) {
      expect(frenchNumber(n)).toBe(numbers.format(n))
      expect(frenchCount(n, 'an').endsWith('ans')).toBe(plural.select(n) !== 'one')
    }
    for (const parts of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
      expect(frenchPicture.andList(parts)).toBe(lists.format(parts))
  })

  it('has spaces that do not break before its signs and within its quotation marks', () => {
    for (const [place, text] of said('fr')) {
      const prose = text.replace(/`[^`]*`|"[^"]*"|~ \? %/g, '')
      expect(`${place}: ${/ [:;?!»]|« /.exec(prose)?.[0] ?? 'none'}`).toBe(`${place}: none`)
    }
  })
})

it('the accessibility statement, to which About leads, is there in every language', () => {
  const statement = readFileSync('public/docs/accessibility.html', 'utf8')
  for (const lang of LANGUAGES) {
    expect(statement).toContain(`<section id="${lang}" lang="${lang}"`)
    expect(statement).toContain(`<a href="#${lang}" lang="${lang}">${OWN_NAMES[lang]}</a>`)
  }
})

it('a thin line and the end of a term are two words in every key', () => {
  for (const lang of LANGUAGES) {
    const { legendCertain, legendUnstated } = wordsIn(lang)
    const firstOf = (text: string) => /^\p{L}+/u.exec(text)?.[0]
    expect(firstOf(legendCertain), lang).not.toBe(firstOf(legendUnstated))
  }
})
