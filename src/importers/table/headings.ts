/** What a heading says its column is, by the words that spreadsheets and registers use. */
import { fold } from '../../dataset/fold.ts'
import { HEADINGS, type Known } from './headingWords.ts'
import { numberedIn } from './numbered.ts'

export interface Meaning {
  readonly field: Known
  /** The language of the column's texts, where the heading says it: `name_zh`, `Name (Chinese)`. */
  readonly lang?: string
  /** The language of the heading itself. */
  readonly spoken: string
  /** The number that it has among several: `Position 2`. */
  readonly nth?: number
}

/** `undefined` where no list has the heading. */
export function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > 60) return undefined
  const before = known.get(heading)
  if (before !== undefined) return before ?? undefined
  const meaning = find(heading)
  if (known.size > 5000) known.clear()
  known.set(heading, meaning ?? null)
  return meaning
}

/** The same headings are asked for again and again: by each delimiter, and in each row that may have them. */
const known = new Map<string, Meaning | null>()

function find(heading: string): Meaning | undefined {
  const plain = plainOf(heading)
  const whole = findPlain(plain, heading)
  if (whole) return whole
  const { nth, bare } = numberedIn(plain) ?? {}
  for (const text of bare ?? []) {
    const found = findPlain(text, heading)
    if (found && nth !== undefined) return { ...found, nth }
  }
  return undefined
}

function findPlain(plain: string, heading: string): Meaning | undefined {
  const [rest, lang] = withoutLanguage(plain, heading)
  for (const text of spellings(rest)) {
    const found = phrases.get(text)
    if (found) return lang === undefined ? found : { ...found, lang }
  }
  return lang === undefined ? undefined : phrases.get(plain)
}

/** Lower case, no marks, one space between words; what stands in brackets is a unit, or a hint how to fill it in. */
function plainOf(heading: string): string {
  const words = fold(
    heading
      .normalize('NFKC')
      .replace(/(?<=[\s\S])[[(（【{][^)\])）】}]*[)\])）】}]/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  )
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
  return simplified(words).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

/** Traditional characters of these lists as simplified ones. */
const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? text.replace(/./gu, (sign) => {
        const at = TRADITIONAL.indexOf(sign)
        return at < 0 ? sign : (SIMPLIFIED[at] ?? sign)
      })
    : text

const TRADITIONAL = [
  ...'職務單時間離黨機構組織員開結終來備註選區縣貫學歷畢業繼後動鏈網號編現擔稱類別關門國點說資處參內卸黨簡',
]
const SIMPLIFIED = [
  ...'职务单时间离党机构组织员开结终来备注选区县贯学历毕业继后动链网号编现担称类别关门国点说资处参内卸党简',
]

/** A heading as it is, then with fewer words that matter less. */
function* spellings(text: string): Generator<string> {
  yield text
  const bare = text.replace(FILLERS, ' ').replace(/ +/g, ' ').trim()
  yield bare
  yield bare.replace(/s$/, '')
  yield bare.replace(/^(?:name|nom|nombre|namn) /, '')
  yield bare.replace(/ ?\b(?:dates?|years?|yr|time|day|name)$|^(?:dates?|years?|yr) /g, '')
  yield bare.replace(/(?:日期|时间|年份|年月日?|年|名称)$/, '')
}

const FILLERS =
  /(?<![^ ])(?:of|the|a|an|his|her|its|their|de|du|des|d|la|le|les|l|el|los|las|del|der|die|das|den|av|and|et|y|und|och)(?![^ ])/g

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'en', eng: 'en', english: 'en', 英文: 'en', 英语: 'en', anglais: 'en', ingles: 'en',
  zh: 'zh', cn: 'zh', chinese: 'zh', 中文: 'zh', 汉语: 'zh', chinois: 'zh', chino: 'zh', 'zh hans': 'zh-Hans', 'zh hant': 'zh-Hant',
  fr: 'fr', french: 'fr', francais: 'fr', 法文: 'fr', es: 'es', spanish: 'es', espanol: 'es', 西班牙文: 'es',
  de: 'de', german: 'de', deutsch: 'de', sv: 'sv', swedish: 'sv', ru: 'ru', russian: 'ru', ja: 'ja', japanese: 'ja',
  ko: 'ko', korean: 'ko', ar: 'ar', arabic: 'ar', pt: 'pt', portuguese: 'pt', it: 'it', italian: 'it', uk: 'uk', ukrainian: 'uk',
  nl: 'nl', pl: 'pl', tr: 'tr', vi: 'vi', he: 'he', fa: 'fa', hi: 'hi', bo: 'bo', ug: 'ug', mn: 'mn',
} // biome-ignore format: a language a group

const LANGUAGE_AT_END = new RegExp(
  `^(.+?)(?: (?:in )?)?(?<= |\\p{Script=Han})(${Object.keys(LANGUAGES).join('|')})$`,
  'u',
)
const LANGUAGE_FIRST =
  /^(english|chinese|french|spanish|中文|英文|法文)(?: (?=[a-z])|(?=\p{Script=Han}))(.+)$/u

/** A heading without the language that it says its texts are in. */
function withoutLanguage(plain: string, heading: string): [rest: string, lang: string | undefined] {
  const hint = /[[(（【]([^)\])）】]*)[)\])）】]\s*$/.exec(heading)?.[1]
  const hinted = hint === undefined ? undefined : LANGUAGES[plainOf(hint)]
  if (hinted !== undefined) return [plain, hinted]
  const [, rest, end = ''] = LANGUAGE_AT_END.exec(plain) ?? []
  if (rest !== undefined) return [rest, LANGUAGES[end]]
  const [, first = '', behind] = LANGUAGE_FIRST.exec(plain) ?? []
  return behind === undefined ? [plain, undefined] : [behind, LANGUAGES[first]]
}

/** Each phrase of the lists, as headings are compared with it; of two lists with one phrase the first. */
const phrases = new Map<string, Meaning>()
for (const [field, byLanguage] of Object.entries(HEADINGS))
  for (const [spoken, list] of Object.entries(byLanguage))
    for (const phrase of [...list.split(/\s*;\s*/)]) {
      const plain = plainOf(phrase)
      const bare = plain.replace(FILLERS, ' ').replace(/ +/g, ' ').trim()
      for (const text of [plain, bare])
        if (!phrases.has(text)) phrases.set(text, { field: field as Known, spoken })
    }
