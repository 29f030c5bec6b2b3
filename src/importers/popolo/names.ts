/** Names of Popolo's objects, in as many languages as the file has them. */
import type { Text } from '../../dataset/format.ts'
import { isLanguage } from '../../dataset/language.ts'
import { writtenIn } from '../../dataset/text.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../json.ts'

/** Of a name whose language the file does not say (ISO 639-2). */
const UNDETERMINED = 'und'

/** The name of a person, an organization, an area or an event; `undefined` where it has none. */
export function nameOf(fields: Fields): Text | undefined {
  // A name with an end is one that was left behind.
  const present = listOf(fields.other_names)
    .map(fieldsOf)
    .filter(({ end_date }) => textOf(end_date) === undefined)
  const name = ownName(fields) ?? mainName(present)
  const others = new Map<string, string>()
  for (const other of present) {
    const [tag, text] = [languageTag(other.lang), textOf(other.name)]
    if (tag !== undefined && text !== undefined && !others.has(tag)) others.set(tag, text)
  }
  if (others.size === 0) return name
  if (name === undefined || [...others.values()].includes(name)) return Object.fromEntries(others)
  return { [UNDETERMINED]: name, ...Object.fromEntries(others) }
}

const ownName = (fields: Fields): string | undefined =>
  textOf(fields.name) ?? partsOfName(fields) ?? textOf(fields.sort_name)

/** Registers of people who changed their names may have no other than these. */
function mainName(names: readonly Fields[]): string | undefined {
  const untagged = names.filter(({ lang }) => textOf(lang) === undefined)
  const main = untagged.find(({ note }) => textOf(note)?.toLowerCase() === 'main') ?? untagged[0]
  return main && ownName(main)
}

function partsOfName({ given_name, family_name }: Fields): string | undefined {
  const parts = [given_name, family_name].map(textOf).filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** A tag as browsers write it: `zh_hant` is `zh-Hant`. What is none is nobody's language. */
function languageTag(value: unknown): string | undefined {
  const text = textOf(value)
  if (text === undefined || text.length > 30) return undefined
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'))
    return isLanguage(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

/** Texts beside each other, in each language that one of them has. */
export function joinTexts(parts: readonly Text[]): Text {
  const tags = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : Object.keys(part))))
  const inLanguage = (tag: string) =>
    parts.map((part) => writtenIn(part, tag)).join(tag.startsWith('zh') ? '，' : ', ')
  if (tags.size === 0) return inLanguage('')
  return Object.fromEntries([...tags].map((tag) => [tag, inLanguage(tag)]))
}

/** What files write in English, in the languages of the page. */
const WORDS = new Map<string, Text>(
  Object.entries({
    member: { en: 'Member', zh: '成员', fr: 'Membre', es: 'Miembro' },
    legislature: {
      en: 'Legislature',
      zh: '立法机构',
      fr: 'Assemblée législative',
      es: 'Asamblea legislativa',
    },
    executive: { en: 'Executive', zh: '行政机构', fr: 'Exécutif', es: 'Ejecutivo' },
    party: { en: 'Party', zh: '政党', fr: 'Parti', es: 'Partido' },
    committee: { en: 'Committee', zh: '委员会', fr: 'Commission', es: 'Comisión' },
    ministry: { en: 'Ministry', zh: '部委', fr: 'Ministère', es: 'Ministerio' },
  }),
)

/** A role or a classification as it is shown: files write them in small letters. */
export function wordOf(value: unknown): Text | undefined {
  const text = textOf(value)
  if (text === undefined) return undefined
  const [first = ''] = text
  return WORDS.get(text.toLowerCase()) ?? first.toUpperCase() + text.slice(first.length)
}
